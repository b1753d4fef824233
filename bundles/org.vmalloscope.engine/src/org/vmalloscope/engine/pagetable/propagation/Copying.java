package org.vmalloscope.engine.pagetable.propagation;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Register;

/** Copying of entries, as several strategies do it. */
final class Copying {
	private Copying() {
	}

	static Register[] references(TableSpace space) {
		return Arrays.stream(space.slots()).mapToObj(space::reference).toArray(Register[]::new);
	}

	static Register[] copies(TableSpace space, int mm) {
		return Arrays.stream(space.slots()).mapToObj(slot -> space.copy(mm, slot)).toArray(Register[]::new);
	}

	/** Copies every entry that differs. */
	static void all(Register[] references, Register[] copies) {
		for (int i = 0; i < references.length; i++) {
			int value = references[i].get();
			if (copies[i].get() != value) {
				copies[i].set(value);
			}
		}
	}

	/** {@code vmalloc_sync_one}: copies an entry if one of the two is empty and the other is not; two different ones are left alone. */
	static void presence(Register reference, Register copy) {
		int value = reference.get();
		if (value == TableSpace.EMPTY != (copy.get() == TableSpace.EMPTY)) {
			copy.set(value);
		}
	}

	/** Whether an address space is there to be copied to. */
	static boolean reaches(@Nullable Register listed) {
		return listed == null || listed.get() != 0;
	}
}

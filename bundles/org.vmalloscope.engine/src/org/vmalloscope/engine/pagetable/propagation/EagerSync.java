package org.vmalloscope.engine.pagetable.propagation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * {@code arch_sync_kernel_mappings}: after the whole range is mapped, entries are copied to all page directories on the list.
 *
 * @param extent how far the loop goes
 */
public record EagerSync(Extent extent) implements Publication {
	/** How far the loop goes. */
	public enum Extent {
		/** From the start of the range to the end of the window: i386 ignores the {@code end} that it is given (5.8 to 7.1). */
		TO_WINDOW_END,
		/** The slots of the range. */
		RANGE
	}

	@Override
	public String description() {
		return extent == Extent.RANGE ? "changed entries are copied to all" : "entries up to the end of the window are copied to all";
	}

	/** The entries that one call looks at for each process. */
	public long entriesLookedAt(AddressLayout layout, AddressRange range) {
		Geometry geometry = layout.geometry();
		int first = geometry.slot(range.start());
		int last = extent == Extent.RANGE ? geometry.slot(range.end() - 1) : layout.windowSlots().last();
		return Math.max(0, last - first + 1L);
	}

	private int[] slots(TableSpace space, AddressRange range) {
		Geometry geometry = space.layout().geometry();
		int first = geometry.slot(range.start());
		int last = extent == Extent.RANGE ? geometry.slot(range.end() - 1) : space.layout().windowSlots().last();
		return Arrays.stream(space.slots()).filter(slot -> slot >= first && slot <= last).toArray();
	}

	@Override
	public void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		int[] slots = slots(space, range);
		if (space.grain() == Grain.ROUND) {
			round(program, space, slots, changed);
		} else {
			entries(program, space, slots, changed);
		}
	}

	private static void round(ProgramBuilder program, TableSpace space, int[] slots, Register changed) {
		int[] all = space.addressSpaces();
		Register[] references = Arrays.stream(slots).mapToObj(space::reference).toArray(Register[]::new);
		Register[][] copies = new Register[all.length][];
		List<@Nullable Register> listed = new ArrayList<>();
		var step = program.step("sync: copies to all mm").from("arch_sync_kernel_mappings").reads(references).writes(changed);
		for (int i = 0; i < all.length; i++) {
			int mm = all[i];
			copies[i] = Arrays.stream(slots).mapToObj(slot -> space.copy(mm, slot)).toArray(Register[]::new);
			Register member = space.listed(mm);
			listed.add(member);
			step.writes(copies[i]);
			if (member != null) {
				step.reads(member);
			}
		}
		step.then(() -> {
			for (int i = 0; i < copies.length; i++) {
				if (Copying.reaches(listed.get(i))) {
					for (int k = 0; k < references.length; k++) {
						Copying.presence(references[k], copies[i][k]);
					}
				}
			}
			changed.set(0);
		});
	}

	private static void entries(ProgramBuilder program, TableSpace space, int[] slots, Register changed) {
		int[] all = space.addressSpaces();
		boolean forks = Arrays.stream(all).anyMatch(mm -> space.listed(mm) != null);
		Register lock = space.variable(TableCell.Kind.LIST_LOCK, TableCell.NONE, TableCell.NONE, "pgd_lock", 2);
		for (int s = 0; s < slots.length; s++) {
			Register reference = space.reference(slots[s]);
			if (forks) {
				program.step("lock pgd_lock").reads(lock).writes(lock).when(() -> lock.get() == 0).then(() -> lock.set(1));
			}
			for (int m = 0; m < all.length; m++) {
				Register copy = space.copy(all[m], slots[s]);
				Register listed = space.listed(all[m]);
				boolean last = !forks && s == slots.length - 1 && m == all.length - 1;
				var step = program.step("sync: " + copy.cell().name() + " = " + reference.cell().name()).from("vmalloc_sync_one").reads(reference, copy).writes(copy);
				if (listed != null) {
					step.reads(listed);
				}
				if (last) {
					step.writes(changed);
				}
				step.choose(() -> {
					if (Copying.reaches(listed)) {
						Copying.presence(reference, copy);
					}
					if (last) {
						changed.set(0);
					}
					return Flow.NEXT;
				});
			}
			if (forks) {
				boolean last = s == slots.length - 1;
				program.step("unlock pgd_lock").writes(lock, changed).then(() -> {
					lock.set(0);
					if (last) {
						changed.set(0);
					}
				});
			}
		}
	}
}

package org.vmalloscope.engine.pagetable.propagation;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * On-demand extension, as david laight proposed in November 2025: vmalloc itself, which may sleep, makes the table of the next slot and copies it to all processes before it
 * goes on, under a lock of those who extend. The limit can be soft and raised by a sysctl.
 *
 * @param published whether allocators test a bit that is set after the last copy, and not merely whether the reference table has an entry
 * @param forkUnderLock whether {@code pgd_alloc} holds the lock from copying until the new process is on the list
 */
public record GrowthLock(boolean published, boolean forkUnderLock) implements Publication {
	@Override
	public String description() {
		return "slots are added under a lock" + (published ? " and then published" : "") + (forkUnderLock ? "" : ", fork without it");
	}

	/** The lock. */
	public static Register lock(TableSpace space) {
		return space.variable(TableCell.Kind.GROWTH_LOCK, TableCell.NONE, TableCell.NONE, "G", 2);
	}

	/** How many slots of the window, from its beginning, may be used; 0: all. */
	public static Register softLimit(TableSpace space) {
		return space.variable(TableCell.Kind.SOFT_LIMIT, TableCell.NONE, TableCell.NONE, "soft limit", space.layout().windowSlots().count() + 1);
	}

	/** The bit of a slot. */
	public static Register published(TableSpace space, int slot) {
		return space.variable(TableCell.Kind.PUBLISHED, TableCell.NONE, slot, "published[" + slot + "]", 2);
	}

	@Override
	public void ensure(ProgramBuilder program, TableSpace space, MapRequest request, int slot, boolean first, Register changed) {
		Register reference = space.reference(slot);
		Register lock = lock(space);
		Register limit = softLimit(space);
		Register seen = published ? published(space, slot) : reference;
		String what = published ? seen.cell().name() : reference.cell().name();
		int needed = slot - space.layout().windowSlots().first() + 1;
		ProgramBuilder.Mark present = program.mark();
		ProgramBuilder.Mark unlock = program.mark();
		program.step("vmalloc " + request.name() + ": not " + what).reads(seen, limit).orTo(present, "vmalloc " + request.name() + ": " + what).choose(() -> {
			if (limit.get() != 0 && needed > limit.get()) {
				return Flow.end(Outcome.REFUSED);
			}
			return seen.get() != 0 ? Flow.BRANCH : request.mayWait() ? Flow.NEXT : Flow.end(Outcome.REFUSED);
		});
		program.step("lock G").reads(lock).writes(lock).when(() -> lock.get() == 0).then(() -> lock.set(1));
		program.step(reference.cell().name() + " = T").from("__pte_alloc_kernel").reads(seen).writes(reference).orTo(unlock, what + " meanwhile").choose(() -> {
			if (seen.get() != 0) {
				return Flow.BRANCH;
			}
			reference.set(space.newTable(slot));
			return Flow.NEXT;
		});
		copy(program, space, reference, slot);
		if (published) {
			program.step(what + " = 1").writes(seen).then(() -> seen.set(1));
		}
		program.place(unlock);
		program.step("unlock G").writes(lock).then(() -> lock.set(0));
		program.place(present);
	}

	private static void copy(ProgramBuilder program, TableSpace space, Register reference, int slot) {
		if (space.grain() == Grain.ENTRY) {
			for (int mm : space.addressSpaces()) {
				Register copy = space.copy(mm, slot);
				Register listed = space.listed(mm);
				var step = program.step(copy.cell().name() + " = " + reference.cell().name()).reads(reference).writes(copy);
				if (listed != null) {
					step.reads(listed);
				}
				step.then(() -> copyTo(listed, reference, copy));
			}
			return;
		}
		int[] all = space.addressSpaces();
		var step = program.step("copies " + reference.cell().name() + " to all mm").reads(reference);
		for (int mm : all) {
			step.writes(space.copy(mm, slot));
			Register listed = space.listed(mm);
			if (listed != null) {
				step.reads(listed);
			}
		}
		step.then(() -> {
			for (int mm : all) {
				copyTo(space.listed(mm), reference, space.copy(mm, slot));
			}
		});
	}

	private static void copyTo(@Nullable Register listed, Register reference, Register copy) {
		if (Copying.reaches(listed)) {
			copy.set(reference.get());
		}
	}

	@Override
	public boolean publishes() {
		return false;
	}

	@Override
	public void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		// done when the slot was added
	}

	@Override
	public void fork(ProgramBuilder program, TableSpace space, int mm) {
		Register lock = lock(space);
		Register[] references = Copying.references(space);
		Register[] copies = Copying.copies(space, mm);
		Register listed = space.listed(mm);
		if (forkUnderLock) {
			program.step("lock G").reads(lock).writes(lock).when(() -> lock.get() == 0).then(() -> lock.set(1));
		}
		program.step("pgd_alloc: copies for " + space.name(mm)).from("pgd_alloc").reads(references).writes(copies).reads(copies)
				.then(() -> Copying.all(references, copies));
		if (listed != null) {
			program.step(space.name(mm) + " on the list").from("pgd_alloc").writes(listed).then(() -> listed.set(1));
		}
		if (forkUnderLock) {
			program.step("unlock G").writes(lock).then(() -> lock.set(0));
		}
	}

	/** Appends what a write to the sysctl does: the limit may be raised, and never lowered below what is in use. */
	public void sysctl(ProgramBuilder program, TableSpace space, int slots) {
		Register lock = lock(space);
		Register limit = softLimit(space);
		Register[] references = Copying.references(space);
		int first = space.layout().windowSlots().first();
		program.step("lock G").reads(lock).writes(lock).when(() -> lock.get() == 0).then(() -> lock.set(1));
		program.step("soft limit = " + slots).reads(references).reads(limit).writes(limit).choose(() -> {
			int[] followed = space.slots();
			for (int i = 0; i < followed.length; i++) {
				if (references[i].get() != TableSpace.EMPTY && followed[i] - first + 1 > slots) {
					return Flow.next(Outcome.REFUSED);
				}
			}
			limit.set(slots);
			return Flow.NEXT;
		});
		program.step("unlock G").writes(lock).then(() -> lock.set(0));
	}
}

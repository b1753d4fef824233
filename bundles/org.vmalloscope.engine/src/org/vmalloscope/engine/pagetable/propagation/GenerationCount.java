package org.vmalloscope.engine.pagetable.propagation;

import java.util.Arrays;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * A single generation count on the root table, which no kernel has: install, raise the count, bring every process whose generation is not the count up to date; before an
 * area is used, the caller's own generation is compared with the count. "So simple generation count on root page table won't solve it either" (Al Viro, November 2025).
 *
 * @param copiesAll whether a process is brought up to date in full, with the count read before and compared afterwards as arm does it, and not only with the
 *            entries that were just installed
 */
public record GenerationCount(boolean copiesAll) implements Publication {
	@Override
	public String description() {
		return copiesAll ? "a generation count, copying all entries" : "a generation count";
	}

	@Override
	public boolean onlyAfterChanges() {
		return false;
	}

	/** The count. */
	public static Register generation(TableSpace space) {
		return space.variable(TableCell.Kind.SEQUENCE, TableCell.NONE, TableCell.NONE, "gen", space.mostChanges() + 1);
	}

	/** The generation of a process. */
	public static Register generation(TableSpace space, int mm) {
		return space.variable(TableCell.Kind.COPY_SEQUENCE, mm, TableCell.NONE, space.name(mm) + ".gen", space.mostChanges() + 1);
	}

	@Override
	public void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		ProgramBuilder.Mark unchanged = program.mark();
		program.step(range(space, range) + " changed").reads(changed).orTo(unchanged, range(space, range) + " unchanged")
				.choose(() -> changed.get() == 0 ? Flow.BRANCH : Flow.NEXT);
		raise(program, space, changed);
		for (int mm : space.addressSpaces()) {
			propagate(program, space, range, mm);
		}
		program.place(unchanged);
		check(program, space, caller.addressSpace());
	}

	private static String range(TableSpace space, AddressRange range) {
		var slots = space.layout().geometry().slots(range);
		return slots.count() == 1 ? "slot " + slots.first() : "slots " + slots.first() + ".." + slots.last();
	}

	/** Appends the step that raises the count. */
	public static void raise(ProgramBuilder program, TableSpace space, Register changed) {
		Register generation = generation(space);
		program.step("gen++").reads(generation).writes(generation, changed).then(() -> {
			generation.set(generation.get() + 1);
			changed.set(0);
		});
	}

	/** Appends the steps that bring a process up to date. */
	public void propagate(ProgramBuilder program, TableSpace space, AddressRange range, int mm) {
		if (copiesAll) {
			EntryCopies.untilUnchanged(program, space, mm, generation(space), generation(space, mm));
		} else {
			ownEntries(program, space, range, mm);
		}
	}

	private static void ownEntries(ProgramBuilder program, TableSpace space, AddressRange range, int mm) {
		Register generation = generation(space);
		Register own = generation(space, mm);
		var slots = space.layout().geometry().slots(range);
		int[] mine = Arrays.stream(space.slots()).filter(slots::contains).toArray();
		Register[] references = Arrays.stream(mine).mapToObj(space::reference).toArray(Register[]::new);
		Register[] copies = Arrays.stream(mine).mapToObj(slot -> space.copy(mm, slot)).toArray(Register[]::new);
		ProgramBuilder.Mark upToDate = program.mark();
		program.step("copies own entries to " + space.name(mm) + ", " + own.cell().name() + " = gen").reads(generation, own).reads(references).writes(copies).writes(own)
				.orTo(upToDate, own.cell().name() + " == gen: skips " + space.name(mm)).choose(() -> {
					if (own.get() == generation.get()) {
						return Flow.BRANCH;
					}
					Copying.all(references, copies);
					own.set(generation.get());
					return Flow.NEXT;
				});
		program.place(upToDate);
	}

	/** Appends the step in which a caller compares its own generation with the count, and what it does if they differ. */
	public static void check(ProgramBuilder program, TableSpace space, int mm) {
		EntryCopies.untilUnchanged(program, space, mm, generation(space), generation(space, mm));
	}
}

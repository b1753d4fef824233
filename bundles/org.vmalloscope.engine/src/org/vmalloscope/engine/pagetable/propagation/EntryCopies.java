package org.vmalloscope.engine.pagetable.propagation;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/** {@code __check_vmalloc_seq} (arch/arm/mm/ioremap.c): copy all entries, note the count as it was before, and again until it has not moved meanwhile. */
final class EntryCopies {
	private EntryCopies() {
	}

	/** Appends the steps; nothing but the comparison is done if the count of the address space is the global one. */
	static void untilUnchanged(ProgramBuilder program, TableSpace space, int mm, Register count, Register own) {
		untilUnchanged(program, space, mm, count, own, null);
	}

	/** The same, for an address space that matters only if it is the active one. */
	static void untilUnchanged(ProgramBuilder program, TableSpace space, int mm, Register count, Register own, @Nullable Register active) {
		Register[] references = Copying.references(space);
		Register[] copies = Copying.copies(space, mm);
		Register before = program.local("count", count.cell().limit());
		ProgramBuilder.Mark done = program.mark();
		ProgramBuilder.Mark again = program.mark();
		String mine = own.cell().name();
		String all = count.cell().name();
		var compare = program.step(mine + " != " + all).from("check_vmalloc_seq").reads(own, count);
		if (active != null) {
			compare.reads(active);
		}
		compare.orTo(done, mine + " == " + all + ": up to date")
				.choose(() -> active != null && active.get() != mm || own.get() == count.get() ? Flow.BRANCH : Flow.NEXT);
		program.place(again);
		program.step("reads " + all).from("__check_vmalloc_seq").reads(count).writes(before).then(() -> before.set(count.get()));
		if (space.grain() == Grain.ROUND) {
			program.step("copies all entries to " + space.name(mm)).from("__check_vmalloc_seq").reads(references).reads(copies).writes(copies)
					.then(() -> Copying.all(references, copies));
		} else {
			for (int i = 0; i < references.length; i++) {
				Register reference = references[i];
				Register copy = copies[i];
				program.step(copy.cell().name() + " = " + reference.cell().name()).from("__check_vmalloc_seq").reads(reference).writes(copy)
						.then(() -> copy.set(reference.get()));
			}
		}
		program.step(mine + " = " + all + " as read").from("__check_vmalloc_seq").reads(before).writes(own).then(() -> own.set(before.get()));
		program.step(all + " is still the same").from("__check_vmalloc_seq").reads(before, count).writes(before).orTo(again, all + " has moved: again").choose(() -> {
			int way = before.get() == count.get() ? Flow.NEXT : Flow.BRANCH;
			before.set(0);
			return way;
		});
		program.place(done);
	}
}

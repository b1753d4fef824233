package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/** The steps of fault handlers for kernel addresses. The program's context is that of the access that faulted. */
final class FaultPrograms {
	/** Where a handler of a missing slot may lead: the access once more, the handler of a missing page, what comes after the access. */
	record Ways(ProgramBuilder.Mark again, ProgramBuilder.Mark page, ProgramBuilder.Mark done, boolean fixup) {
	}

	private final TableSpace space;
	private final FaultHandler handler;

	FaultPrograms(TableSpace space, FaultHandler handler) {
		this.space = space;
		this.handler = handler;
	}

	/** What happens after the walk found an empty slot. */
	void slotFault(ProgramBuilder program, ActiveTables tables, int slot, Register leaf, Ways ways) {
		Context context = program.context();
		if (context.is(Context.USER_MODE)) {
			program.step("SIGSEGV: user mode has no business there").from("do_page_fault").choose(() -> Flow.end(Outcome.SIGNAL));
			return;
		}
		if (handler.refusesToCopy(context)) {
			if (handler.copies() || !handler.takesMmapLock(context)) {
				giveUp(program, handler.copies() ? "no_context: " + context : "nobody copies kernel entries", ways.done(), ways.fixup());
			} else {
				pageFault(program, ways.done(), ways.fixup());
			}
			return;
		}
		Register reference = space.reference(slot);
		String name = tables.name() + "[" + slot + "] = " + reference.cell().name();
		var step = program.step("fault handler: " + name).from(handler == FaultHandler.X86 ? "vmalloc_fault" : "do_translation_fault").reads(reference)
				.reads(tables.entries(slot)).reads(tables.choice()).writes(tables.entries(slot));
		if (handler.checksPage()) {
			step.reads(leaf);
		}
		step.orTo(ways.again(), "fault handler: " + name).otherTo(ways.page(), "fault handler: nothing to copy").choose(() -> {
			int entry = reference.get();
			boolean copiedMeanwhile = tables.entry(slot) != TableSpace.EMPTY;
			if (entry == TableSpace.EMPTY || copiedMeanwhile && handler.givesUpIfCopiedMeanwhile()) {
				return Flow.OTHER;
			}
			if (tables.entry(slot) != entry) {
				tables.entry(slot, entry);
			}
			boolean missing = handler.checksPage() && !space.isLeaf(entry) && leaf.get() == 0;
			return missing ? Flow.OTHER : Flow.branch(Outcome.RECOVER);
		});
	}

	/** What happens after the walk found an empty last entry, or nothing to copy. */
	void pageFault(ProgramBuilder program, ProgramBuilder.Mark done, boolean fixup) {
		Context context = program.context();
		if (context.is(Context.USER_MODE)) {
			program.step("SIGSEGV").from("do_page_fault").choose(() -> Flow.end(Outcome.SIGNAL));
			return;
		}
		if (handler.takesMmapLock(context)) {
			Outcome complaint = context.mustNotSleep() ? Outcome.SLEEP_BUG : Outcome.NONE;
			program.step("mmap_read_lock, might_sleep() in: " + context).from("lock_mm_and_find_vma").choose(() -> Flow.next(complaint));
		}
		giveUp(program, "exception table", done, fixup);
	}

	private static void giveUp(ProgramBuilder program, String why, ProgramBuilder.Mark done, boolean fixup) {
		if (fixup) {
			program.step("fixed up").from("fixup_exception").orTo(done, why + ": fixed up").choose(() -> Flow.branch(Outcome.FIXUP));
		} else {
			program.step(why + ": unable to handle kernel paging request").from("die_kernel_fault").choose(() -> Flow.end(Outcome.OOPS));
		}
	}
}

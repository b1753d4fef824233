package org.vmalloscope.engine.pagetable.propagation;

import java.util.List;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * The operations of a kernel with a strategy, as steps appended to a program. Each method can be called any number of times on a program.
 *
 * @param space the tables
 * @param strategy how they are propagated
 */
public record KernelPrograms(TableSpace space, PropagationStrategy strategy) {
	/** The tables of one address space. */
	public ActiveTables tables(int mm) {
		return ActiveTables.of(space, strategy.provision(), mm);
	}

	/** The tables of the address space that is active on a CPU where that changes. */
	public ActiveTables tables(Register active) {
		return ActiveTables.following(space, strategy.provision(), active);
	}

	/**
	 * Maps an area, slot by slot, and publishes what changed ({@code vmap_pages_range}, then {@code arch_sync_kernel_mappings}). The caller may use the area when these
	 * steps are done. Slots that the area fills are mapped by one entry each where the request, the architecture and what is in the slot allow it.
	 */
	public void map(ProgramBuilder program, MapRequest request) {
		Publication publication = strategy.publication();
		Register changed = publication.publishes() ? program.local("changed", 2) : Unused.REGISTER;
		Geometry geometry = space.layout().geometry();
		ProgramBuilder.Mark returned = program.mark();
		List<AddressRange> pieces = request.pieces(geometry);
		boolean first = true;
		for (AddressRange piece : pieces) {
			int slot = geometry.slot(piece.start());
			boolean last = piece.end() == request.pages().end();
			ProgramBuilder.Mark mapped = program.mark();
			if (request.fillsSlot(piece, geometry)) {
				setSlot(program, request, slot, changed, mapped);
			}
			publication.ensure(program, space, request, slot, first, changed);
			setPages(program, request, piece, pieces.size() == 1, last && publication.publishes() && publication.onlyAfterChanges(), changed, returned);
			program.place(mapped);
			first = false;
		}
		if (publication.publishes()) {
			publication.publish(program, space, request.pages(), request.caller(), changed);
		}
		program.place(returned);
	}

	/** {@code vmap_try_huge_pmd} where a slot is a pmd entry, {@code remap_area_sections} on arm. */
	private void setSlot(ProgramBuilder program, MapRequest request, int slot, Register changed, ProgramBuilder.Mark mapped) {
		Register reference = space.reference(slot);
		boolean replaces = strategy.publication().replacesTables();
		String entry = reference.cell().name();
		var step = program.step(request.name() + ": " + entry + " has a table").from("vmap_try_huge_pmd").reads(reference).writes(reference);
		if (changed != Unused.REGISTER) {
			step.writes(changed);
		}
		step.orTo(mapped, request.name() + ": " + entry + " = huge").choose(() -> {
			if (reference.get() != TableSpace.EMPTY && !replaces) {
				return Flow.NEXT;
			}
			reference.set(space.newLeaf(slot));
			changed.set(1);
			return Flow.BRANCH;
		});
	}

	private void setPages(ProgramBuilder program, MapRequest request, AddressRange piece, boolean only, boolean decides, Register changed,
			ProgramBuilder.Mark returned) {
		Register leaf = space.leaf(piece);
		String label = "set pte(" + request.name() + ")" + (only ? "" : " in " + space.layout().geometry().slot(piece.start()));
		var step = program.step(label).from("vmap_pages_pte_range").writes(leaf);
		if (!decides) {
			step.then(() -> leaf.set(1));
			return;
		}
		step.reads(changed).orTo(returned, label + ", no sync, return " + request.name()).choose(() -> {
			leaf.set(1);
			return changed.get() == 0 ? Flow.BRANCH : Flow.NEXT;
		});
	}

	/**
	 * Reads or writes one address, in the program's present context. If the tables do not map it, the fault handler runs, and the access may be done again.
	 *
	 * @param what is accessed, for people: {@code *a1}
	 * @param tables that the CPU walks
	 * @param fixup whether the instruction has an entry in the exception table
	 */
	public void access(ProgramBuilder program, String what, long address, ActiveTables tables, boolean fixup) {
		int slot = space.layout().geometry().slot(address);
		Register leaf = space.leafAt(address);
		ProgramBuilder.Mark again = program.mark();
		ProgramBuilder.Mark page = program.mark();
		ProgramBuilder.Mark done = program.mark();
		program.place(again);
		var load = program.step("load " + what + " -> FAULT(slot " + slot + ")").reads(tables.entries(slot)).reads(tables.choice()).reads(leaf)
				.reads(tables.tlb(slot)).writes(tables.tlb(slot));
		for (Register register : space.staleness(slot)) {
			load.reads(register);
		}
		load.orTo(done, "load " + what).otherTo(page, "load " + what + " -> FAULT(pte)").choose(() -> {
			int entry = tables.translate(slot);
			if (entry == TableSpace.EMPTY) {
				return Flow.next(Outcome.FAULT);
			}
			tables.keep(slot, entry);
			if (space.isStale(slot, entry)) {
				return Flow.branch(Outcome.STALE_ACCESS);
			}
			return space.isLeaf(entry) || leaf.get() != 0 ? Flow.BRANCH : Flow.other(Outcome.FAULT);
		});
		FaultPrograms faults = new FaultPrograms(space, strategy.faults());
		faults.slotFault(program, tables, slot, leaf, new FaultPrograms.Ways(again, page, done, fixup));
		program.place(page);
		faults.pageFault(program, done, fixup);
		program.place(done);
	}

	/**
	 * Removes a huge mapping ({@code vunmap_range}; on arm {@code unmap_area_sections}) and publishes that. Neither the memory is given back nor any TLB flushed.
	 *
	 * @param name of the mapping, for people
	 * @param range that it maps: one or more whole slots
	 * @param caller the tables of the caller
	 */
	public void unmapHuge(ProgramBuilder program, String name, AddressRange range, ActiveTables caller) {
		Register changed = program.local("changed", 2);
		Geometry.SlotSpan slots = space.layout().geometry().slots(range);
		for (int slot = slots.first(); slot <= slots.last(); slot++) {
			Register reference = space.reference(slot);
			program.step("vunmap " + name + ": " + reference.cell().name() + " = none").from("vunmap_range_noflush").reads(reference).writes(reference, changed)
					.then(() -> {
						reference.set(TableSpace.EMPTY);
						changed.set(1);
					});
		}
		strategy.publication().unpublish(program, space, range, caller, changed);
	}

	/** Copies every entry of the window that appeared or disappeared to all processes ({@code vmalloc_sync_all}, {@code vmalloc_sync_unmappings}; up to 5.7). */
	public void syncAll(ProgramBuilder program) {
		new EagerSync(EagerSync.Extent.TO_WINDOW_END).publish(program, space, space.layout().window(), tables(TableCell.NONE), program.local("changed", 2));
	}

	/** Gives a new address space its kernel entries ({@code pgd_alloc}). */
	public void fork(ProgramBuilder program, int mm) {
		if (strategy.provision() == Provision.ONE_TABLE) {
			Register listed = space.listed(mm);
			if (listed != null) {
				program.step(space.name(mm) + " is made: nothing to copy").from("pgd_alloc").writes(listed).then(() -> listed.set(1));
			}
			return;
		}
		strategy.publication().fork(program, space, mm);
	}

	/**
	 * Makes another address space active on a CPU: the {@code switch_mm} part of a context switch.
	 *
	 * @param active the CPU's active address space
	 * @param mm the next one
	 */
	public void switchTo(ProgramBuilder program, Register active, int mm) {
		checkSequence(program, mm, strategy.switchCheck() != SwitchCheck.NONE);
		program.step("CPU uses the tables of " + space.name(mm)).from("switch_mm").writes(active).then(() -> active.set(mm));
	}

	/**
	 * Goes on with the tables of whoever ran before, as a kernel thread does ({@code enter_lazy_tlb}).
	 *
	 * @param tables the address space that stays active
	 */
	public void switchLazily(ProgramBuilder program, ActiveTables tables) {
		boolean checks = strategy.switchCheck() == SwitchCheck.ON_SWITCH_AND_LAZY;
		if (tables.fixed()) {
			checkSequence(program, tables.addressSpace(), checks);
		} else if (checks) {
			for (int mm : space.addressSpaces()) {
				EntryCopies.untilUnchanged(program, space, mm, SequenceBump.sequence(space), SequenceBump.sequence(space, mm), tables.choice()[0]);
			}
		}
	}

	private void checkSequence(ProgramBuilder program, int mm, boolean checks) {
		if (checks) {
			EntryCopies.untilUnchanged(program, space, mm, SequenceBump.sequence(space), SequenceBump.sequence(space, mm));
		}
	}

	/**
	 * Begins to use a stack that lies in the window. A fault on it cannot be served: the handler would push on the same stack.
	 *
	 * @param touchFirst whether the CPU reads from it while still on the old stack (x86-64 up to 5.7), so that a missing slot is copied in time
	 */
	public void useStack(ProgramBuilder program, String what, long address, ActiveTables tables, boolean touchFirst) {
		int slot = space.layout().geometry().slot(address);
		Register leaf = space.leafAt(address);
		if (touchFirst) {
			access(program, what, address, tables, false);
		}
		program.step("runs on " + what).from("switch_to").reads(tables.entries(slot)).reads(tables.choice()).reads(leaf).choose(() -> {
			int entry = tables.entry(slot);
			boolean mapped = entry != TableSpace.EMPTY && (space.isLeaf(entry) || leaf.get() != 0);
			return mapped ? Flow.NEXT : Flow.end(Outcome.RECURSION);
		});
	}

	/** The context of a program that handles an interrupt. */
	public static Context interrupt() {
		return Context.IN_INTERRUPT.with(Context.PREEMPTION_OFF);
	}
}

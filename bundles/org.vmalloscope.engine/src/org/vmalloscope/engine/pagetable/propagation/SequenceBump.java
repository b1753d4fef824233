package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * arm: a counter in {@code init_mm} is raised; each process finds out at its next context switch ({@link SwitchCheck}).
 *
 * @param forTables whether it is raised for a new table, too ({@code ARCH_PAGE_TABLE_SYNC_MASK} with vmapped stacks, 6.1), and not only when a section is unmapped
 */
public record SequenceBump(boolean forTables) implements Publication {
	@Override
	public String description() {
		return forTables ? "a counter is raised" : "a counter is raised when sections are unmapped";
	}

	@Override
	public boolean publishes() {
		return forTables;
	}

	@Override
	public boolean replacesTables() {
		return true;
	}

	/** {@code init_mm.context.vmalloc_seq}. */
	static Register sequence(TableSpace space) {
		return space.variable(TableCell.Kind.SEQUENCE, TableCell.NONE, TableCell.NONE, "seq", space.mostChanges() + 1);
	}

	/** {@code mm->context.vmalloc_seq}. */
	static Register sequence(TableSpace space, int mm) {
		return space.variable(TableCell.Kind.COPY_SEQUENCE, mm, TableCell.NONE, space.name(mm) + ".seq", space.mostChanges() + 1);
	}

	@Override
	public void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		Register sequence = sequence(space);
		program.step("seq++").from("arch_sync_kernel_mappings").reads(sequence).writes(sequence, changed).then(() -> {
			sequence.set(sequence.get() + 1);
			changed.set(0);
		});
	}

	/** After sections are gone only the active address space of this CPU is brought up to date; the others find out when they switch. */
	@Override
	public void unpublish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		publish(program, space, range, caller, changed);
		if (caller.fixed()) {
			int mm = caller.addressSpace();
			EntryCopies.untilUnchanged(program, space, mm, sequence(space), sequence(space, mm));
		}
	}
}

package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/** Only the reference table is changed: {@code ARCH_PAGE_TABLE_SYNC_MASK} is 0 (alpha, arm64, x86-64 from 5.10 to 6.17, arm without vmapped stacks). */
public record NoPublication() implements Publication {
	@Override
	public String description() {
		return "nothing is published";
	}

	@Override
	public boolean publishes() {
		return false;
	}

	@Override
	public void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		// nothing to do
	}
}

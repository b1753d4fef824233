package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.Register;

/** Stands where a strategy keeps no record of changes; costs no state. */
final class Unused implements Register {
	static final Unused REGISTER = new Unused();
	private static final Cell CELL = Cell.of("unused", 2);

	private Unused() {
	}

	@Override
	public Cell cell() {
		return CELL;
	}

	@Override
	public int get() {
		return 0;
	}

	@Override
	public void set(int value) {
		// nothing is recorded
	}
}

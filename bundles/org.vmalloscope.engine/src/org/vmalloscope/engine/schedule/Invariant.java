package org.vmalloscope.engine.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Something that must hold after each step that writes one of its cells.
 *
 * @param label what it says, for people
 * @param cells what it looks at, completely
 * @param holds the test, on the current state of the machine's memory
 */
public record Invariant(String label, List<Cell> cells, BooleanSupplier holds) {
	/** Copies the list. */
	public Invariant {
		cells = List.copyOf(cells);
	}
}

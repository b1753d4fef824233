package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.Cell;

/**
 * Whether the pages of an area that lie in one slot are mapped: their last-level entries taken as one.
 *
 * @param pages the pages
 */
public record LeafCell(AddressRange pages) implements Cell {
	@Override
	public String name() {
		return "pte" + pages;
	}

	@Override
	public int limit() {
		return 2;
	}

	@Override
	public String text(int value) {
		return value == 0 ? "-" : "set";
	}

	/** Pages are mapped by the one who allocated them, before anybody else knows of them. */
	@Override
	public boolean shared() {
		return false;
	}
}

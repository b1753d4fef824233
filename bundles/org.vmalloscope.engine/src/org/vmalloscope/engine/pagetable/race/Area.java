package org.vmalloscope.engine.pagetable.race;

import org.vmalloscope.engine.pagetable.layout.AddressRange;

/**
 * An area of a race.
 *
 * @param name for people
 * @param range its pages, without the guard page
 */
public record Area(String name, AddressRange range) {
	/** The first address. */
	public long start() {
		return range.start();
	}

	/** The address of the last byte. */
	public long last() {
		return range.end() - 1;
	}
}

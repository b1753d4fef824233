package org.vmalloscope.engine.pagetable.propagation;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;

/**
 * An area to be mapped with small pages: what {@code vmap} gets once vmalloc has found a place.
 *
 * @param name of the area, for people
 * @param pages the pages to be mapped: without the guard page
 * @param mayWait whether the caller may sleep
 * @param caller the tables of the caller
 * @param largestShift an entry may map up to 2^largestShift bytes ({@code max_page_shift}); 0: small pages only
 */
public record MapRequest(String name, AddressRange pages, boolean mayWait, ActiveTables caller, int largestShift) {
	/** A request for small pages only. */
	public MapRequest(String name, AddressRange pages, boolean mayWait, ActiveTables caller) {
		this(name, pages, mayWait, caller, 0);
	}

	/** Whether a piece fills a whole slot that may map memory itself. */
	boolean fillsSlot(AddressRange piece, Geometry geometry) {
		return geometry.slots().leaf() && largestShift >= geometry.slots().shift() && piece.bytes() == geometry.slotBytes();
	}

	/** The part of the area in each slot that it touches. */
	public List<AddressRange> pieces(Geometry geometry) {
		List<AddressRange> pieces = new ArrayList<>();
		long slotBytes = geometry.slotBytes();
		long start = pages.start();
		while (start != pages.end()) {
			long next = (start | slotBytes - 1) + 1;
			boolean last = Long.compareUnsigned(pages.end() - 1, next - 1) <= 0;
			long end = last ? pages.end() : next;
			pieces.add(new AddressRange(start, end));
			start = end;
		}
		return pieces;
	}
}

package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.paint.axis.Range;

/**
 * Which addresses a map shows: the vmalloc window, and the window of the modules when there are areas in it.
 *
 * @param range   all of them
 * @param outside what lies between the two windows; empty when only one is shown
 */
record AddressDomain(Range range, Range outside) {
	/** What a moment needs, and at least what another domain had. */
	static AddressDomain of(VmallocView view) {
		VmallocGeometry geometry = view.config().geometry();
		long start = geometry.start();
		// one byte short of a page on x86-64
		long end = pageUp(geometry.end(), geometry.pageSize());
		long windowEnd = end;
		AreaCursor areas = view.areas();
		if (areas.next() && Long.compareUnsigned(areas.start(), start) < 0) {
			start = areas.start();
		}
		AreaCursor behind = view.areas().seek(end);
		boolean hasModules = false;
		while (behind.next()) {
			hasModules |= Long.compareUnsigned(behind.start(), end) >= 0;
			if (Long.compareUnsigned(behind.end(), end) > 0) {
				end = behind.end();
			}
		}
		if (hasModules && Long.compareUnsigned(geometry.modulesEnd(), end) > 0) {
			end = pageUp(geometry.modulesEnd(), geometry.pageSize());
		}
		boolean isApart = hasModules && Long.compareUnsigned(geometry.modulesStart(), windowEnd) > 0;
		Range outside = isApart ? Range.of(windowEnd, geometry.modulesStart()) : new Range(windowEnd, 0);
		return new AddressDomain(Range.of(start, end), outside);
	}

	/** What both need. */
	AddressDomain with(AddressDomain other) {
		long start = Long.compareUnsigned(range.first(), other.range.first()) < 0 ? range.first() : other.range.first();
		// the end of the last page may have wrapped to 0
		long last = Long.compareUnsigned(range.last(), other.range.last()) > 0 ? range.last() : other.range.last();
		return new AddressDomain(Range.of(start, last + 1), outside.isEmpty() ? other.outside : outside);
	}

	private static long pageUp(long address, long pageSize) {
		return address + pageSize - 1 & -pageSize;
	}
}

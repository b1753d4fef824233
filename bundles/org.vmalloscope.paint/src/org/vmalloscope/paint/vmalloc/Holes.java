package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.painter.Histogram;
import org.vmalloscope.paint.palette.Ink;

/**
 * The holes of the vmalloc window at a moment, and what they say about fragmentation. Lazy and pooled areas are no holes.
 *
 * @param count   how many
 * @param free    bytes of all
 * @param largest bytes of the largest
 * @param bySize  how many have 2^n up to 2^(n+1) - 1 pages
 * @param sizes   bytes of each, by address
 * @param window  bytes of the window
 */
public record Holes(int count, long free, long largest, long[] bySize, long[] sizes, long window, int pageShift) {
	/** The holes of a moment. */
	public static Holes of(VmallocView view) {
		VmallocGeometry geometry = view.config().geometry();
		long[] sizes = new long[view.areaCount() + 1];
		int count = 0;
		long at = geometry.start();
		for (AreaCursor area = view.areas().seek(at); area.next() && Long.compareUnsigned(area.start(), geometry.end()) < 0; at = area.end()) {
			if (Long.compareUnsigned(area.start(), at) > 0) {
				sizes[count++] = area.start() - at;
			}
		}
		if (Long.compareUnsigned(at, geometry.end()) < 0) {
			sizes[count++] = geometry.end() - at;
		}
		long free = 0;
		long largest = 0;
		long[] bySize = new long[64 - geometry.pageShift()];
		for (int i = 0; i < count; i++) {
			free += sizes[i];
			largest = Math.max(largest, sizes[i]);
			bySize[63 - Long.numberOfLeadingZeros(Math.max(1, sizes[i] >>> geometry.pageShift()))]++;
		}
		return new Holes(count, free, largest, bySize, Arrays.copyOf(sizes, count), geometry.end() - geometry.start(), geometry.pageShift());
	}

	/**
	 * External fragmentation: how much of the free space does not lie in the largest hole, {@code 1 - largest / free}, in parts per
	 * million. 0 when nothing is free.
	 */
	public long external() {
		return free == 0 ? 0 : Math.round((1 - (double) largest / free) * 1e6);
	}

	/**
	 * How much of the part of the window that areas are spread over is holes: {@code (free - largest) / (window - largest)}, in parts per
	 * million. In a window of 32 TiB nearly everything lies in one hole, and external fragmentation says nothing; this does.
	 */
	public long between() {
		return between(free, largest, window);
	}

	/** The same from the numbers alone. */
	static long between(long free, long largest, long window) {
		return window == largest ? 0 : Math.round((double) (free - largest) / (window - largest) * 1e6);
	}

	/**
	 * The unusable space index of all holes but the largest one: how much of what lies free between areas such a request cannot use, in
	 * parts per million. 0 when there is only one hole.
	 */
	public long unusableBetween(long size) {
		return share(free - largest, usable(size) - largest / size * size);
	}

	/**
	 * The unusable space index for a request of so many bytes, guard page included: {@code (free - bytes in holes that hold it) / free},
	 * in parts per million. A hole holds {@code floor(hole / size)} such requests; what is left over counts as unusable.
	 */
	public long unusable(long size) {
		return share(free, usable(size));
	}

	private long usable(long size) {
		if (size <= 0) {
			throw new IllegalArgumentException("a request of " + size + " bytes");
		}
		long usable = 0;
		for (long hole : sizes) {
			usable += hole / size * size;
		}
		return usable;
	}

	private static long share(long all, long usable) {
		return all == 0 ? 0 : Math.round((1 - (double) usable / all) * 1e6);
	}

	/** How many holes there are of each size. */
	public Histogram histogram() {
		List<Histogram.Bin> bins = new ArrayList<>();
		int last = bySize.length - 1;
		while (last > 0 && bySize[last] == 0) {
			last--;
		}
		for (int i = 0; i <= last; i++) {
			long bytes = 1L << i + pageShift;
			bins.add(new Histogram.Bin(i, Unit.BYTES.label(bytes, bytes), bySize[i]));
		}
		return new Histogram(bins, Unit.COUNT, true, Ink.BUSY, "Holes of this size and up to twice it");
	}

	/** How many holes there are of each size, for an export. */
	public Table table() {
		return new Table(List.of("pages from", "pages to", "holes"),
				() -> IntStream.range(0, bySize.length).mapToObj(i -> List.of(Long.toString(1L << i), Long.toString((2L << i) - 1), Long.toString(bySize[i]))).iterator());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Holes holes && pageShift == holes.pageShift && Arrays.equals(sizes, holes.sizes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(sizes);
	}
}

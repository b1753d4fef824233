package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;
import org.vmalloscope.paint.painter.RunMap;

/**
 * The address space broken into rows of equal length, a power of two, each at a multiple of it. What a folding hides has no row; what it
 * leaves open begins a row of its own. Values along a row are bytes from its first address. Immutable.
 */
final class AddressRows implements RunRows, RunMap.Guide {
	/** Rows that a screen has room for. */
	private static final int MANY = 64;
	private static final int SHORTEST_SHIFT = 16;
	/** A frame over more rows than this is drawn around the first ones only. */
	private static final int MOST_FRAMED = 64;

	private final AddressRuns all;
	private final AddressHits hits;
	private final int shift;
	/** First address of each row, cut to the stretch that it belongs to; behind the last one of it. */
	private final long[] starts;
	private final long[] ends;

	AddressRows(AddressRuns all, Folding folding, AddressHits hits) {
		this.all = all;
		this.hits = hits;
		int bits = SHORTEST_SHIFT;
		while (count(folding, bits) > MANY && bits < 62) {
			bits++;
		}
		shift = bits;
		int rows = (int) count(folding, bits);
		starts = new long[rows];
		ends = new long[rows];
		int row = 0;
		for (int i = 0; i < folding.stretches(); i++) {
			Range stretch = folding.stretch(i);
			long last = stretch.last() >>> shift;
			for (long line = stretch.first() >>> shift; Long.compareUnsigned(line, last) <= 0; line++) {
				long from = line << shift;
				long to = from + (1L << shift);
				starts[row] = Long.compareUnsigned(from, stretch.first()) < 0 ? stretch.first() : from;
				ends[row++] = line == last ? stretch.end() : to;
			}
		}
	}

	private static long count(Folding folding, int shift) {
		long rows = 0;
		for (int i = 0; i < folding.stretches(); i++) {
			rows += (folding.stretch(i).last() >>> shift) - (folding.stretch(i).first() >>> shift) + 1;
		}
		return rows;
	}

	/** The rows before which addresses are hidden. */
	int[] breaks() {
		return IntStream.range(1, starts.length).filter(row -> starts[row] != ends[row - 1]).toArray();
	}

	/** The values along a row. */
	Folding columns() {
		return Folding.none(new Range(0, 1L << shift));
	}

	private long base(int row) {
		return starts[row] >>> shift << shift;
	}

	/** The row that holds an address, or the first one after it. */
	int rowOf(long address) {
		int low = 0;
		int high = starts.length - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			// the last one may end where addresses wrap around
			if (Long.compareUnsigned(ends[middle] - 1, address) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The addresses from where the part of a first row begins to where the part of a last row ends, with what lies between them. */
	Range addresses(Range columns, Range rows) {
		int first = (int) Math.max(0, Math.min(starts.length - 1, rows.first()));
		int last = (int) Math.max(first, Math.min(starts.length - 1, rows.last()));
		return Range.of(address(first, columns.first()), address(last, columns.end()));
	}

	/** The address of a value along a row; where the row is cut there, its nearest end. */
	private long address(int row, long column) {
		long from = starts[row] - base(row);
		long to = ends[row] - base(row);
		return base(row) + Math.max(from, Math.min(to, column));
	}

	/** Whether each row of other ones has the same addresses here. */
	boolean isSame(AddressRows other) {
		return shift == other.shift && Arrays.equals(starts, other.starts) && Arrays.equals(ends, other.ends);
	}

	/** The rows that addresses take. */
	Range rows(Range addresses) {
		int first = rowOf(addresses.first());
		return Range.of(first, Math.max(first, rowOf(addresses.last())) + 1L);
	}

	/** The part of rows that addresses take: all of it when there are several rows. */
	Range columns(Range addresses) {
		Range rows = rows(addresses);
		if (rows.size() > 1) {
			return columns().domain();
		}
		int row = (int) rows.first();
		Range inside = inside(addresses, row);
		// what is hidden has no row: the next one begins where it would be
		return inside.isEmpty() ? new Range(starts[row] - base(row), 1) : inside;
	}

	/** Where a hit lies in this layout. */
	@Nullable
	Hit placed(@Nullable Hit hit) {
		return hit == null ? null : new Hit(hit.element(), hit.title(), hit.details(), columns(hit.x()), rows(hit.x()), parts(hit.x()));
	}

	/** What addresses take: some of a first row, rows, and some of a last one. */
	private List<Hit.Part> parts(Range addresses) {
		Range rows = rows(addresses);
		if (rows.size() == 1) {
			return List.of(new Hit.Part(columns(addresses), rows));
		}
		Range all = columns().domain();
		Range above = inside(addresses, (int) rows.first());
		Range below = inside(addresses, (int) rows.last());
		List<Hit.Part> parts = new ArrayList<>();
		long from = above.size() == all.size() ? rows.first() : rows.first() + 1;
		long to = below.size() == all.size() ? rows.end() : rows.last();
		if (from > rows.first() && !above.isEmpty()) {
			parts.add(new Hit.Part(above, new Range(rows.first(), 1)));
		}
		if (to > from) {
			parts.add(new Hit.Part(all, Range.of(from, to)));
		}
		if (to < rows.end() && !below.isEmpty()) {
			parts.add(new Hit.Part(below, new Range(rows.last(), 1)));
		}
		return parts;
	}

	/** The values along a row that addresses take there. */
	private Range inside(Range addresses, int row) {
		Range part = addresses.intersection(Range.of(starts[row], ends[row]));
		return part.isEmpty() ? new Range(0, 0) : new Range(part.first() - base(row), part.size());
	}

	/** What lies behind or before the address range of an element. */
	@Nullable
	Hit at(long address) {
		return placed(hits.at(address));
	}

	/** A highlight, row by row. */
	List<RunMap.Outline> outlines(AddressMap.Highlight highlight) {
		List<RunMap.Outline> outlines = new ArrayList<>();
		Range rows = rows(highlight.addresses());
		for (int row = (int) rows.first(); row < rows.end() && outlines.size() < MOST_FRAMED; row++) {
			Range part = inside(highlight.addresses(), row);
			if (!part.isEmpty()) {
				outlines.add(new RunMap.Outline(row, part, highlight.ink()));
			}
		}
		return outlines;
	}

	@Override
	public int rows() {
		return starts.length;
	}

	@Override
	public int looks() {
		return AddressLook.LOOKS.size();
	}

	/** The part of a row between two of its values. */
	private Range part(int row, long from, long to) {
		long base = base(row);
		return Range.of(base + from, base + to).intersection(Range.of(starts[row], ends[row]));
	}

	@Override
	public void runs(int row, long from, long to, RunVisitor visitor) {
		if (row >= starts.length) {
			return;
		}
		Range part = part(row, from, to);
		long base = base(row);
		if (!part.isEmpty()) {
			all.runs(0, part.first(), part.end(), (start, end, look) -> {
				Range run = Range.of(start, end).intersection(Range.of(starts[row], ends[row]));
				return run.isEmpty() || visitor.run(run.first() - base, run.first() - base + run.size(), look);
			});
		}
	}

	@Override
	public boolean isDense(int row, long from, long to, int columns) {
		Range part = row < starts.length ? part(row, from, to) : new Range(0, 0);
		return !part.isEmpty() && all.isDense(0, part.first(), part.end(), columns);
	}

	@Override
	public void cover(int row, long from, long to, long[] sums) {
		Range part = row < starts.length ? part(row, from, to) : new Range(0, 0);
		if (!part.isEmpty()) {
			all.cover(0, part.first(), part.end(), sums);
		}
	}

	@Override
	public void columns(int row, long[] bounds, ColumnVisitor visitor) {
		if (row >= starts.length) {
			return;
		}
		long[] addresses = new long[bounds.length];
		for (int i = 0; i < addresses.length; i++) {
			addresses[i] = address(row, bounds[i]);
		}
		all.columns(0, addresses, visitor);
	}

	@Override
	public String label(int row) {
		return Unit.ADDRESS.text(base(row));
	}

	@Override
	public int labelCharacters() {
		return Unit.ADDRESS.text(starts[starts.length - 1]).length();
	}

	@Override
	public @Nullable Hit describe(int row, Range run, int look) {
		return at(base(row) + run.first());
	}
}

package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;

/**
 * The vmalloc space of a moment as one row of runs that cover the whole domain. Nothing is copied: runs are made of the areas when somebody
 * looks at them, and sums over the pieces before each piece answer what many runs have in common. A million areas are some ten thousand
 * pieces, and one that another moment has as well costs a few additions. Immutable.
 */
final class AddressRuns implements RunRows {
	private static final int LOOKS = AddressLook.LOOKS.size();
	private static final int ANY = -1;
	private static final int FREE = 1 << AddressLook.HOLE.ordinal() | 1 << AddressLook.OUTSIDE.ordinal();

	private final Range domain;
	private final long base;
	private final AreaRuns runs;
	private final AddressPiece[] pieces;
	/** Where the room of each piece begins, the gap before its areas included; the last room is the gap behind all areas. */
	private final long[] bounds;
	private final RunSums sums;

	private AddressRuns(Range domain, AreaRuns runs, AddressPiece[] pieces) {
		this.domain = domain;
		this.runs = runs;
		this.pieces = pieces;
		base = domain.first();
		bounds = new long[pieces.length + 1];
		int looks = FREE;
		for (AddressPiece piece : pieces) {
			looks |= piece.looks();
		}
		sums = new RunSums(looks, bounds.length);
		long at = base;
		for (int room = 0; room <= pieces.length; room++) {
			bounds[room] = at;
			if (room < pieces.length) {
				runs.gap(at, pieces[room].start(), sums);
				pieces[room].addTo(sums);
				at = pieces[room].end();
			} else {
				runs.gap(at, domain.end(), sums);
			}
			sums.close();
		}
	}

	/**
	 * The runs of a moment.
	 *
	 * @param known    what is known about the machine
	 * @param unitSize bytes of a percpu unit; 0 if not known
	 */
	static AddressRuns of(VmallocView view, AddressDomain domain, int unitSize, AddressPieces known) {
		AreaRuns runs = new AreaRuns(view, domain.outside(), unitSize);
		return new AddressRuns(domain.range(), runs, known.of(view, runs));
	}

	/** All addresses. */
	Range domain() {
		return domain;
	}

	/** The groups of areas, by address; not to be changed. */
	AddressPiece[] pieces() {
		return pieces;
	}

	/** Whether there is a run of a look. */
	boolean has(AddressLook look) {
		return sums.count(bounds.length, 1 << look.ordinal()) > 0;
	}

	@Override
	public int rows() {
		return 1;
	}

	@Override
	public int looks() {
		return LOOKS;
	}

	@Override
	public void runs(int row, long from, long to, RunVisitor visitor) {
		runsOf(ANY, from, to, visitor);
	}

	/**
	 * The runs of some looks that touch the values from {@code from} up to but without {@code to}.
	 *
	 * @param looks one bit for each, by its ordinal
	 */
	void runsOf(int looks, long from, long to, RunVisitor visitor) {
		RunVisitor inside = (start, end, look) -> isBefore(start, to) && ((looks >>> look & 1) == 0 || !isBefore(from, end) || visitor.run(start, end, look));
		boolean goesOn = true;
		int first = roomOf(from);
		for (int room = first; goesOn && room < bounds.length && (room == first || isBefore(bounds[room], to)); room++) {
			int there = room < pieces.length ? pieces[room].looks() | FREE : FREE;
			goesOn = (there & looks) == 0 || walk(room, inside);
		}
	}

	@Override
	public boolean isDense(int row, long from, long to, int columns) {
		return count(ANY, from, to) > columns;
	}

	/** How many runs of some looks touch these values. */
	int count(int looks, long from, long to) {
		int[] count = new int[1];
		int last = roomOf(to);
		walk(last, (start, end, look) -> {
			count[0] += looks >>> look & 1;
			return isBefore(end, to);
		});
		int first = roomOf(from);
		walk(first, (start, end, look) -> {
			boolean isBehind = isBefore(from, end);
			count[0] -= isBehind ? 0 : looks >>> look & 1;
			return !isBehind;
		});
		return sums.count(last, looks) + count[0] - sums.count(first, looks);
	}

	@Override
	public void cover(int row, long from, long to, long[] into) {
		if (from != to) {
			addBefore(to, 1, into);
			addBefore(from, -1, into);
		}
	}

	@Override
	public void columns(int row, long[] limits, ColumnVisitor visitor) {
		long[] covered = covers(limits);
		long[] column = new long[LOOKS];
		int[] there = new int[LOOKS];
		for (int i = 0; i + 1 < limits.length; i++) {
			int count = 0;
			for (int look = 0; look < LOOKS; look++) {
				column[look] = covered[i * LOOKS + look];
				if (column[look] != 0) {
					there[count++] = look;
				}
			}
			if (count > 0) {
				visitor.column(i, there, count, column);
			}
		}
	}

	/** How many values of each of many columns side by side have each look: column by column, look by look. */
	long[] covers(long[] limits) {
		ColumnSums columns = new ColumnSums(base, limits);
		int room = roomOf(limits[0]);
		while (!columns.isDone() && room < bounds.length) {
			int next = roomOf(columns.limit(), room);
			// the first room of all may be left of the limits
			if (next > room && columns.isAt(bounds[room])) {
				columns.add(sums, room, next, bounds[next]);
			} else {
				walk(room, columns);
				next = room + 1;
			}
			room = next;
		}
		return columns.sums();
	}

	/** Adds how many of the values before one have each look. */
	private void addBefore(long value, int sign, long[] into) {
		int room = roomOf(value);
		sums.add(room, sign, into);
		walk(room, (start, end, look) -> {
			boolean goesOn = isBefore(end, value);
			if (isBefore(start, value)) {
				into[look] += sign * ((goesOn ? end : value) - start);
			}
			return goesOn;
		});
	}

	/** The runs of a room; false when the visitor wants no more. */
	private boolean walk(int room, RunVisitor visitor) {
		return room == pieces.length ? runs.gap(bounds[room], domain.end(), visitor)
				: runs.gap(bounds[room], pieces[room].start(), visitor) && pieces[room].runs(runs, visitor);
	}

	/** The room that holds a value; the last one for the end of the domain. */
	private int roomOf(long value) {
		return roomOf(value, 0);
	}

	/** The same, for a value that is not before a room; as fast as it is near. */
	private int roomOf(long value, int first) {
		int low = first;
		int step = 1;
		while (low + step < bounds.length && !isBefore(value, bounds[low + step])) {
			low += step;
			step <<= 1;
		}
		int high = Math.min(bounds.length, low + step) - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (isBefore(value, bounds[middle])) {
				high = middle - 1;
			} else {
				low = middle;
			}
		}
		return low;
	}

	private boolean isBefore(long a, long b) {
		return Long.compareUnsigned(a - base, b - base) < 0;
	}
}

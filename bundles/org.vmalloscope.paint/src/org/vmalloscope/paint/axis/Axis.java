package org.vmalloscope.paint.axis;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a value range on an extent of pixels, at some scale. Immutable: each change gives a new axis.
 * <p>
 * A value takes the pixels from {@link #pixel pixel(value)} to {@code pixel(value + 1)}. Hidden stretches of the {@link Folding} shrink to
 * breaks of a fixed number of pixels, whatever the scale. The axis never shows anything outside its domain: zooming out ends when the whole
 * domain fills the extent, panning at its ends.
 */
public final class Axis {
	/** Pixels that a break takes, as long as there is room. */
	private static final double BREAK_WIDTH = 14;

	private final Unit unit;
	private final double start;
	private final double length;
	private final boolean reversed;
	private final double closest;
	private final Placement placement;

	private Axis(Unit unit, double start, double length, boolean reversed, double closest, Placement placement) {
		this.unit = unit;
		this.start = start;
		this.length = length;
		this.reversed = reversed;
		this.closest = closest;
		this.placement = placement;
	}

	/** All of a range. */
	public static Axis of(Range domain, Unit unit, double start, double length) {
		return of(Folding.none(domain), unit, start, length);
	}

	/** All of a folded range. */
	public static Axis of(Folding folding, Unit unit, double start, double length) {
		double some = Math.max(1, length);
		return new Axis(unit, start, some, false, 8, place(folding, some, 8, 0, Anchor.EDGE));
	}

	/** The same with values growing to the left, or upwards. */
	public Axis reversed() {
		return new Axis(unit, start, length, !reversed, closest, placement);
	}

	/** The same with another limit for zooming in: the extent shows at least so many values (default 8). */
	public Axis closest(double values) {
		return new Axis(unit, start, length, reversed, values, place(folding(), length, values, scale(), placement.edge));
	}

	private Axis with(double scale, Anchor anchor) {
		return new Axis(unit, start, length, reversed, closest, place(folding(), length, closest, scale, anchor));
	}

	private static Placement place(Folding folding, double length, double closest, double wantedScale, Anchor anchor) {
		return new Placement(folding, limited(folding, length, closest, wantedScale), breakWidth(folding, length), anchor).endingAfter(length);
	}

	private static double breakWidth(Folding folding, double length) {
		int breaks = folding.stretches() - 1;
		return breaks == 0 ? 0 : Math.min(BREAK_WIDTH, length / (3 * breaks));
	}

	/** The scale between the one that shows everything and the one that shows so few values as are allowed. */
	private static double limited(Folding folding, double length, double closest, double scale) {
		double places = Unsigned.toDouble(folding.places());
		double whole = (length - (folding.stretches() - 1) * breakWidth(folding, length)) / places;
		return Math.max(whole, Math.min(scale, length / Math.min(places, closest)));
	}

	public Unit unit() {
		return unit;
	}

	public Folding folding() {
		return placement.folding;
	}

	public Range domain() {
		return folding().domain();
	}

	/** The first pixel of the extent. */
	public double start() {
		return start;
	}

	/** Pixels of the extent. */
	public double length() {
		return length;
	}

	public double end() {
		return start + length;
	}

	/** Pixels for each value. */
	public double scale() {
		return placement.scale;
	}

	/** Whether values grow to the left, or upwards. */
	public boolean isReversed() {
		return reversed;
	}

	/** Where a value begins. Values outside the domain stand at its ends, hidden values inside their break. */
	public double pixel(long value) {
		return surface(distance(value));
	}

	/** The value under a pixel: in a break one of the hidden ones, outside the domain its first or last. */
	public long valueAt(double pixel) {
		return placement.valueAt(along(pixel));
	}

	/** What is to be seen, with what the breaks in view hide. */
	public Range visible() {
		return Range.of(placement.valueAt(0), placement.firstFrom(length));
	}

	/**
	 * Where each of {@code columns} equal parts of the extent begins, in the direction of growing values, and where the last ends:
	 * the values that begin in part {@code i} are those from {@code [i]} up to but without {@code [i + 1]}, often none when zoomed in.
	 */
	public long[] columns(int columns) {
		long[] values = new long[columns + 1];
		for (int i = 0; i <= columns; i++) {
			values[i] = placement.firstFrom(length * i / columns);
		}
		return values;
	}

	/** The breaks that are to be seen, in the order of their values. */
	public List<Break> breaks() {
		List<Break> breaks = new ArrayList<>();
		for (int i = 0; i + 1 < folding().stretches(); i++) {
			double from = placement.distanceOfEnd(i);
			double to = from + placement.breakWidth;
			if (to > 0 && from < length) {
				breaks.add(new Break(folding().hiddenAfter(i), Math.min(surface(from), surface(to)), Math.max(surface(from), surface(to))));
			}
		}
		return breaks;
	}

	/** Ticks at least so many pixels apart, in the order of their values. */
	public List<Tick> ticks(double spacing) {
		return Ticks.of(this, spacing);
	}

	/** Zoomed by a factor (above 1: closer) around the value at a pixel, which stays where it is. */
	public Axis zoomed(double factor, double pixel) {
		double at = Math.max(0, Math.min(length, along(pixel)));
		double scale = limited(folding(), length, closest, scale() * factor);
		return with(scale, placement.anchorAt(at, scale));
	}

	/** Moved by pixels; with positive ones what lies right of the extent, or below it, comes into view. */
	public Axis panned(double pixels) {
		return with(scale(), placement.edge.moved(reversed ? pixels : -pixels));
	}

	/** All of the domain. */
	public Axis fitted() {
		return with(0, Anchor.EDGE);
	}

	/** As close as possible with all of a range in view, in the middle. */
	public Axis showing(Range range) {
		Range wanted = range.intersection(domain());
		if (wanted.isEmpty()) {
			return this;
		}
		int first = folding().stretchOf(wanted.first());
		int last = folding().stretchOf(wanted.last());
		long from = Placement.placeOf(folding(), first, wanted.first());
		double places = Unsigned.toDouble(Placement.placeOf(folding(), last, wanted.last()) - from) + 1;
		double breaks = (last - first) * placement.breakWidth;
		double scale = limited(folding(), length, closest, Math.max(1, length - breaks) / places);
		return with(scale, new Anchor(first, from, Math.max(0, (length - breaks - places * scale) / 2)));
	}

	/** Moved as little as possible so that a value is in view, with some pixels around it. */
	public Axis revealing(long value, double margin) {
		double first = distance(value);
		double room = Math.min(margin, length / 2);
		double last = first + Math.min(scale(), length - 2 * room);
		double missing = first < room ? room - first : Math.min(0, length - room - last);
		return missing == 0 ? this : with(scale(), placement.edge.moved(missing));
	}

	/** The same values on another extent. */
	public Axis on(double newStart, double newLength) {
		double some = Math.max(1, newLength);
		double grown = some / length;
		Anchor edge = new Anchor(placement.edge.stretch(), placement.edge.place(), placement.edge.at() * grown);
		return new Axis(unit, newStart, some, reversed, closest, place(folding(), some, closest, isFitted() ? 0 : scale() * grown, edge));
	}

	/** The same part of another folded range, as far as it has it; all of it where all is in view now. */
	public Axis over(Folding other) {
		if (isFitted()) {
			return new Axis(unit, start, length, reversed, closest, place(other, length, closest, 0, Anchor.EDGE));
		}
		long first = placement.valueAt(0);
		if (!other.domain().contains(first)) {
			first = isBefore(first, other.domain()) ? other.domain().first() : other.domain().last();
		}
		int stretch = other.stretchOf(first);
		Anchor edge = new Anchor(stretch, Placement.placeOf(other, stretch, first), Math.min(0, placement.edge.at()));
		return new Axis(unit, start, length, reversed, closest, place(other, length, closest, scale(), edge));
	}

	/** Whether all of the domain is in view. */
	public boolean isFitted() {
		return scrollSize() >= 1 - 1e-9;
	}

	/** How much of the whole lies before the extent, 0 to 1 (for scroll bars). */
	public double scrollPosition() {
		return -placement.distance(0) / placement.wholeLength();
	}

	/** How much of the whole is in view, 0 to 1. */
	public double scrollSize() {
		return length / placement.wholeLength();
	}

	/** With so much of the whole before the extent. */
	public Axis scrolledTo(double position) {
		return with(scale(), Anchor.EDGE.moved(-position * placement.wholeLength()));
	}

	/** Pixels from the edge at which the values begin to where a value begins. */
	double distance(long value) {
		Range domain = domain();
		if (domain.contains(value)) {
			return placement.distance(value);
		}
		return isBefore(value, domain) ? placement.distance(0) : placement.distanceOfEnd(folding().stretches() - 1);
	}

	/** The part of an open stretch that is to be seen; empty when there is none. */
	Range visible(int stretch) {
		double from = placement.distance(stretch);
		double to = placement.distanceOfEnd(stretch);
		if (to <= 0 || from >= length) {
			return new Range(folding().stretch(stretch).first(), 0);
		}
		Range open = folding().stretch(stretch);
		return Range.of(from >= 0 ? open.first() : placement.valueAt(0), to <= length ? open.end() : placement.firstFrom(length));
	}

	private double along(double pixel) {
		return reversed ? start + length - pixel : pixel - start;
	}

	double surface(double distance) {
		return reversed ? start + length - distance : start + distance;
	}

	private boolean isBefore(long value, Range domain) {
		return unit.isUnsigned() ? Long.compareUnsigned(value, domain.first()) < 0 : value < domain.first();
	}
}

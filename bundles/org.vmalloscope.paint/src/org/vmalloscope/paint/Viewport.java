package org.vmalloscope.paint;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;

/**
 * Which part of a snapshot is in view, and where on the surface. Immutable.
 * <p>
 * Wrapped rows are a viewport too: {@code x} is the offset in a row, {@code y} the number of the row.
 *
 * @param width points of the surface
 * @param height points of the surface
 * @param margins what is left around the area of the plot
 * @param x horizontal axis, on the width of the area
 * @param y vertical axis, on its height
 * @param zoom which axes zooming changes; panning moves both
 */
public record Viewport(double width, double height, Margins margins, Axis x, Axis y, Zoom zoom) {
	/** A viewport that puts two axes of any extent on the area of a surface. */
	public static Viewport of(Extent extent, Margins margins, Axis x, Axis y, Zoom zoom) {
		Box area = margins.inside(extent.width(), extent.height());
		return new Viewport(extent.width(), extent.height(), margins, x.on(area.x(), area.width()), y.on(area.y(), area.height()), zoom);
	}

	/** The part of the surface that the axes cover. */
	public Box area() {
		return margins.inside(width, height);
	}

	/** Zoomed by a factor (above 1: closer) around a point of the surface. */
	public Viewport zoomed(double factor, double px, double py) {
		return switch (zoom) {
			case NONE -> this;
			case X -> with(x.zoomed(factor, px), y);
			case BOTH -> zoomedBoth(factor, px, py);
			case ROWS -> factor > 1 ? zoomedIn(factor, px, py) : zoomedOut(factor, px, py);
		};
	}

	private Viewport zoomedBoth(double factor, double px, double py) {
		Axis newX = x.zoomed(factor, px);
		Axis newY = y.zoomed(factor, py);
		// zooming in ends for both together, or cells would lose their shape
		double possible = Math.min(newX.scale() / x.scale(), newY.scale() / y.scale());
		return factor > 1 && possible < factor ? with(x.zoomed(possible, px), y.zoomed(possible, py)) : with(newX, newY);
	}

	private Viewport zoomedIn(double factor, double px, double py) {
		Axis newY = y.zoomed(factor, py);
		// a row that fills the area is alone in it: parts of two rows would be no stretch of what the rows are broken from
		boolean isOneRow = newY.scale() >= newY.length();
		return with(x.zoomed(factor / (newY.scale() / y.scale()), px), isOneRow ? newY.showing(new Range(y.valueAt(py), 1)) : newY);
	}

	private Viewport zoomedOut(double factor, double px, double py) {
		Axis newX = x.zoomed(factor, px);
		return with(newX, y.zoomed(factor / (newX.scale() / x.scale()), py));
	}

	/** Moved by points: what lies so far right and below comes into view. */
	public Viewport panned(double dx, double dy) {
		return with(x.panned(dx), y.panned(dy));
	}

	/** Everything in view. */
	public Viewport fitted() {
		return with(x.fitted(), y.fitted());
	}

	/** A part of the surface as large as possible. */
	public Viewport zoomedTo(Box box) {
		Box clipped = box.clippedTo(area());
		Range across = range(x, clipped.x(), clipped.right());
		return zoom == Zoom.NONE ? this : showing(across, zoom == Zoom.X ? null : range(y, clipped.y(), clipped.bottom()));
	}

	private static Range range(Axis axis, double from, double to) {
		long a = axis.valueAt(axis.isReversed() ? to : from);
		long b = axis.valueAt(axis.isReversed() ? from : to);
		return new Range(a, b - a + 1);
	}

	/** With all of a range of {@code x}, and one of {@code y} if given, in view and as large as possible. */
	public Viewport showing(Range across, @Nullable Range down) {
		return with(x.showing(across), down == null ? y : y.showing(down));
	}

	/** The part of the area that ranges of both axes take ({@code down} null: all of {@code y}); null when none of it is in view. */
	public @Nullable Box box(Range across, @Nullable Range down) {
		Range columns = across.intersection(x.domain());
		Range lines = down == null ? y.domain() : down.intersection(y.domain());
		if (columns.isEmpty() || lines.isEmpty()) {
			return null;
		}
		Box box = Box.between(x.pixel(columns.first()), y.pixel(lines.first()), end(x, columns), end(y, lines));
		Box clipped = box.clippedTo(area());
		return clipped.width() <= 0 || clipped.height() <= 0 ? null : clipped;
	}

	private static double end(Axis axis, Range range) {
		// the end of the domain may have wrapped to 0
		return axis.pixel(range.last()) + (axis.isReversed() ? -axis.scale() : axis.scale());
	}

	public Viewport with(Axis newX, Axis newY) {
		return newX == x && newY == y ? this : new Viewport(width, height, margins, newX, newY, zoom);
	}

	/** Whether everything is in view. */
	public boolean isFitted() {
		return x.isFitted() && y.isFitted();
	}
}

package org.vmalloscope.paint.painter;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.Decimated;
import org.vmalloscope.paint.data.Series;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/**
 * A series as a line. Where there are more points than pixels, each column of pixels is filled from the smallest to the largest number in
 * it; a single peak among a million points stays visible.
 *
 * @param steps whether a number holds until the next point, as counters do; else points are joined by straight lines
 * @param dashed whether the line has gaps
 * @param strong whether the line is wider than others, so that it is seen over bars and along other lines
 * @param unit unit of the numbers
 */
public record SeriesLayer(Series series, Shade shade, boolean steps, boolean dashed, boolean strong, Unit unit) implements PlotLayer {
	private static final float WIDTH = 1.5f;
	private static final float STRONG = 2.5f;
	/** Length of a dash and of a gap. */
	private static final float DASH = 4;

	/** Without gaps. */
	public SeriesLayer(Series series, Shade shade, boolean steps, Unit unit) {
		this(series, shade, steps, false, false, unit);
	}

	/** Not strong. */
	public SeriesLayer(Series series, Shade shade, boolean steps, boolean dashed, Unit unit) {
		this(series, shade, steps, dashed, false, unit);
	}

	/** Points. */
	private float width() {
		return strong ? STRONG : WIDTH;
	}

	@Override
	public long minimum(Range x) {
		return series.minimum(firstToHold(x.first()), afterLast(x));
	}

	@Override
	public long maximum(Range x) {
		return series.maximum(firstToHold(x.first()), afterLast(x));
	}

	private int firstToHold(long x) {
		return Math.max(0, indexAt(x));
	}

	private int afterLast(Range x) {
		// a straight line goes on to the next point, which lies out of view
		return steps ? indexAt(x.last()) + 1 : Math.min(series.size(), series.firstFrom(x.last()) + 1);
	}

	/** The last point at or before a place; -1 when there is none. */
	private int indexAt(long x) {
		int first = x == Long.MAX_VALUE ? series.size() : series.firstFrom(x + 1);
		return first - 1;
	}

	@Override
	public void paint(Surface surface, Viewport viewport) {
		Graphics2D graphics = surface.graphics();
		Stroke stroke = graphics.getStroke();
		graphics.setColor(surface.colour(shade));
		graphics.setStroke(new BasicStroke(width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashed ? new float[] { DASH, DASH } : null, 0));
		int columns = (int) Math.max(1, Math.round(viewport.x().length() * surface.scale()));
		Decimated points = new Decimated(series, viewport.x(), columns);
		if (points.visiblePoints() > 2 * columns) {
			paintColumns(surface, viewport, points);
		} else {
			paintLine(graphics, viewport, points);
		}
		graphics.setStroke(stroke);
	}

	private void paintLine(Graphics2D graphics, Viewport viewport, Decimated decimated) {
		Path2D.Double path = new Path2D.Double();
		double y = 0;
		boolean started = false;
		for (int i : decimated.points()) {
			double x = viewport.x().pixel(series.x(i));
			double next = viewport.y().pixel(series.y(i));
			if (!started) {
				path.moveTo(x, next);
				started = true;
			} else {
				if (steps) {
					path.lineTo(x, y);
				}
				path.lineTo(x, next);
			}
			y = next;
		}
		if (!started) {
			return;
		}
		if (steps) {
			path.lineTo(Math.min(viewport.x().end(), viewport.x().pixel(viewport.x().domain().end())), y);
		}
		graphics.draw(path);
	}

	private void paintColumns(Surface surface, Viewport viewport, Decimated decimated) {
		Axis across = viewport.x();
		Axis up = viewport.y();
		Box area = viewport.area();
		double width = across.length() / decimated.columns();
		double thick = width();
		// a strong line is as wide where it climbs
		double over = strong ? Math.max(0, (thick - width) / 2) : 0;
		boolean hasLast = decimated.from(0) > 0;
		double lastX = across.start();
		double last = hasLast ? up.pixel(series.y(decimated.from(0) - 1)) : 0;
		for (int column = 0; column < decimated.columns(); column++) {
			if (decimated.isEmpty(column)) {
				continue;
			}
			double x = across.isReversed() ? across.end() - (column + 1) * width : across.start() + column * width;
			double a = up.pixel(decimated.minimum(column));
			double b = up.pixel(decimated.maximum(column));
			double top = Math.min(a, b);
			double bottom = Math.max(a, b);
			boolean isGap = dashed && Math.floor((x - across.start()) / DASH) % 2 == 1;
			if (isGap) {
				last = up.pixel(series.y(decimated.to(column) - 1));
				lastX = x;
				hasLast = true;
				continue;
			}
			if (hasLast && steps) {
				surface.fill(new Box(Math.min(x, lastX), last - thick / 2, Math.abs(x - lastX) + width, thick).clippedTo(area), shade);
				top = Math.min(top, last);
				bottom = Math.max(bottom, last);
			} else if (hasLast && Math.abs(x - lastX) > 1.5 * width) {
				surface.graphics().draw(new Line2D.Double(lastX, last, x, up.pixel(series.y(decimated.from(column)))));
			} else if (hasLast) {
				top = Math.min(top, last);
				bottom = Math.max(bottom, last);
			}
			surface.fill(new Box(x - over, top - thick / 2, width + 2 * over, bottom - top + thick).clippedTo(area), shade);
			last = up.pixel(series.y(decimated.to(column) - 1));
			lastX = x;
			hasLast = true;
		}
		if (hasLast && steps) {
			double end = Math.min(across.end(), across.pixel(across.domain().end()));
			surface.fill(new Box(lastX, last - thick / 2, Math.max(0, end - lastX), thick).clippedTo(area), shade);
		}
	}

	@Override
	public void describe(long x, List<Hit.Detail> details) {
		int i = indexAt(x);
		if (!steps && i + 1 < series.size() && (i < 0 || series.x(i + 1) - x < x - series.x(i))) {
			i++;
		}
		if (i >= 0) {
			details.add(new Hit.Detail(series.name(), unit.text(series.y(i))));
		}
	}

	@Override
	public List<Look> legend() {
		return List.of(Look.line(series.name(), shade, dashed));
	}
}

package org.vmalloscope.paint.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws panels of lines with JFreeChart. JFreeChart sees pixels on its horizontal axis, so that folded and 64-bit axes work and every
 * panel lines up; its axes show the ticks of ours, and its lines are drawn by {@link LineRenderer}. All plot objects live for one picture:
 * painters have no state.
 */
public final class ChartPainter implements Painter<Chart> {
	/** Lines of text between panels: the title of the next stands in it, and labels of both reach into it. */
	private static final double GAP = 1.2;
	/** Points from the axis to a title: a mark on the first value must not strike it out. */
	private static final double INDENT = 5;

	@Override
	public Viewport viewport(Chart chart, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		Margins margins = new Margins(fonts.characters(9) + 6, fonts.line(), fonts.characters(5), 2 * fonts.line() + 6);
		Box area = margins.inside(extent.width(), extent.height());
		Axis x = wanted == null ? Axis.of(chart.domain(), chart.x(), area.x(), area.width()) : wanted.x().over(chart.domain()).on(area.x(), area.width());
		return Viewport.of(extent, margins, x, Axis.of(new Range(0, 1), Unit.COUNT, 0, 1), Zoom.X);
	}

	@Override
	public void paint(Chart chart, Viewport viewport, Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		List<Box> boxes = panels(chart, viewport.area(), GAP * surface.fonts().line());
		for (int i = 0; i < boxes.size(); i++) {
			surface.checkCancelled();
			paint(chart, i, boxes.get(i), viewport, surface);
		}
	}

	private static List<Box> panels(Chart chart, Box area, double gap) {
		int weights = chart.panels().stream().mapToInt(Chart.Panel::weight).sum();
		double room = area.height() - (chart.panels().size() - 1) * gap;
		List<Box> boxes = new ArrayList<>();
		double y = area.y();
		for (Chart.Panel panel : chart.panels()) {
			double height = Math.max(1, room * panel.weight() / weights);
			boxes.add(new Box(area.x(), y, area.width(), height));
			y += height + gap;
		}
		return boxes;
	}

	private static void paint(Chart chart, int index, Box box, Viewport viewport, Surface surface) {
		Chart.Panel panel = chart.panels().get(index);
		boolean last = index == chart.panels().size() - 1;
		DefaultXYDataset data = new DefaultXYDataset();
		List<SeriesLayer> layers = panel.lines().stream().map(line -> layer(panel, line)).toList();
		for (int i = 0; i < layers.size(); i++) {
			data.addSeries(i + " " + layers.get(i).series().name(), new double[][] { { viewport.x().start() }, { 0 } });
		}
		Axis x = viewport.x();
		Axis y = vertical(panel, x.visible(), box);
		Margins around = new Margins(box.x(), box.y(), surface.width() - box.right(), surface.height() - box.bottom());
		LineRenderer renderer = new LineRenderer(surface, Viewport.of(surface.extent(), around, x, y, Zoom.X), layers);
		List<NumberTick> across = x.ticks(surface.fonts().characters(12)).stream().map(tick -> TickAxis.below(tick.pixel(), last ? tick.label() : "")).toList();
		List<NumberTick> up = y.ticks(surface.fonts().line() * 1.5).stream().map(tick -> TickAxis.left(tick.value(), tick.label())).toList();
		TickAxis domainAxis = new TickAxis(last ? chart.xTitle() : "", x.start(), x.end(), across);
		TickAxis rangeAxis = new TickAxis("", y.domain().first(), y.domain().end(), up);
		style(domainAxis, surface);
		style(rangeAxis, surface);
		XYPlot plot = new XYPlot(data, domainAxis, rangeAxis, renderer);
		plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		plot.setBackgroundPaint(surface.colour(Ink.BACKGROUND));
		plot.setOutlineVisible(false);
		plot.setDomainGridlinePaint(surface.colour(Ink.GRID));
		plot.setRangeGridlinePaint(surface.colour(Ink.GRID));
		plot.setDomainGridlineStroke(new BasicStroke(1));
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
		double below = last ? surface.height() - box.bottom() : 0;
		plot.setFixedRangeAxisSpace(space(box.x(), 0), false);
		plot.setFixedDomainAxisSpace(space(0, below), false);
		paintTitle(panel, box, surface);
		plot.draw(surface.graphics(), new Rectangle2D.Double(0, box.y(), box.right(), box.height() + below), null, null, null);
	}

	/** Above the panel, where it hides nothing and is never cut. */
	private static void paintTitle(Chart.Panel panel, Box box, Surface surface) {
		surface.graphics().setFont(surface.small());
		surface.graphics().setColor(surface.colour(Ink.TEXT));
		surface.graphics().drawString(panel.title(), (float) (box.x() + INDENT), (float) (box.y() - surface.graphics().getFontMetrics().getDescent()));
	}

	private static AxisSpace space(double left, double bottom) {
		AxisSpace space = new AxisSpace();
		space.setLeft(left);
		space.setBottom(bottom);
		return space;
	}

	private static void style(ValueAxis axis, Surface surface) {
		Color muted = surface.colour(Ink.MUTED);
		Font font = surface.small();
		axis.setTickLabelFont(font);
		axis.setLabelFont(font);
		axis.setTickLabelPaint(muted);
		axis.setLabelPaint(surface.colour(Ink.TEXT));
		axis.setAxisLinePaint(muted);
		axis.setTickMarkPaint(muted);
		axis.setTickMarkOutsideLength(4);
	}

	private static Axis vertical(Chart.Panel panel, Range visible, Box box) {
		long least = panel.fromZero() ? 0 : Long.MAX_VALUE;
		long most = panel.fromZero() ? 1 : Long.MIN_VALUE;
		for (Chart.Line line : panel.lines()) {
			SeriesLayer layer = layer(panel, line);
			least = Math.min(least, layer.minimum(visible));
			most = Math.max(most, layer.maximum(visible));
		}
		Range numbers = least > most ? Range.of(0, 1) : panel.unit().rounded(least, most, Math.max(2, box.height() / 24));
		return Axis.of(numbers, panel.unit(), box.y(), box.height()).reversed();
	}

	private static SeriesLayer layer(Chart.Panel panel, Chart.Line line) {
		return new SeriesLayer(line.series(), line.shade(), line.steps(), line.dashed(), panel.unit());
	}

	/** What all lines tell about the place; its element is the value of {@code x}, a {@link Long}. */
	@Override
	public @Nullable Hit hit(Chart chart, Viewport viewport, double px, double py) {
		if (!viewport.area().contains(px, py)) {
			return null;
		}
		long x = viewport.x().valueAt(px);
		List<Hit.Detail> details = new ArrayList<>();
		chart.panels().forEach(panel -> panel.lines().forEach(line -> layer(panel, line).describe(x, details)));
		return new Hit(x, chart.x().text(x), details, new Range(x, 1), null);
	}

	@Override
	public List<Look> legend(Chart chart) {
		return chart.panels().stream().flatMap(panel -> panel.lines().stream()).map(line -> Look.line(line.series().name(), line.shade(), line.dashed())).toList();
	}
}

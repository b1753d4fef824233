package org.vmalloscope.paint.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of JFreeChart whose ticks somebody else has chosen. */
final class TickAxis extends NumberAxis {
	private static final long serialVersionUID = 1;

	private final transient List<NumberTick> ticks;

	TickAxis(String title, double from, double to, List<NumberTick> ticks) {
		super(title);
		this.ticks = ticks;
		setAutoRange(false);
		setRange(from, to);
	}

	static NumberTick below(double value, String label) {
		return new NumberTick(value, label, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
	}

	static NumberTick left(double value, String label) {
		return new NumberTick(value, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0);
	}

	@Override
	public List<NumberTick> refreshTicks(@Nullable Graphics2D graphics, @Nullable AxisState state, @Nullable Rectangle2D area, @Nullable RectangleEdge edge) {
		return ticks;
	}
}

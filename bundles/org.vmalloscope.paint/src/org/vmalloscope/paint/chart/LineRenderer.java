package org.vmalloscope.paint.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.painter.SeriesLayer;

/**
 * Draws whole series, decimated to the pixels, where JFreeChart's own renderers would draw point by point: those need 30 ms and more for
 * each line that fills its columns, this one 1 ms. The dataset holds a single point for each series, which stands for all of it.
 */
final class LineRenderer extends AbstractXYItemRenderer {
	private static final long serialVersionUID = 1;

	private final transient Surface surface;
	private final transient Viewport viewport;
	private final transient List<SeriesLayer> layers;

	LineRenderer(Surface surface, Viewport viewport, List<SeriesLayer> layers) {
		this.surface = surface;
		this.viewport = viewport;
		this.layers = layers;
	}

	@Override
	public void drawItem(@Nullable Graphics2D graphics, @Nullable XYItemRendererState state, @Nullable Rectangle2D area, @Nullable PlotRenderingInfo info, @Nullable XYPlot plot,
			@Nullable ValueAxis domainAxis, @Nullable ValueAxis rangeAxis, @Nullable XYDataset dataset, int series, int item, @Nullable CrosshairState crosshair, int pass) {
		Shape clip = surface.graphics().getClip();
		// the plot cuts at the area, which would halve a line along its edge
		surface.graphics().setClip(new Rectangle2D.Double(viewport.area().x(), viewport.area().y() - 1, viewport.area().width(), viewport.area().height() + 2));
		layers.get(series).paint(surface, viewport);
		surface.graphics().setClip(clip);
	}
}

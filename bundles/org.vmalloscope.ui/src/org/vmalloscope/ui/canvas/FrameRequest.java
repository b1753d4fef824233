package org.vmalloscope.ui.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.painter.LegendPainter;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Palette;

/**
 * All that a background thread needs to draw a picture for a canvas.
 *
 * @param wanted what shall be in view; null for the painter's choice
 * @param width points
 * @param height points
 * @param zoom of the device in percent: 200 for two pixels for each point
 */
record FrameRequest<S>(Painter<S> painter, Source<S> source, @Nullable Viewport wanted, int width, int height, int zoom, Palette palette, Fonts fonts, boolean withLegend) {
	/** How much of the height the legend may take. */
	private static final double MOST_LEGEND = 0.2;
	/** SWT reads the four bytes of a pixel as one big-endian number; ours lie there as Java's little-endian {@code 0xRRGGBB}. */
	private static final PaletteData BYTES = new PaletteData(0xff00, 0xff0000, 0xff000000);

	/** Draws. The image is the caller's to dispose of. */
	Frame<S> draw(Device device, BooleanSupplier cancelled) {
		S snapshot = source.get(cancelled);
		double scale = zoom / 100.0;
		BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
		Surface surface = Surface.on(image, scale, palette, fonts, cancelled);
		List<Look> looks = withLegend ? painter.legend(snapshot) : List.of();
		// in a low pane the picture matters more than what explains it
		double legend = looks.isEmpty() ? 0 : LegendPainter.height(surface, looks, height * MOST_LEGEND);
		Viewport viewport = painter.viewport(snapshot, new Extent(width, height - legend, fonts), wanted);
		surface.part(new Box(0, 0, width, height - legend), above -> painter.paint(snapshot, viewport, above));
		if (legend > 0) {
			surface.part(new Box(0, height - legend, width, legend), below -> LegendPainter.paint(below, looks));
		}
		surface.checkCancelled();
		return new Frame<>(painter, snapshot, viewport, image(device, image), legend);
	}

	private Image image(Device device, BufferedImage picture) {
		int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		byte[] bytes = new byte[pixels.length * 4];
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels);
		ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 32, BYTES, 4, bytes);
		return new Image(device, (int wanted) -> wanted == zoom ? data : wanted == 100 ? data.scaledTo(width, height) : null);
	}
}

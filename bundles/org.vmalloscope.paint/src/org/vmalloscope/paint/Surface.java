package org.vmalloscope.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;

/**
 * What a painter draws on: graphics in points, a palette, fonts, and pixels where there are some. Used by one thread.
 */
public final class Surface {
	private final Graphics2D graphics;
	private final Box origin;
	private final double scale;
	private final Palette palette;
	private final Fonts fonts;
	private final @Nullable BufferedImage raster;
	private final BooleanSupplier cancelled;

	private Surface(Graphics2D graphics, Box origin, double scale, Palette palette, Fonts fonts, @Nullable BufferedImage raster, BooleanSupplier cancelled) {
		this.graphics = graphics;
		this.origin = origin;
		this.scale = scale;
		this.palette = palette;
		this.fonts = fonts;
		this.raster = raster;
		this.cancelled = cancelled;
	}

	/**
	 * All of an image.
	 *
	 * @param image of type {@code TYPE_INT_RGB}
	 * @param scale pixels for each point
	 * @param cancelled asked now and then from the drawing thread
	 */
	public static Surface on(BufferedImage image, double scale, Palette palette, Fonts fonts, BooleanSupplier cancelled) {
		if (image.getType() != BufferedImage.TYPE_INT_RGB) {
			throw new IllegalArgumentException("the image must be of TYPE_INT_RGB");
		}
		Graphics2D graphics = image.createGraphics();
		graphics.scale(scale, scale);
		hint(graphics, scale);
		return new Surface(graphics, new Box(0, 0, image.getWidth() / scale, image.getHeight() / scale), scale, palette, fonts, image, cancelled);
	}

	/**
	 * A page of vectors.
	 *
	 * @param graphics in points
	 * @param scale pixels for each point of those parts that can only be an image
	 */
	public static Surface onPage(Graphics2D graphics, double width, double height, double scale, Palette palette, Fonts fonts) {
		hint(graphics, scale);
		return new Surface(graphics, new Box(0, 0, width, height), scale, palette, fonts, null, () -> false);
	}

	private static void hint(Graphics2D graphics, double scale) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		// at one pixel for each point whole-pixel advances are crisper; with more there is room for the true widths
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
				scale > 1 ? RenderingHints.VALUE_FRACTIONALMETRICS_ON : RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
		graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
	}

	/** Draws on a part of this surface as on one of its own, with its corner at 0, 0. What is drawn outside is cut. */
	public void part(Box box, Consumer<Surface> painter) {
		Graphics2D inner = (Graphics2D) graphics.create();
		inner.translate(box.x(), box.y());
		inner.clip(new Rectangle2D.Double(0, 0, box.width(), box.height()));
		painter.accept(new Surface(inner, new Box(origin.x() + box.x(), origin.y() + box.y(), box.width(), box.height()), scale, palette, fonts, raster, cancelled));
		inner.dispose();
		resume();
	}

	/** The parts of a page write into one stream, and JFreePDF leaves out colours and strokes that the same object had before: they are written again. */
	private void resume() {
		if (raster == null) {
			Color colour = graphics.getColor();
			graphics.setColor(new Color(~colour.getRGB()));
			graphics.setColor(colour);
			Stroke stroke = graphics.getStroke();
			graphics.setStroke(new BasicStroke(stroke instanceof BasicStroke basic ? basic.getLineWidth() + 1 : 1));
			graphics.setStroke(stroke);
		}
	}

	public Graphics2D graphics() {
		return graphics;
	}

	/** Points. */
	public double width() {
		return origin.width();
	}

	/** Points. */
	public double height() {
		return origin.height();
	}

	/** All of it. */
	public Box box() {
		return new Box(0, 0, width(), height());
	}

	public Extent extent() {
		return new Extent(width(), height(), fonts);
	}

	/** Pixels for each point. */
	public double scale() {
		return scale;
	}

	public Palette palette() {
		return palette;
	}

	public Fonts fonts() {
		return fonts;
	}

	/** Whether pixels are drawn, and not vectors. */
	public boolean isRaster() {
		return raster != null;
	}

	/** @throws CancellationException when nobody waits for this picture any more */
	public void checkCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	public Color colour(Shade shade) {
		return new Color(palette.rgb(shade));
	}

	/** @param opacity 0 to 1 */
	public Color colour(Shade shade, double opacity) {
		return new Color(palette.rgb(shade) | (int) Math.round(opacity * 255) << 24, true);
	}

	public Font font() {
		return new Font(fonts.family(), Font.PLAIN, Math.round(fonts.size()));
	}

	public Font bold() {
		return font().deriveFont(Font.BOLD);
	}

	/** For ticks and remarks. */
	public Font small() {
		return font().deriveFont(Math.max(8, Math.round(fonts.size() * 0.9f)) * 1f);
	}

	/**
	 * Fills a box, with its edges at whole pixels where there are pixels. Only the surface itself cuts it, not the clip of the graphics:
	 * it goes straight into the raster, because a frame may consist of thousands of them.
	 */
	public void fill(Box box, Shade shade) {
		BufferedImage target = raster;
		int rgb = palette.rgb(shade);
		if (target == null) {
			graphics.setColor(new Color(rgb));
			graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
			return;
		}
		int[] data = data(target);
		int stride = target.getWidth();
		int left = pixel(origin.x() + Math.max(0, box.x()));
		int right = Math.min(stride, pixel(origin.x() + Math.min(width(), box.right())));
		int bottom = Math.min(target.getHeight(), pixel(origin.y() + Math.min(height(), box.bottom())));
		for (int y = pixel(origin.y() + Math.max(0, box.y())); y < bottom && left < right; y++) {
			Arrays.fill(data, y * stride + left, y * stride + right, rgb);
		}
	}

	private int pixel(double point) {
		return (int) Math.round(point * scale);
	}

	/** To the nearest edge between two pixels, so that straight lines are sharp. */
	public double snap(double point) {
		return Math.round(point * scale) / scale;
	}

	/** Draws pixels of a box. */
	@FunctionalInterface
	public interface PixelPainter {
		/**
		 * @param pixels {@code 0xRRGGBB}, row by row
		 * @param offset index of the first pixel of the box
		 * @param stride pixels from a row to the next
		 * @param width pixels of the box
		 * @param height pixels of the box
		 */
		void paint(int[] pixels, int offset, int stride, int width, int height);
	}

	/**
	 * Draws a box pixel by pixel: straight into the raster where there is one, else through an image. The box is widened to whole pixels
	 * and cut at the edges of the surface; the painter sees what is drawn there already only on a raster.
	 */
	public void pixels(Box box, PixelPainter painter) {
		Box inside = box.clippedTo(box());
		int left = pixel(origin.x() + inside.x());
		int top = pixel(origin.y() + inside.y());
		int width = pixel(origin.x() + inside.right()) - left;
		int height = pixel(origin.y() + inside.bottom()) - top;
		if (width <= 0 || height <= 0) {
			return;
		}
		BufferedImage target = raster;
		if (target != null) {
			int stride = target.getWidth();
			painter.paint(data(target), top * stride + left, stride, Math.min(width, stride - left), Math.min(height, target.getHeight() - top));
			return;
		}
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		painter.paint(data(image), 0, width, width, height);
		graphics.drawImage(image, (int) Math.round(inside.x()), (int) Math.round(inside.y()), (int) Math.round(inside.width()), (int) Math.round(inside.height()), null);
	}

	private static int[] data(BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}
}

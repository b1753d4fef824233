package org.vmalloscope.paint.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.pdf.PDFHints;
import org.jfree.pdf.Page;
import org.jfree.svg.SVGGraphics2D;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.palette.Palette;

/** Renders pictures to images and files. Needs no display. */
public final class Pictures {
	private Pictures() {
	}

	/**
	 * How large a picture becomes, and how it looks.
	 *
	 * @param width points, at least 1
	 * @param height points, at least 1
	 * @param scale pixels for each point: of an image, and of those parts of a page that can only be an image
	 */
	public record Format(int width, int height, double scale, Palette palette, Fonts fonts) {
		public Format {
			if (width < 1 || height < 1 || !(scale > 0)) {
				throw new IllegalArgumentException(width + " x " + height + " at scale " + scale + " is no size of a picture");
			}
		}

		int pixelWidth() {
			return (int) Math.max(1, Math.round(width * scale));
		}

		int pixelHeight() {
			return (int) Math.max(1, Math.round(height * scale));
		}
	}

	/** The picture as an image of {@code TYPE_INT_RGB}. */
	public static BufferedImage render(Picture picture, Format format) {
		BufferedImage image = new BufferedImage(format.pixelWidth(), format.pixelHeight(), BufferedImage.TYPE_INT_RGB);
		Surface surface = Surface.on(image, format.scale(), format.palette(), format.fonts(), () -> false);
		picture.paint(surface);
		surface.graphics().dispose();
		return image;
	}

	/**
	 * Writes a picture to a file, as a whole or not at all.
	 *
	 * @throws IOException when that is not possible
	 */
	public static void write(Picture picture, Format format, PictureFormat type, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			switch (type) {
			case PNG -> png(picture, format, out);
			case SVG -> out.write(svg(picture, format).getBytes(StandardCharsets.UTF_8));
			case PDF -> out.write(pdf(picture, format));
			}
		});
	}

	private static void png(Picture picture, Format format, OutputStream out) throws IOException {
		if (!ImageIO.write(render(picture, format), "png", out)) {
			throw new IOException("this Java runtime has no writer for PNG");
		}
	}

	/** The picture as an SVG document. Texts stay texts. */
	public static String svg(Picture picture, Format format) {
		SVGGraphics2D graphics = new SVGGraphics2D(format.width(), format.height());
		// the default has the time in it, and the same picture would be another file each time
		graphics.setDefsKeyPrefix("d");
		picture.paint(Surface.onPage(graphics, format.width(), format.height(), format.scale(), format.palette(), format.fonts()));
		return graphics.getSVGDocument();
	}

	/** The picture as a PDF document of one page, with one point of the page for each point. */
	public static byte[] pdf(Picture picture, Format format) {
		PDFDocument document = new PDFDocument();
		Page page = document.createPage(new Rectangle(format.width(), format.height()));
		PDFGraphics2D graphics = page.getGraphics2D();
		// as outlines: the standard fonts of PDF have neither the font of the window nor all its characters
		graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
		picture.paint(Surface.onPage(graphics, format.width(), format.height(), format.scale(), format.palette(), format.fonts()));
		return document.getPDFBytes();
	}
}

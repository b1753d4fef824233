package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Pictures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Compares pictures with images kept beside the tests, except where text is: fonts differ between machines. Where text is, the
 * same picture tells as an SVG document.
 */
final class References {
	/** Of a channel; antialiasing may differ a little between releases of Java. */
	private static final int TOLERANCE = 32;
	/** Of all pixels. */
	private static final double MOST_DIFFERENT = 0.001;

	private References() {
	}

	static void check(String name, Picture picture, Pictures.Format format) throws Exception {
		BufferedImage actual = Pictures.render(picture, format);
		Path file = Path.of("references", name + ".png");
		if ("write".equals(System.getProperty("vmalloscope.references"))) {
			Files.createDirectories(file.getParent());
			ImageIO.write(actual, "png", file.toFile());
			return;
		}
		assertTrue(Files.exists(file), () -> file.toAbsolutePath() + " is missing");
		BufferedImage expected = ImageIO.read(file.toFile());
		assertEquals(expected.getWidth(), actual.getWidth());
		assertEquals(expected.getHeight(), actual.getHeight());
		boolean[][] text = text(picture, format);
		int different = 0;
		for (int y = 0; y < actual.getHeight(); y++) {
			for (int x = 0; x < actual.getWidth(); x++) {
				if (!text[y][x] && isDifferent(expected.getRGB(x, y), actual.getRGB(x, y))) {
					different++;
				}
			}
		}
		if (different > MOST_DIFFERENT * actual.getWidth() * actual.getHeight()) {
			Path shown = Path.of("target", "differs-" + name + ".png");
			Files.createDirectories(shown.getParent());
			ImageIO.write(actual, "png", shown.toFile());
			throw new AssertionError(different + " pixels differ from " + file + "; see " + shown.toAbsolutePath());
		}
	}

	private static boolean isDifferent(int a, int b) {
		return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > TOLERANCE || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > TOLERANCE || Math.abs((a & 255) - (b & 255)) > TOLERANCE;
	}

	/** The pixels around texts. */
	private static boolean[][] text(Picture picture, Pictures.Format format) throws Exception {
		int width = (int) Math.round(format.width() * format.scale());
		int height = (int) Math.round(format.height() * format.scale());
		boolean[][] covered = new boolean[height][width];
		for (Element text : texts(Pictures.svg(picture, format))) {
			double[] at = position(text);
			double line = format.fonts().size() * 1.6;
			double length = Math.max(1, text.getTextContent().length()) * format.fonts().size() * 0.8;
			boolean turned = at[2] != 0;
			for (int y = (int) ((at[1] - (turned ? length : line)) * format.scale()); y < (at[1] + line / 2) * format.scale(); y++) {
				for (int x = (int) ((at[0] - (turned ? line : line / 2)) * format.scale()); x < (at[0] + (turned ? line : length)) * format.scale(); x++) {
					if (y >= 0 && y < height && x >= 0 && x < width) {
						covered[y][x] = true;
					}
				}
			}
		}
		return covered;
	}

	/** Where a text begins on the page, and whether it runs upwards. */
	private static double[] position(Element text) {
		double x = Double.parseDouble(text.getAttribute("x"));
		double y = Double.parseDouble(text.getAttribute("y"));
		String transform = text.getAttribute("transform");
		if (!transform.startsWith("matrix(")) {
			return new double[] { x, y, 0 };
		}
		String[] m = transform.substring(7, transform.indexOf(')')).split("[ ,]+");
		double[] n = new double[6];
		for (int i = 0; i < 6; i++) {
			n[i] = Double.parseDouble(m[i]);
		}
		return new double[] { n[0] * x + n[2] * y + n[4], n[1] * x + n[3] * y + n[5], Math.abs(n[1]) };
	}

	static List<Element> texts(String svg) throws Exception {
		NodeList nodes = parse(svg).getElementsByTagName("text");
		List<Element> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add((Element) nodes.item(i));
		}
		return texts;
	}

	static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		var builder = factory.newDocumentBuilder();
		builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
		return builder.parse(new InputSource(new StringReader(svg)));
	}

	/** An image of the file. */
	static BufferedImage read(Path file) throws IOException {
		return ImageIO.read(file.toFile());
	}
}

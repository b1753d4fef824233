package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.paint.export.PictureFormat;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.w3c.dom.Element;

class ExportTest {
	private static final Pictures.Format FORMAT = new Pictures.Format(600, 300, 2, Palette.light(), Fonts.DEFAULT);

	@TempDir
	Path folder = Path.of("");

	static Stream<Picture> pictures() {
		return Samples.pictures().values().stream();
	}

	@Test
	void aPngHasTheChosenSizeAndScale() throws Exception {
		Path file = folder.resolve("chart.png");
		Pictures.write(Samples.pictures().get("usage"), FORMAT, PictureFormat.PNG, file);
		BufferedImage image = References.read(file);
		assertEquals(1200, image.getWidth());
		assertEquals(600, image.getHeight());
		BufferedImage rendered = Pictures.render(Samples.pictures().get("usage"), FORMAT);
		assertArrayEquals(rendered.getRGB(0, 0, 1200, 600, null, 0, 1200), image.getRGB(0, 0, 1200, 600, null, 0, 1200));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyPictureIsAValidSvgDocument(Picture picture) throws Exception {
		Element root = References.parse(Pictures.svg(picture, FORMAT)).getDocumentElement();
		assertEquals("svg", root.getTagName());
		assertEquals("600.0", root.getAttribute("width"));
		assertEquals("300.0", root.getAttribute("height"));
	}

	@Test
	void textsOfAnSvgStayTexts() throws Exception {
		List<String> texts = References.texts(Pictures.svg(Samples.pictures().get("purges"), FORMAT)).stream().map(Element::getTextContent).toList();
		assertTrue(texts.containsAll(List.of("lazy_max_pages", "vmap_lazy_nr", "pooled", "freed", "15 s", "20 s", "35,000")), texts::toString);
		List<String> addresses = References.texts(Pictures.svg(Samples.pictures().get("address-space"), FORMAT)).stream().map(Element::getTextContent).toList();
		assertTrue(addresses.containsAll(List.of("0xffffc90000000000", "Guard pages")), addresses::toString);
	}

	@Test
	void fewRunsAreDrawnAsVectorsAndManyAsAnImage() throws Exception {
		assertEquals(0, References.parse(Pictures.svg(Samples.pictures().get("chunk"), FORMAT)).getElementsByTagName("image").getLength());
		assertEquals(1, References.parse(Pictures.svg(Samples.pictures().get("chunks-merged"), FORMAT)).getElementsByTagName("image").getLength());
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void aPageShowsWhatTheScreenShows(Picture picture) throws Exception {
		BufferedImage screen = Pictures.render(picture, FORMAT);
		BufferedImage page = page(picture);
		assertEquals(1200, page.getWidth());
		assertEquals(600, page.getHeight());
		double difference = 0;
		for (int y = 0; y < 600; y += 20) {
			for (int x = 0; x < 1200; x += 20) {
				difference += Math.abs(brightness(screen, x, y) - brightness(page, x, y));
			}
		}
		// an edge between pixels is smoothed otherwise, which counts most where every run is as narrow as that
		assertTrue(difference / 1800 < 3, "the mean brightness of 20 x 20 pixels differs by " + difference / 1800 + " of 255");
	}

	@Test
	void whatFollowsAPartOfAPageHasItsOwnColourStrokeAndPlace() throws Exception {
		Palette palette = FORMAT.palette();
		BufferedImage page = page(surface -> {
			surface.fill(surface.box(), Ink.BACKGROUND);
			surface.fill(new Box(0, 0, 10, 10), Ink.SELECTION);
			surface.part(new Box(100, 100, 50, 50), part -> {
				part.fill(part.box(), Ink.BUSY);
				part.graphics().setStroke(new BasicStroke(9));
				part.graphics().draw(new Line2D.Double(0, 0, 50, 50));
			});
			surface.fill(new Box(10, 10, 10, 10), Ink.SELECTION);
			surface.graphics().draw(new Line2D.Double(0, 50, 90, 50));
		});
		assertEquals(palette.rgb(Ink.SELECTION), page.getRGB(10, 10) & 0xffffff);
		assertEquals(palette.rgb(Ink.BUSY), page.getRGB(290, 210) & 0xffffff);
		assertEquals(palette.rgb(Ink.SELECTION), page.getRGB(30, 30) & 0xffffff);
		assertEquals(palette.rgb(Ink.SELECTION), page.getRGB(90, 100) & 0xffffff);
		assertEquals(palette.rgb(Ink.BACKGROUND), page.getRGB(90, 104) & 0xffffff, "a line of one point");
	}

	private static BufferedImage page(Picture picture) throws IOException {
		try (PDDocument document = Loader.loadPDF(Pictures.pdf(picture, FORMAT))) {
			assertEquals(1, document.getNumberOfPages());
			return new PDFRenderer(document).renderImage(0, 2);
		}
	}

	/** The mean over 20 x 20 pixels: page and screen may differ in how edges are smoothed. */
	private static double brightness(BufferedImage image, int left, int top) {
		long sum = 0;
		for (int y = top; y < top + 20; y++) {
			for (int x = left; x < left + 20; x++) {
				int rgb = image.getRGB(x, y);
				sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
			}
		}
		return sum / 1200.0;
	}

	@Test
	void aFileThatCannotBeWrittenStaysAsItWas() throws Exception {
		Path file = Files.writeString(folder.resolve("kept.txt"), "old");
		assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write(1);
			throw new IOException("disk full");
		}));
		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList(), "nothing is left beside it");
		}
		assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("missing").resolve("x.txt"), out -> out.write(1)));
	}

	@Test
	void aWrittenFileHasTheUsualPermissionsAndLinksStayLinks() throws Exception {
		Path plain = Files.createFile(folder.resolve("plain"));
		Path target = folder.resolve("target.txt");
		AtomicFile.write(target, out -> out.write('a'));
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			assertEquals(Files.getPosixFilePermissions(plain).contains(PosixFilePermission.GROUP_READ), Files.getPosixFilePermissions(target).contains(PosixFilePermission.GROUP_READ));
		}
		Path link = Files.createSymbolicLink(folder.resolve("link"), target);
		AtomicFile.write(link, out -> out.write('b'));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("b", Files.readString(target));
	}

	@Test
	void whatIsNoFileIsNotReplacedByOne() throws Exception {
		Path device = Path.of("/dev/null");
		if (Files.isWritable(device)) {
			AtomicFile.write(device, out -> out.write('a'));
			assertFalse(Files.isRegularFile(device), "a device stays a device");
		}
		FileSystemException refused = assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, out -> out.write('a')));
		assertEquals(folder + ": is a folder", refused.getMessage());
	}

	@Test
	void valuesWithCommasAndQuotesAreQuoted() throws Exception {
		Path file = folder.resolve("table.csv");
		new Table(List.of("caller", "size [B]"), List.of(List.of("a, \"b\"", "92"), List.of("line\nbreak", "1"))).writeCsv(file);
		assertEquals("caller,size [B]\r\n\"a, \"\"b\"\"\",92\r\n\"line\nbreak\",1\r\n", Files.readString(file, StandardCharsets.UTF_8));
	}

	@Test
	void impossibleSizesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Pictures.Format(0, 100, 1, Palette.light(), Fonts.DEFAULT));
		assertFalse(folder.toString().isEmpty());
	}
}

package org.vmalloscope.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.report.Report;
import org.vmalloscope.report.ReportFormat;
import org.vmalloscope.report.ReportOptions;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;
import org.xml.sax.InputSource;

/** What a report says of the vmalloc space, read back and compared with the engine. */
class VmallocReportTest {
	private static final int MIDDLE = 400;

	private static Path folder = Path.of("");
	private static @Nullable Session opened;

	@BeforeAll
	static void write(@TempDir Path temporary) throws Exception {
		Path input = Golden.oracleRequests().stream().filter(path -> path.getFileName().toString().startsWith("5.10-vmalloc-")).findFirst().orElseThrow();
		Session session = SessionOpener.standard().open(input, OpenOptions.NONE.withKernel("5.10"), SessionMonitor.NONE);
		opened = session;
		folder = temporary;
		Report.of(session, new ReportOptions(EnumSet.allOf(ReportFormat.class), List.of(MIDDLE, session.length()), false, List.of())).write(folder);
	}

	private static Session session() {
		return Objects.requireNonNull(opened);
	}

	private static VmallocView view(int position) {
		return Objects.requireNonNull(session().moment(position).state().kernel().vmalloc());
	}

	@Test
	void theMapsAreInThePageAndInEveryFormat() throws Exception {
		String page = Files.readString(folder.resolve("report.html"));
		assertTrue(page.contains("Vmalloc address space at step " + MIDDLE) && page.contains("Purges of the vmalloc space"), "maps and purges");
		assertTrue(page.contains("Fragmentation at step ") && page.contains("Vmalloc, holes between areas"), "measures of fragmentation");
		for (String name : List.of("addresses-" + MIDDLE, "addresses-" + session().length(), "holes-" + MIDDLE, "purges")) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			String svg = Files.readString(folder.resolve(name + ".svg"));
			assertEquals("svg", factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName());
			assertTrue(Files.size(folder.resolve(name + ".pdf")) > 1000, name + ".pdf");
			BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
			Set<Integer> colours = new HashSet<>();
			for (int x = 0; x < image.getWidth(); x += 3) {
				for (int y = 0; y < image.getHeight(); y += 3) {
					colours.add(image.getRGB(x, y));
				}
			}
			assertTrue(colours.size() > 3, name + ".png is not empty");
		}
	}

	@Test
	void theDataOfAMapIsWhatTheEngineHas() throws Exception {
		VmallocView view = view(MIDDLE);
		List<String> lines = Files.readAllLines(folder.resolve("addresses-" + MIDDLE + ".csv"));
		int areas = 0;
		for (AreaCursor area = view.areas(); area.next(); areas++) {
			String row = "0x" + Long.toHexString(area.start()) + ",0x" + Long.toHexString(area.end()) + "," + (area.end() - area.start()) + ",";
			assertTrue(lines.stream().anyMatch(line -> line.startsWith(row)), row);
		}
		assertEquals(areas, lines.stream().skip(1).filter(line -> !line.contains(",hole,")).count());
		assertFalse(lines.isEmpty());
	}

	@Test
	void purgesAddUpToWhatTheSessionRecorded() throws Exception {
		List<Purge> purges = session().purges();
		List<String> lines = Files.readAllLines(folder.resolve("purges.csv"));
		assertEquals(purges.size(), lines.size() - 1);
		int column = List.of(lines.get(0).split(",")).indexOf("pages");
		long pages = lines.stream().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[column])).sum();
		assertEquals(purges.stream().mapToLong(Purge::pages).sum(), pages);
		assertTrue(pages > 0, "something was purged");
	}

	@Test
	void holesAreCountedBySize() throws Exception {
		List<String> lines = Files.readAllLines(folder.resolve("holes-" + MIDDLE + ".csv"));
		long holes = lines.stream().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[2])).sum();
		long between = Files.readAllLines(folder.resolve("addresses-" + MIDDLE + ".csv")).stream().filter(line -> line.contains(",hole,")).count();
		assertEquals(between, holes);
	}
}

package org.vmalloscope.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.report.Report;
import org.vmalloscope.report.ReportFormat;
import org.vmalloscope.report.ReportOptions;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;
import org.xml.sax.InputSource;

class ReportTest {
	private static Path input = Path.of("");
	private static Path folder = Path.of("");
	private static Path again = Path.of("");
	private static int end;
	private static List<ChunkView> chunks = List.of();
	private static List<Long> allocated = List.of();

	@BeforeAll
	static void write(@TempDir Path temporary) throws Exception {
		input = Golden.oracleRequests().stream().filter(path -> path.getFileName().toString().startsWith("6.1-percpu-")).findFirst().orElseThrow();
		Session session = SessionOpener.standard().open(input, OpenOptions.NONE.withKernel("6.1"), SessionMonitor.NONE);
		end = session.length();
		ReportOptions options = new ReportOptions(EnumSet.allOf(ReportFormat.class), List.of(100, end), false, List.of("--kernel 6.1"));
		folder = temporary.resolve("new/folder");
		Report.of(session, options).write(folder);
		again = temporary.resolve("again");
		Report.of(session, options).write(again);
		PercpuSnapshot last = Objects.requireNonNull(session.moment(end).state().kernel().percpu());
		chunks = last.chunks();
		allocated = List.of(session.series(Metric.PERCPU_ALLOCATED).value(0), session.series(Metric.PERCPU_ALLOCATED).value(end));
	}

	@Test
	void thePageIsCompleteAndLoadsNothing() throws Exception {
		String page = Files.readString(folder.resolve("report.html"));
		assertTrue(page.contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(input)))), "the input's SHA-256");
		assertTrue(page.contains("--kernel 6.1"), "the settings");
		assertTrue(page.contains("Percpu chunks at step 100") && page.contains("Percpu chunks at step " + end), "the maps");
		assertEquals(9, page.split("<svg ", -1).length - 1, "a chart of each allocator, the purges, and three maps at each of two steps");
		assertFalse(page.contains("<script") || page.contains("src=\"") || page.contains("<link"), "nothing is loaded");
	}

	@Test
	void drawingsAreWellFormedAndImagesHaveTheirSize() throws Exception {
		for (String name : List.of("usage-percpu", "chunks-100", "chunks-" + end)) {
			String svg = Files.readString(folder.resolve(name + ".svg"));
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			assertEquals("svg", factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName());
			BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
			assertEquals(2400, image.getWidth());
			assertTrue(Files.size(folder.resolve(name + ".pdf")) > 1000, name + ".pdf");
		}
	}

	@Test
	void theDataOfTheLastMapSumsUpToTheEnginesState() throws Exception {
		for (ChunkView chunk : chunks) {
			long free = 0;
			long all = 0;
			for (String line : Files.readAllLines(folder.resolve("chunks-" + end + ".csv"))) {
				String[] cells = line.split(",");
				if (cells[0].equals(Integer.toString(chunk.id()))) {
					all += Long.parseLong(cells[5]);
					free += cells[6].equals("free") ? Long.parseLong(cells[5]) : 0;
				}
			}
			assertEquals(chunk.sizeInBytes(), all, "bytes of chunk " + chunk.id());
			assertEquals(chunk.freeBytes(), free, "free bytes of chunk " + chunk.id());
		}
	}

	@Test
	void theDataOfTheChartHasEveryPosition() throws Exception {
		List<String> lines = Files.readAllLines(folder.resolve("usage-percpu.csv"));
		assertEquals(end + 2, lines.size());
		int column = List.of(lines.get(0).split(",")).indexOf("Allocated [bytes]");
		List<Long> ends = new ArrayList<>();
		for (String line : List.of(lines.get(1), lines.get(lines.size() - 1))) {
			// the words of an operation may hold commas in quotes
			ends.add(Long.parseLong(line.replaceAll("\"[^\"]*\"", "").split(",")[column]));
		}
		assertEquals(allocated, ends);
	}

	@Test
	void theSameSessionGivesTheSameFiles() throws Exception {
		for (String name : List.of("report.html", "chunks-100.png", "usage-percpu.csv", "chunks-100.svg")) {
			assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
		}
	}
}

package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.cli.Main;
import org.vmalloscope.testing.Golden;

/** The command {@code replay} as a user calls it. */
class ReplayTest {
	private static final Path RUN = Golden.kernelRuns().get(0);

	@TempDir
	Path folder = Path.of("");

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String... arguments) {
		return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
	}

	@Test
	void aFolderIsReplayedAndEveryAllocationGetsARow() throws IOException {
		Path table = folder.resolve("placements.csv");
		assertEquals(0, run("replay", RUN.toString(), "--placements", table.toString()), err::toString);
		assertTrue(out.toString().contains(" right, "), out::toString);
		List<String> rows = Files.readAllLines(table);
		assertEquals("line,event,size,align,recorded,predicted", rows.get(0));
		long recorded = Golden.text(RUN.resolve("trace.txt.gz")).lines().filter(line -> line.contains(": percpu_alloc_percpu")).count();
		assertEquals(recorded, rows.stream().filter(row -> row.contains(",percpu_alloc_percpu")).count());
		long[] lines = rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.substring(0, row.indexOf(',')))).toArray();
		for (int i = 1; i < lines.length; i++) {
			assertTrue(lines[i - 1] < lines[i], "order of lines");
		}
		assertEquals(rows.stream().filter(row -> row.contains(",percpu_")).count(), allocations("percpu"));
		assertEquals(rows.stream().skip(1).filter(row -> !row.contains(",percpu_")).count(), allocations("vmalloc"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(table), files.toList());
		}
	}

	/** What the command counts for an allocator. */
	private long allocations(String allocator) {
		String line = out.toString().lines().filter(each -> each.startsWith(allocator)).findFirst().orElseThrow();
		return Long.parseLong(line.split(" +")[1]);
	}

	@Test
	void tooManyDivergencesEndWithOne() {
		assertEquals(1, run("replay", RUN.toString(), "--limit-divergences", "-1"));
		assertTrue(err.toString().contains("allowed are -1"), err::toString);
	}

	@Test
	void whatHasNothingToReplayEndsWithTwo() throws IOException {
		for (String text : List.of("", "# tracer: nop\n", "# nop latency trace v1.1.5 on 6.12.107\n  bash-12        1d..1. 1003us!: percpu_create_chunk: base_addr=00000000aaaa0000\n")) {
			assertEquals(2, run("replay", Files.writeString(folder.resolve("trace.txt"), text).toString(), "--kernel", "6.12"), text);
			assertTrue(err.toString().contains("no event in this file can be used"), err::toString);
		}
		assertTrue(err.toString().contains("latency format"), err::toString);
	}

	@Test
	void aMissingFileAndAnUnknownKernelEndWithTwo() {
		assertEquals(2, run("replay", folder.resolve("none").toString()));
		assertEquals(2, run("replay", RUN.toString(), "--kernel", "1.2.3"));
		assertTrue(err.toString().contains("known kernels are"), err::toString);
	}
}

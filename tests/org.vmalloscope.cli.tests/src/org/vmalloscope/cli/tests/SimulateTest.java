package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.cli.Main;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.testing.Golden;

/** {@code simulate}, from the arguments to the exit code. */
class SimulateTest {
	/** What a command said. */
	private record Run(int code, String out, String err) {
		static Run of(Object... arguments) {
			StringWriter out = new StringWriter();
			StringWriter err = new StringWriter();
			String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
			int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
			return new Run(code, out.toString(), err.toString());
		}
	}

	@TempDir
	Path folder = Path.of("");

	static List<Path> oracleRequests() {
		return Golden.oracleRequests();
	}

	@ParameterizedTest
	@MethodSource("oracleRequests")
	void printsWhatTheKernelDid(Path requests) {
		String kernel = requests.getFileName().toString().replaceAll("-.*", "");
		Run run = Run.of("simulate", requests, "--kernel", kernel);
		assertEquals("", run.err);
		assertEquals(0, run.code);
		assertTrue(run.out.equals(Golden.text(Golden.oracleAnswer(requests))), "the output differs from the recording");
	}

	@Test
	void runsAShortInput() {
		for (Path expected : Golden.small("percpu-areamap-3.10-.*out")) {
			Path input = expected.resolveSibling(expected.getFileName().toString().replace("3.10-", "").replace(".out", ".in"));
			assertEquals(new Run(0, Golden.text(expected), ""), Run.of("simulate", input, "--kernel", "3.10"));
		}
	}

	@Test
	void everyKernelAnswers() throws IOException {
		Path requests = write("cfg cpus 2\ncfg static 8192\nalloc 1 64 8 kernel\narea 2 4 1\nmapram 3 2\nfree 1\nvfree 2\nvfree 3\nvfree 3\npurge\ndump\nvdump\n");
		for (String kernel : KernelProfiles.names()) {
			Run run = Run.of("simulate", requests, "--kernel", kernel);
			assertEquals("", run.err, kernel);
			assertEquals(0, run.code, kernel);
			assertTrue(run.out.contains("\nA 1 0 ") && run.out.contains("\nf 3 none\n") && run.out.endsWith(".\n"), kernel + ":\n" + run.out);
		}
	}

	@Test
	void writesAFileAndNothingElse() throws IOException {
		Path requests = write("cfg cpus 2\ncfg nopercpu 1\narea 1 4 1\n");
		Path answers = folder.resolve("answers.txt");
		assertEquals(new Run(0, "", ""), Run.of("simulate", requests, "--kernel", "6.1", "-o", answers));
		assertEquals("V 1 ffffc90000000000 0\n", Files.readString(answers));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void namesTheLineOfEveryMistakeAndGoesOn() throws IOException {
		Path requests = write("cfg cpus 2\ncfg nopercpu 1\nnonsense\narea 1 4 3\narea 2 4\narea 3 1 4096\ncpu 7\n");
		Run run = Run.of("simulate", requests, "--kernel", "5.10");
		assertEquals(2, run.code);
		assertEquals("V 3 ffffc90000000000 0\n", run.out);
		for (String mistake : List.of(":3: unknown request 'nonsense'", ":4: alignment 3 is no power of two", ":5: ", ":7: cpu 7 of 2")) {
			assertTrue(run.err.contains(requests + mistake), run.err);
		}
	}

	@Test
	void anUnknownKernelIsBadUsageAndTheKnownOnesAreListed() throws IOException {
		Run run = Run.of("simulate", write("area 1 1 1\n"), "--kernel", "2.4");
		assertEquals(2, run.code);
		assertTrue(run.err.contains("unknown kernel '2.4'") && run.err.contains("6.12"), run.err);
		assertFalse(run.err.contains("\tat "), run.err);
	}

	@Test
	void aMissingOrDamagedFileIsUnreadable() throws IOException {
		Path missing = folder.resolve("missing.req");
		assertEquals(new Run(2, "", missing + ": no such file" + System.lineSeparator()), Run.of("simulate", missing, "--kernel", "6.1"));
		Path damaged = folder.resolve("damaged.req.gz");
		Files.write(damaged, Arrays.copyOf(compressed("area 1 4 1\n".repeat(1000)), 30));
		Run run = Run.of("simulate", damaged, "--kernel", "6.1");
		assertEquals(2, run.code);
		assertTrue(run.err.startsWith(damaged + ":"), run.err);
		assertEquals(new Run(2, "", folder + ": is a folder, not a request file" + System.lineSeparator()), Run.of("simulate", folder, "--kernel", "6.1"));
	}

	@Test
	void whetherAFileIsCompressedIsSeenByItsContent() throws IOException {
		String requests = "cfg nopercpu 1\narea 1 4 1\n";
		Run expected = new Run(0, "V 1 ffffc90000000000 0\n", "");
		assertEquals(expected, Run.of("simulate", Files.writeString(folder.resolve("plain.req.gz"), requests), "--kernel", "6.1"));
		assertEquals(expected, Run.of("simulate", Files.write(folder.resolve("compressed.req"), compressed(requests)), "--kernel", "6.1"));
		assertEquals(0, Run.of("simulate", Files.createFile(folder.resolve("empty.req.gz")), "--kernel", "6.1").code);
	}

	@Test
	void whatCannotBeWrittenIsNamed() throws IOException {
		Path requests = write("cfg nopercpu 1\narea 1 4 1\n");
		assertEquals(new Run(2, "", folder + ": is a folder" + System.lineSeparator()), Run.of("simulate", requests, "--kernel", "6.1", "-o", folder));
		Path missing = folder.resolve("missing");
		assertEquals(new Run(2, "", missing + ": no such folder" + System.lineSeparator()),
				Run.of("simulate", requests, "--kernel", "6.1", "-o", missing.resolve("answers.txt")));
	}

	private static byte[] compressed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("requests.req"), text);
	}
}

package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.cli.Main;
import org.vmalloscope.model.file.LayoutFile;
import org.vmalloscope.model.memory.Machine;

/** {@code snapshot}, from the arguments to the file. */
class SnapshotTest {
	private static final String REQUESTS = """
			cfg cpus 2
			cfg unit 65536
			cfg static 8192
			cfg reserved 8192
			cfg dyn 20480
			alloc 1 64 8 kernel
			alloc 2 128 8 kernel
			free 1
			""";

	@TempDir
	Path folder = Path.of("");

	@Test
	void savesTheLayoutAtAPosition() throws IOException {
		Path requests = Files.writeString(folder.resolve("6.1-three.req"), REQUESTS);
		Path file = folder.resolve("layout.xmi");
		assertEquals("0 ", run("snapshot", requests, "--at", 2, "-o", file));
		assertSizes(LayoutFile.load(file), 2, 64, 128);
		assertEquals("0 ", run("snapshot", requests, "--output", file));
		assertSizes(LayoutFile.load(file), 3, 128);
	}

	@Test
	void saysWhatIsWrong() throws IOException {
		Path requests = Files.writeString(folder.resolve("6.1-three.req"), REQUESTS);
		Path file = folder.resolve("layout.xmi");
		assertTrue(run("snapshot", requests, "--at", 4, "-o", file).startsWith("2 position 4 is not from 0 to 3"));
		assertTrue(run("snapshot", requests).startsWith("2 Missing required option"));
		assertEquals("2 " + folder.resolve("none.req") + ": no such file\n", run("snapshot", folder.resolve("none.req"), "-o", file));
		Path broken = Files.write(folder.resolve("trace.gz"), new byte[] { 0x1f, (byte) 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9 });
		assertTrue(run("snapshot", broken, "-o", file).startsWith("2 " + broken + ": "));
		assertTrue(run("report", requests, "--at", 4, "-o", folder.resolve("report")).startsWith("2 position 4 is not from 0 to 3"));
		assertTrue(run("snapshot", requests, "-o", folder.resolve("none").resolve("layout.xmi")).contains("no such folder"));
		assertFalse(Files.exists(file));
		assertEquals("2 " + folder + ": is a folder\n", run("snapshot", requests, "-o", folder));
		assertEquals("2 " + requests + ": is a file, not a folder\n", run("report", requests, "-o", requests));
		assertEquals(REQUESTS, Files.readString(requests));
	}

	private static void assertSizes(Machine machine, int position, int... sizes) {
		assertEquals(position, machine.getPosition());
		int[] found = machine.getPercpu().getChunks().stream().flatMap(chunk -> chunk.getAreas().stream()).filter(area -> area.getBirth() >= 0)
				.mapToInt(area -> area.getSize()).toArray();
		assertEquals(java.util.Arrays.toString(sizes), java.util.Arrays.toString(found));
	}

	/** The exit code and what went to standard error. */
	private static String run(Object... arguments) {
		StringWriter err = new StringWriter();
		int code = Main.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err));
		return code + " " + err;
	}
}

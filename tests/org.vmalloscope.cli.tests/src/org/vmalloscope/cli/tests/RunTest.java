package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.cli.Main;

/** {@code run}, from the arguments to the exit code. */
class RunTest {
	@TempDir
	Path folder = Path.of("");

	private record Run(int code, String out, String err) {
	}

	private Run run(String text, String... options) throws IOException {
		Path file = folder.resolve("a.vms");
		Files.writeString(file, text);
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] arguments = new String[options.length + 2];
		arguments[0] = "run";
		System.arraycopy(options, 0, arguments, 1, options.length);
		arguments[options.length + 1] = file.toString();
		int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
		return new Run(code, out.toString(), err.toString().replace(folder + "/", ""));
	}

	@Test
	void whatIsAsExpectedEndsWith0AndASummary() throws IOException {
		Run run = run("scenario \"two\"\np = vmalloc 1 page\nexpect p succeeded\n");
		assertEquals(0, run.code, run.err);
		assertTrue(run.out.endsWith("two: 1 operations, 0 allocations failed, 1 of 1 expectations met" + System.lineSeparator()), run.out);
		assertEquals("", run.err);
	}

	@Test
	void whatIsNotAsExpectedEndsWith1AndSaysWhatIsSo() throws IOException {
		Run run = run("p = vmalloc 1 page\nexpect size of p == 3 pages\n");
		assertEquals(1, run.code);
		assertEquals("a.vms:2: expected size of p == 3 pages, got 4 KiB", run.err.strip());
	}

	@Test
	void whatCannotBeReadEndsWith2() throws IOException {
		Run run = run("expct 3\n");
		assertEquals(2, run.code);
		assertEquals("a.vms:1:1: 'expct' is no word of the language, did you mean 'expect'?", run.err.strip());
		StringWriter err = new StringWriter();
		assertEquals(2, Main.run(new String[] { "run", folder.resolve("none.vms").toString() }, new PrintWriter(new StringWriter()), new PrintWriter(err)));
		assertTrue(err.toString().contains("no such file"), err.toString());
	}

	@Test
	void verboseShowsEveryOperation() throws IOException {
		Run run = run("p = vmalloc 1 page\nfree p\n", "-v");
		assertTrue(run.out.contains("a.vms:1: p = vmalloc 4 KiB -> 0xffffc90000000000, 4 KiB"), run.out);
		assertTrue(run.out.contains("a.vms:2: free p"), run.out);
	}
}

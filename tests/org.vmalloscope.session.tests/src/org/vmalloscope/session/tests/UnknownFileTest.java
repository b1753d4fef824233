package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/** What is said of a file that cannot be opened. */
class UnknownFileTest {
	@TempDir
	Path folder = Path.of("");

	@Test
	void aLineThatNobodyKnowsIsShown() throws IOException {
		assertSays("not recognised by what it begins with, \"hello world\"", "\nhello world\n");
		assertSays("not recognised by what it begins with, \"" + "x".repeat(60) + "...\"", "x".repeat(70));
	}

	@Test
	void whatIsWrongWithATraceComesBeforeWhatIsMissingBecauseOfIt() throws IOException {
		assertTrue(messageOf("").startsWith("file: no event in this file can be used. It is empty."));
		assertTrue(messageOf("\u007FELF\u0002\u0001").startsWith("file: no event in this file can be used."));
	}

	private void assertSays(String seen, String text) throws IOException {
		assertEquals(folder.resolve("file") + ": " + seen + "; what can be opened: scenarios, races, request files, traces as text, and folders with a trace", messageOf(text));
	}

	private String messageOf(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("file"), text);
		return String.valueOf(assertThrows(Exception.class, () -> SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE)).getMessage());
	}
}

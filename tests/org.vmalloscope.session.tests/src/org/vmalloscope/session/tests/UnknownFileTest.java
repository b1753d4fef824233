package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
	void whatIsNoTextIsNotShown() throws IOException {
		assertSays("this is not text", "\u007FELF\u0002\u0001");
		assertSays("the file is empty", "");
		assertSays("the file is empty", "\n \n");
	}

	private void assertSays(String seen, String text) throws IOException {
		Path file = folder.resolve("file");
		Files.writeString(file, text);
		SessionOpener opener = SessionOpener.standard();
		assertFalse(opener.recognises(file));
		Exception failure = assertThrows(IllegalArgumentException.class, () -> opener.open(file, OpenOptions.NONE, SessionMonitor.NONE));
		assertEquals(file + ": " + seen + "; what can be opened: scenarios, races, request files, traces as text, and folders with a trace", failure.getMessage());
	}
}

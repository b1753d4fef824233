package org.vmalloscope.scenario.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The help of the language: a page for each statement. The texts are in {@code language.txt}. */
public final class LanguageHelp {
	/**
	 * One page.
	 *
	 * @param name    the statement
	 * @param text    what it means
	 * @param example a whole scenario that can be run
	 */
	public record Page(String name, String text, String example) {
	}

	private LanguageHelp() {
	}

	/** All pages, in an order for reading. */
	public static List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		String[] parts = content().split("(?m)^== ");
		for (int i = 1; i < parts.length; i++) {
			String part = parts[i];
			int name = part.indexOf('\n');
			int example = part.indexOf("\n----\n");
			pages.add(new Page(part.substring(0, name).strip(), part.substring(name, example).strip(), part.substring(example + 6).strip() + "\n"));
		}
		return pages;
	}

	private static String content() {
		try (InputStream in = LanguageHelp.class.getResourceAsStream("language.txt")) {
			if (in == null) {
				throw new FileNotFoundException("language.txt");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

package org.vmalloscope.scenario;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios that are shipped. */
public final class Gallery {
	private static final String FOLDER = "/scenarios/";

	private Gallery() {
	}

	/** The names of their files, in the order in which to show them. */
	public static List<String> names() {
		try {
			return text("gallery.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The text of one. */
	public static String text(String name) throws IOException {
		try (InputStream in = Gallery.class.getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new FileNotFoundException(FOLDER + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

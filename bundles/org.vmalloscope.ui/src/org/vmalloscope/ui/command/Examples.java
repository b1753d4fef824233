package org.vmalloscope.ui.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The recordings that come with the program, in the bundle {@value #BUNDLE}: a folder for each. */
public final class Examples {
	private static final String BUNDLE = "org.vmalloscope.examples";

	/**
	 * One recording.
	 *
	 * @param title for people
	 */
	public record Example(String title, Path folder) {
	}

	private Examples() {
	}

	/** All of them, by name; none when the bundle is not there. */
	public static List<Example> all() {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL folder = bundle == null ? null : bundle.getEntry("/examples");
		if (folder == null) {
			return List.of();
		}
		try (Stream<Path> runs = Files.list(Path.of(FileLocator.toFileURL(folder).toURI()))) {
			return runs.filter(Files::isDirectory).sorted().map(run -> new Example(title(run), run)).toList();
		} catch (IOException | URISyntaxException e) {
			ILog.of(Examples.class).error("cannot list the examples", e);
			return List.of();
		}
	}

	private static String title(Path run) {
		Path title = run.resolve("title.txt");
		try {
			return Files.exists(title) ? Files.readString(title).strip() : String.valueOf(run.getFileName());
		} catch (IOException e) {
			return String.valueOf(run.getFileName());
		}
	}
}

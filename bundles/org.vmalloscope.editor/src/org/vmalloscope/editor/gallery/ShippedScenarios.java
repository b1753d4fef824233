package org.vmalloscope.editor.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.scenario.Gallery;

/** The user's copies of the shipped scenarios, in the folder {@code scenarios} of the workspace. What the user changed there stays. */
public final class ShippedScenarios {
	private ShippedScenarios() {
	}

	/** The copy of a scenario; made when there is none. */
	public static Path copy(String name) throws IOException {
		Path file = folder().resolve(name);
		if (!Files.exists(file)) {
			restore(name);
		}
		return file;
	}

	/** Whether there is a copy that differs from what was shipped, or that cannot be read. */
	public static boolean isChanged(String name) {
		Path file = folder().resolve(name);
		try {
			return Files.exists(file) && !Files.readString(file).equals(Gallery.text(name));
		} catch (IOException e) {
			return true;
		}
	}

	/** Makes the copy what was shipped. */
	public static Path restore(String name) throws IOException {
		Path file = folder().resolve(name);
		String text = Gallery.text(name);
		Files.createDirectories(folder());
		AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		return file;
	}

	/** Where the user's scenarios lie unless the user says otherwise. */
	public static Path folder() {
		Location instance = Platform.getInstanceLocation();
		Path workspace = instance == null || instance.getURL() == null ? Path.of(System.getProperty("user.home", "")) : Path.of(instance.getURL().getPath());
		return workspace.resolve("scenarios");
	}
}

package org.vmalloscope.rcp;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Chooses the folder in which the window keeps its state. One running window locks one folder, so a second window takes the
 * next free one: opening a trace must never fail because another trace is open.
 */
final class Workspaces {
	private static final int MOST = 32;

	private Workspaces() {
	}

	/** Locks the folder given with {@code -data}, or the first free of {@code workspace}, {@code workspace-2}, … in the user's data folder. */
	static void lockOne(@Nullable Location location) throws IOException {
		if (location == null) {
			return;
		}
		if (location.isSet()) {
			location.lock();
			return;
		}
		Path home = dataHome();
		for (int i = 1; i <= MOST; i++) {
			Path folder = home.resolve(i == 1 ? "workspace" : "workspace-" + i);
			if (location.set(folder.toUri().toURL(), true)) {
				return;
			}
		}
		throw new IOException("no free workspace in " + home);
	}

	private static Path dataHome() {
		String configured = System.getenv("XDG_DATA_HOME");
		Path base = configured == null || configured.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(configured);
		return base.resolve("vmalloscope");
	}
}

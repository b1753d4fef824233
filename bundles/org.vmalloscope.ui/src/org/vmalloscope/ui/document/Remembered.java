package org.vmalloscope.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What is remembered of documents after they are closed, and after the program ends: which were opened last, and where each stood. */
public final class Remembered {
	private static final String NODE = "org.vmalloscope.ui/documents";
	private static final String FILE = "file.";
	private static final String POSITION = "position.";
	private static final int MOST = 20;

	private Remembered() {
	}

	/** The files opened last, the latest first. */
	public static List<Path> files() {
		IEclipsePreferences node = node();
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < MOST; i++) {
			String path = node.get(FILE + i, "");
			if (path.isEmpty()) {
				break;
			}
			files.add(Path.of(path));
		}
		return files;
	}

	/** Where a document stood when it was closed; 0 when that is not known. */
	public static int position(Path file) {
		List<Path> files = files();
		int index = files.indexOf(file);
		return index < 0 ? 0 : node().getInt(POSITION + index, 0);
	}

	/** A document is opened: it becomes the latest one. */
	public static void opened(Path file) {
		store(file, position(file));
	}

	/** A document is closed at a position. */
	public static void closed(Path file, int position) {
		List<Path> files = files();
		int index = files.indexOf(file);
		if (index >= 0) {
			node().putInt(POSITION + index, position);
			flush();
		}
	}

	/** Forgets all files. */
	public static void clear() {
		try {
			node().clear();
		} catch (BackingStoreException e) {
			ILog.of(Remembered.class).warn("cannot forget the recent files", e);
		}
		flush();
	}

	private static void store(Path file, int position) {
		List<Path> files = new ArrayList<>(files());
		List<Integer> positions = new ArrayList<>(files.stream().map(Remembered::position).toList());
		int known = files.indexOf(file);
		if (known >= 0) {
			files.remove(known);
			positions.remove(known);
		}
		files.add(0, file);
		positions.add(0, position);
		IEclipsePreferences node = node();
		for (int i = 0; i < Math.min(MOST, files.size()); i++) {
			node.put(FILE + i, files.get(i).toString());
			node.putInt(POSITION + i, positions.get(i));
		}
		flush();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Remembered.class).warn("cannot save the recent files", e);
		}
	}
}

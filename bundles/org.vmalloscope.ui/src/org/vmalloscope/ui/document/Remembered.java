package org.vmalloscope.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.vmalloscope.session.OpenOptions;

/**
 * What is remembered of documents after they are closed, and after the program ends: which were opened last, where each stood, and as
 * what each was read.
 */
public final class Remembered {
	private static final String NODE = "org.vmalloscope.ui/documents";
	private static final String FILE = "file.";
	private static final String POSITION = "position.";
	private static final String KERNEL = "kernel.";
	private static final String STATE = "state.";
	private static final int MOST = 20;

	private record Entry(Path file, int position, OpenOptions options) {
	}

	private Remembered() {
	}

	/** The files opened last, the latest first. */
	public static List<Path> files() {
		return entries().stream().map(Entry::file).toList();
	}

	/** Where a document stood when it was closed; 0 when that is not known. */
	public static int position(Path file) {
		return entry(file).position;
	}

	/** What the user said about a file; {@link OpenOptions#NONE} when that is nothing. */
	public static OpenOptions options(Path file) {
		return entry(file).options;
	}

	/** A document is opened: it becomes the latest one. */
	public static void opened(Path file) {
		List<Entry> entries = entries();
		Entry entry = entry(file);
		entries.removeIf(other -> other.file.equals(file));
		entries.add(0, entry);
		store(entries);
	}

	/** A document is closed at a position. */
	public static void closed(Path file, int position) {
		replace(new Entry(file, position, options(file)));
	}

	/** A file is read as the user says, from now on. */
	public static void readAs(Path file, OpenOptions options) {
		replace(new Entry(file, position(file), options));
	}

	/** Forgets all files. */
	public static void clear() {
		store(List.of());
	}

	private static Entry entry(Path file) {
		return entries().stream().filter(entry -> entry.file.equals(file)).findFirst().orElse(new Entry(file, 0, OpenOptions.NONE));
	}

	private static void replace(Entry now) {
		List<Entry> entries = entries();
		entries.replaceAll(entry -> entry.file.equals(now.file) ? now : entry);
		store(entries);
	}

	private static List<Entry> entries() {
		IEclipsePreferences node = node();
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < MOST; i++) {
			String path = node.get(FILE + i, "");
			if (path.isEmpty()) {
				break;
			}
			String state = node.get(STATE + i, "");
			entries.add(new Entry(Path.of(path), node.getInt(POSITION + i, 0), new OpenOptions(node.get(KERNEL + i, ""), state.isEmpty() ? null : Path.of(state))));
		}
		return entries;
	}

	private static void store(List<Entry> entries) {
		IEclipsePreferences node = node();
		try {
			node.clear();
			for (int i = 0; i < Math.min(MOST, entries.size()); i++) {
				Entry entry = entries.get(i);
				Path state = entry.options.state();
				node.put(FILE + i, entry.file.toString());
				node.putInt(POSITION + i, entry.position);
				node.put(KERNEL + i, entry.options.kernel());
				node.put(STATE + i, state == null ? "" : state.toString());
			}
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Remembered.class).warn("cannot save the recent files", e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}

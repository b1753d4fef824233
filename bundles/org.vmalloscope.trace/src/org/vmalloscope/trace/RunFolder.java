package org.vmalloscope.trace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.RecordedRun.Role;
import org.vmalloscope.trace.RecordedRun.Tagged;

/** Finds the files of a {@link RecordedRun} in a folder. */
final class RunFolder {
	private static final int MOST_FILES = 10_000;
	/** The trace by name, the best first: the kernel's own text has more than what tools make of the binary buffer. */
	private static final List<Pattern> TRACES = List.of("trace(?:\\.txt)?", "trace-cmd-report(?:\\.txt)?", "perf-script(?:\\.txt)?").stream()
			.map(RunFolder::plainOrCompressed).toList();
	private static final Pattern STATE = plainOrCompressed("state-(?<tag>[\\w.-]+?)\\.json");
	private static final Pattern MIDDLE = Pattern.compile("mid-(\\d{1,9}).*");

	private final Path folder;
	private final Diagnostics diagnostics;

	RunFolder(Path folder, Diagnostics diagnostics) {
		this.folder = folder;
		this.diagnostics = diagnostics;
	}

	private static Pattern plainOrCompressed(String name) {
		return Pattern.compile(name + "(?:\\.gz)?");
	}

	RecordedRun find() throws IOException {
		List<Path> entries = entries();
		Map<Role, List<Tagged>> files = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			List<Tagged> found = matching(plainOrCompressed(role.pattern), entries);
			if (!found.isEmpty()) {
				files.put(role, found);
			}
		}
		return new RecordedRun(folder, trace(entries), Map.copyOf(files), matching(STATE, entries));
	}

	private List<Path> entries() throws IOException {
		List<Path> entries = new ArrayList<>();
		Path root = folder.toRealPath();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			for (Path entry : stream) {
				if (entries.size() == MOST_FILES) {
					report(Severity.WARNING, "the folder has more than " + MOST_FILES + " files; the others are not looked at");
					break;
				}
				if (inside(root, entry) && Files.isRegularFile(entry)) {
					entries.add(entry);
				}
			}
		}
		entries.sort(Comparator.naturalOrder());
		return entries;
	}

	/** A folder from somewhere else must not make the program read other files. */
	private boolean inside(Path root, Path entry) throws IOException {
		if (!Files.isSymbolicLink(entry)) {
			return true;
		}
		boolean inside = Files.exists(entry) && entry.toRealPath().startsWith(root);
		if (!inside) {
			report(Severity.WARNING, entry.getFileName() + " is a link that leads out of the folder or nowhere; it is not followed");
		}
		return inside;
	}

	private void report(Severity severity, String message) {
		Path name = folder.getFileName();
		diagnostics.report(name == null ? folder.toString() : name.toString(), 0, severity, message);
	}

	private static List<Tagged> matching(Pattern pattern, List<Path> entries) {
		List<Tagged> found = new ArrayList<>();
		boolean tagged = pattern.pattern().contains("?<tag>");
		for (Path entry : entries) {
			Matcher matcher = pattern.matcher(entry.getFileName().toString());
			if (matcher.matches()) {
				String tag = tagged ? matcher.group("tag") : "";
				found.add(new Tagged(tag == null ? "" : tag, entry));
			}
		}
		// dmesg stands before console by itself; tags have an order in time
		found.sort(Comparator.comparingInt((Tagged file) -> moment(file.tag())).thenComparing(file -> tagged ? file.tag() : ""));
		return List.copyOf(found);
	}

	/** initmem, before, mid-1, mid-2, …, others, after. */
	private static int moment(String tag) {
		Matcher middle = MIDDLE.matcher(tag);
		if (middle.matches()) {
			return Integer.parseInt(middle.group(1));
		}
		return switch (tag) {
			case "initmem" -> -2;
			case "before" -> -1;
			case "after" -> Integer.MAX_VALUE;
			default -> Integer.MAX_VALUE - 1;
		};
	}

	private Optional<Path> trace(List<Path> entries) throws IOException {
		for (Pattern name : TRACES) {
			List<Tagged> named = matching(name, entries);
			if (!named.isEmpty()) {
				return Optional.of(named.get(0).file());
			}
		}
		List<Path> likely = new ArrayList<>();
		for (Path entry : entries) {
			if (FileKind.of(entry) == FileKind.TRACE) {
				likely.add(entry);
			}
		}
		if (likely.size() == 1) {
			return Optional.of(likely.get(0));
		}
		report(Severity.ERROR, likely.isEmpty() ? "no file in this folder looks like a trace. " + FileKind.SUPPORTED_TRACES
				: likely.size() + " files of this folder look like traces and none is named trace.txt; give one of them");
		return Optional.empty();
	}
}

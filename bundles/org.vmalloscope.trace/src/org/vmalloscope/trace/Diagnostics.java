package org.vmalloscope.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects diagnostics. Of each kind of problem in each file the first {@value #SHOWN_PER_KIND} are kept and the others counted,
 * so that a file of ten million bad lines costs neither memory nor patience. Not thread-safe.
 */
public final class Diagnostics {
	/** So many problems of one kind in one file are listed one by one. */
	public static final int SHOWN_PER_KIND = 20;

	private record Kind(String file, String problem) {
	}

	private static final class Tally {
		final Severity severity;
		long count;
		long lastLine;

		Tally(Severity severity) {
			this.severity = severity;
		}
	}

	private final List<Diagnostic> shown = new ArrayList<>();
	private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

	/**
	 * Reports one problem.
	 *
	 * @param problem names the kind of problem, in words that complete "and 12 more: …"
	 * @param message the sentence for the user; asked for only when it will be shown
	 */
	public void report(String file, long line, Severity severity, String problem, Supplier<String> message) {
		Tally tally = tallies.computeIfAbsent(new Kind(file, problem), kind -> new Tally(severity));
		tally.count++;
		tally.lastLine = line;
		if (tally.count <= SHOWN_PER_KIND) {
			shown.add(new Diagnostic(file, line, severity, message.get()));
		}
	}

	/** Reports one problem of which there is only one in a file. */
	public void report(String file, long line, Severity severity, String message) {
		report(file, line, severity, message, () -> message);
	}

	/** Everything reported so far, in order; behind it one line for each kind of which more was found than is shown. */
	public List<Diagnostic> list() {
		List<Diagnostic> all = new ArrayList<>(shown);
		tallies.forEach((kind, tally) -> {
			if (tally.count > SHOWN_PER_KIND) {
				all.add(new Diagnostic(kind.file(), tally.lastLine, tally.severity,
						String.format(Locale.ROOT, "and %,d more: %s (the last one here)", tally.count - SHOWN_PER_KIND, kind.problem())));
			}
		});
		return List.copyOf(all);
	}

	/** Number of problems reported, shown or not. */
	public long count() {
		return tallies.values().stream().mapToLong(tally -> tally.count).sum();
	}

	/** Number of problems of at least this severity, shown or not. */
	public long count(Severity least) {
		return tallies.values().stream().filter(tally -> tally.severity.compareTo(least) >= 0).mapToLong(tally -> tally.count).sum();
	}
}

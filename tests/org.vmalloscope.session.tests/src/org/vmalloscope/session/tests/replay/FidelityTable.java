package org.vmalloscope.session.tests.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vmalloscope.session.replay.vmalloc.StateComparison;
import org.vmalloscope.session.replay.vmalloc.VmallocAnswers;
import org.vmalloscope.testing.Golden;

/**
 * How true the replay of each run is, as a table for {@code docs/FIDELITY.md}; the tests write it to {@code .build/FIDELITY.md}. As a
 * program it prints the table; arguments are a regular expression for the names of runs, and how many differences of each to print.
 */
final class FidelityTable {
	/** Where the tests write the table. */
	static final Path TARGET = Path.of("..", "..", ".build", "FIDELITY.md");

	private static final String HEAD = """
			## percpu

			| run | begins with | requests | predicted | right | wrong | reordered | states equal | differences |
			|---|---|---|---|---|---|---|---|---|
			""";
	private static final String VMALLOC_HEAD = """

			## vmalloc

			| run | requests | predicted | right | wrong | reordered | states equal | differences |
			|---|---|---|---|---|---|---|---|
			""";

	private final List<Fidelity> runs = new ArrayList<>();

	public static void main(String[] arguments) throws IOException {
		FidelityTable table = new FidelityTable();
		int limit = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
		for (Path run : Golden.kernelRuns()) {
			if (arguments.length == 0 || String.valueOf(run.getFileName()).matches(arguments[0])) {
				Fidelity fidelity = Fidelity.of(run);
				table.add(fidelity);
				System.out.print(row(fidelity));
				fidelity.divergences().stream().limit(limit).forEach(divergence -> System.out.println("   " + divergence.line() + " " + divergence.text()));
				fidelity.dumps().forEach((dump, found) -> {
					if (!found.isEmpty()) {
						System.out.println("   " + dump + " " + found.stream().limit(limit).toList());
					}
				});
			}
		}
		System.out.print(table.total());
		table.runs.forEach(run -> System.out.print(vmallocRow(run)));
		System.out.print(table.vmallocTotal());
	}

	void add(Fidelity fidelity) {
		runs.add(fidelity);
	}

	/** The whole table. */
	String text() {
		StringBuilder text = new StringBuilder(HEAD);
		runs.forEach(run -> text.append(row(run)));
		text.append(total()).append(VMALLOC_HEAD);
		runs.stream().filter(run -> run.vmalloc().size() > 0).forEach(run -> text.append(vmallocRow(run)));
		return text.append(vmallocTotal()).toString();
	}

	void write() throws IOException {
		Files.createDirectories(TARGET.getParent());
		Files.writeString(TARGET, text(), StandardCharsets.UTF_8);
	}

	private static String row(Fidelity run) {
		int predicted = run.answers().size() - run.unknown();
		return String.format(Locale.ROOT, "| %s | %s | %d | %d | %d | %d | %d | %d of %d | %s |%n", run.recording().run().given().getFileName(), run.begin(),
				run.answers().size(), predicted, run.right(), predicted - run.right(), run.answers().countReordered(), run.equalDumps(), run.dumps().size(), run.causes());
	}

	private String total() {
		int requests = runs.stream().mapToInt(run -> run.answers().size()).sum();
		int right = runs.stream().mapToInt(Fidelity::right).sum();
		int unknown = runs.stream().mapToInt(Fidelity::unknown).sum();
		return String.format(Locale.ROOT, "| all %d runs | | %d | %d | %d | %d | %d | %d of %d | |%n", runs.size(), requests, requests - unknown, right,
				requests - unknown - right, runs.stream().mapToInt(run -> run.answers().countReordered()).sum(), runs.stream().mapToInt(Fidelity::equalDumps).sum(), runs.stream().mapToInt(run -> run.dumps().size()).sum());
	}

	private static String vmallocRow(Fidelity run) {
		VmallocAnswers answers = run.vmalloc();
		int predicted = answers.size() - answers.countUnknown();
		return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d of %d | %s |%n", run.recording().run().given().getFileName(), answers.size(), predicted,
				answers.countRight(), predicted - answers.countRight(), answers.countReordered(), equal(run), run.vmallocStates().size(), run.vmallocCauses());
	}

	private static int equal(Fidelity run) {
		return (int) run.vmallocStates().stream().filter(StateComparison::isEqual).count();
	}

	private String vmallocTotal() {
		int requests = runs.stream().mapToInt(run -> run.vmalloc().size()).sum();
		int unknown = runs.stream().mapToInt(run -> run.vmalloc().countUnknown()).sum();
		int right = runs.stream().mapToInt(run -> run.vmalloc().countRight()).sum();
		return String.format(Locale.ROOT, "| all %d runs | %d | %d | %d | %d | %d | %d of %d | |%n", runs.stream().filter(run -> run.vmalloc().size() > 0).count(),
				requests, requests - unknown, right, requests - unknown - right, runs.stream().mapToInt(run -> run.vmalloc().countReordered()).sum(),
				runs.stream().mapToInt(FidelityTable::equal).sum(), runs.stream().mapToInt(run -> run.vmallocStates().size()).sum());
	}
}

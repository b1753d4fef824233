package org.vmalloscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Monitor;
import org.vmalloscope.engine.schedule.explore.Verdict;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.run.ScenarioExplorer;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.WrittenOrder;

/** {@code explore FILE.vms}: a scenario in all orders of its tasks. */
final class ScenarioExploration {
	private static final int UNREADABLE = 2;
	private final Path file;
	private final Limits limits;
	private final Monitor monitor;
	private final PrintWriter out;
	private final PrintWriter errors;

	ScenarioExploration(Path file, Limits limits, Monitor monitor, PrintWriter out, PrintWriter errors) {
		this.file = file;
		this.limits = limits;
		this.monitor = monitor;
		this.out = out;
		this.errors = errors;
	}

	/**
	 * Explores, prints, and saves what fails.
	 *
	 * @param output the scenario with the failing order; {@code null} for none
	 * @return the exit code
	 * @throws IOException if the output cannot be written
	 */
	int run(@Nullable Path output) throws IOException {
		String source;
		try {
			source = Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			errors.println(file + ": " + (e instanceof NoSuchFileException ? "no such file" : "cannot be read: " + e.getMessage()));
			return UNREADABLE;
		}
		Scenario scenario = Scenario.of(file.toString(), source);
		scenario.problems().forEach(errors::println);
		if (!scenario.problems().isEmpty()) {
			return UNREADABLE;
		}
		Program program = scenario.program();
		ScenarioExplorer.Result result;
		try {
			result = new ScenarioExplorer(program).run(limits, monitor);
		} catch (IllegalArgumentException e) {
			errors.println(e.getMessage());
			return UNREADABLE;
		}
		Exploration exploration = result.exploration();
		out.println(program.title());
		out.println(exploration.text());
		out.println(String.format(Locale.ROOT, "%,.0f states/s, %,.1f bytes per state", exploration.statistics().statesPerSecond(),
				exploration.statistics().bytesPerState()));
		WrittenOrder order = result.order();
		ScenarioRun failing = result.failing();
		if (order != null && failing != null) {
			out.println();
			print(failing);
			out.println();
			out.println(order.statement());
			failing.problems().forEach(errors::println);
			if (output != null) {
				String text = order.text(source);
				AtomicFile.writeText(output, to -> to.write(text));
				out.println("written to " + output);
			}
		}
		return exploration.verdict() == Verdict.VERIFIED || exploration.verdict() == Verdict.VERIFIED_UP_TO_STEPS ? 0 : 1;
	}

	/** From the first operation of a task to the first one that is not as it should be. */
	private void print(ScenarioRun run) {
		out.println("| # | line | CPU | task | operation |");
		out.println("|---|---|---|---|---|");
		boolean begun = false;
		for (int i = 0; i < run.length(); i++) {
			begun |= !run.task(i).isEmpty();
			if (begun) {
				String bad = run.disappointment(i);
				String what = run.describe(i).replace("|", "\\|");
				out.println("| " + (i + 1) + " | " + run.line(i) + " | " + run.cpu(i) + " | " + run.task(i) + " | " + (bad == null ? what : "**" + what + "**") + " |");
				if (bad != null) {
					return;
				}
			}
		}
	}
}

package org.vmalloscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.SideBySide;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run FILE.vms}: runs a scenario and checks its expectations. */
@Command(name = "run", mixinStandardHelpOptions = true, //
		header = "Runs a scenario and checks what it expects.", //
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:everything is as expected", "1:something is not, or the run was given up", "2:the file cannot be read" })
@NonNullByDefault({})
final class RunCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE.vms", description = "The scenario.")
	private Path file;

	@Option(names = { "-v", "--verbose" }, description = "Prints every operation with its result.")
	private boolean verbose;

	@Override
	public Integer call() {
		PrintWriter errors = spec.commandLine().getErr();
		Scenario scenario;
		try {
			scenario = Scenario.read(file);
		} catch (IOException e) {
			errors.println(file + ": " + (e instanceof NoSuchFileException ? "no such file" : "cannot be read: " + e.getMessage()));
			return 2;
		}
		scenario.problems().forEach(errors::println);
		if (!scenario.problems().isEmpty()) {
			return 2;
		}
		List<ScenarioRun> runs;
		try {
			runs = SideBySide.run(scenario, RunLimits.DEFAULT, RunMonitor.NONE);
		} catch (IllegalArgumentException e) {
			errors.println(file + ":1: this machine cannot boot: " + e.getMessage());
			return 2;
		}
		runs.forEach(this::print);
		for (ScenarioRun run : runs) {
			run.problems().forEach(problem -> errors.println(problem + (runs.size() > 1 ? " (" + run.program().machineName() + ")" : "")));
		}
		errors.flush();
		return runs.stream().allMatch(run -> run.problems().isEmpty()) ? 0 : 1;
	}

	private void print(ScenarioRun run) {
		PrintWriter out = spec.commandLine().getOut();
		if (!run.program().machineName().isEmpty()) {
			out.println("machine: " + run.program().machineName());
		}
		if (verbose) {
			for (int i = 0; i < run.length(); i++) {
				if (run.type(i) != OperationType.ELSEWHERE) {
					out.println(file + ":" + run.line(i) + ": " + run.describe(i));
				}
			}
		}
		run.log().forEach(line -> out.println("kernel: " + line));
		out.println(summary(run));
		out.flush();
	}

	private static String summary(ScenarioRun run) {
		int expectations = 0;
		int operations = 0;
		int failures = 0;
		for (int i = 0; i < run.length(); i++) {
			expectations += run.type(i) == OperationType.EXPECT ? 1 : 0;
			operations += run.type(i).changes() ? 1 : 0;
			failures += run.failed(i) ? 1 : 0;
		}
		return run.program().title() + ": " + operations + " operations, " + failures + " allocations failed, " + (expectations - run.disappointments()) + " of "
				+ expectations + " expectations met";
	}
}

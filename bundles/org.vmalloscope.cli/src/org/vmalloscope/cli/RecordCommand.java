package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.ScenarioRecorder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code record TRACE [--from A] [--to B] -o FILE.vms}: makes a scenario of a part of a trace. */
@Command(name = "record", mixinStandardHelpOptions = true, //
		header = "Makes a scenario of a part of a trace.", //
		description = { "The scenario makes what was there before the first event, then asks for what was recorded, and expects what the kernel decided. "
				+ "What it decides otherwise stands in comments; what cannot be said in a scenario, in its head.%n" }, //
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:the scenario is written", "2:the trace cannot be read, or the file cannot be written" })
@NonNullByDefault({})
final class RecordCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Mixin
	private SessionInput input;

	@Option(names = "--from", paramLabel = "EVENT", description = "the first event to record, counted from 1 (default: 1)", defaultValue = "1")
	private int from;

	@Option(names = "--to", paramLabel = "EVENT", description = "the last event to record; without it the last one of the trace")
	private @Nullable Integer to;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.vms", description = "the scenario to write")
	private Path output;

	@Override
	public Integer call() {
		return input.open(this::record);
	}

	private void record(Session session) throws IOException {
		if (!ScenarioRecorder.canRecord(session)) {
			throw new IllegalArgumentException(input.file() + ": this is no trace");
		}
		Integer asked = to;
		int last = asked == null ? session.length() : asked;
		if (from < 1 || last < from || last > session.length()) {
			throw new ParameterException(spec.commandLine(), "events " + from + " to " + last + " are not from 1 to " + session.length());
		}
		String text = ScenarioRecorder.record(session, from - 1, last);
		AtomicFile.writeText(output, to -> to.write(text));
		spec.commandLine().getOut().println(text.lines().filter(line -> line.startsWith("# Of ")).findFirst().orElse("").replaceFirst("# ", ""));
	}
}

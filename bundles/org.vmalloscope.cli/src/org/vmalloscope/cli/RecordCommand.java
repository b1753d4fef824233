package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.scenario.ScenarioRecorder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

	@Parameters(paramLabel = "TRACE", description = "a trace, or the folder of a recorded run")
	private Path input;

	@Option(names = "--from", paramLabel = "EVENT", description = "the first event to record, counted from 1 (default: 1)", defaultValue = "1")
	private int from;

	@Option(names = "--to", paramLabel = "EVENT", description = "the last event to record; without it the last one of the trace")
	private @Nullable Integer to;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.vms", description = "the scenario to write")
	private Path output;

	@Option(names = "--kernel", paramLabel = "NAME", description = "the kernel; taken from the trace when it is not given", defaultValue = "")
	private String kernel;

	@Option(names = "--state", paramLabel = "FILE", description = "the allocators' state at the beginning of the trace")
	private @Nullable Path state;

	@Override
	public Integer call() {
		try {
			Session session = SessionOpener.standard().open(input, new OpenOptions(kernel, state), SessionMonitor.NONE);
			if (!ScenarioRecorder.canRecord(session)) {
				return fail(input + ": this is no trace");
			}
			Integer asked = to;
			int last = asked == null ? session.length() : asked;
			if (from < 1 || last < from || last > session.length()) {
				throw new ParameterException(spec.commandLine(), "events " + from + " to " + last + " are not from 1 to " + session.length());
			}
			String text = ScenarioRecorder.record(session, from - 1, last);
			OutputFile.write(output, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
			spec.commandLine().getOut().println(text.lines().filter(line -> line.startsWith("# Of ")).findFirst().orElse("").replaceFirst("# ", ""));
			return 0;
		} catch (NoSuchFileException e) {
			return fail(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			return fail(e.getFile() + ": access denied");
		} catch (IOException | IllegalArgumentException e) {
			return fail(String.valueOf(e.getMessage()));
		}
	}

	private int fail(String message) {
		spec.commandLine().getErr().println(message);
		return 2;
	}
}

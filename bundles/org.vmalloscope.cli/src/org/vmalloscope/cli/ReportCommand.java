package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.report.Report;
import org.vmalloscope.report.ReportFormat;
import org.vmalloscope.report.ReportOptions;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report INPUT -o DIR}: charts, maps, data and a page that ties them together. */
@Command(name = "report", mixinStandardHelpOptions = true, //
		header = "Writes charts, maps, data and a page that ties them together.", //
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:everything is written", "2:the input cannot be read, or a file cannot be written" })
@NonNullByDefault({})
final class ReportCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "INPUT", description = "a trace, a folder of a recording, a request file or a scenario")
	private Path input;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR", description = "folder for the files; created when it is missing")
	private Path output;

	@Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "what is written, any of html, png, svg, pdf, csv (default: html,csv)", defaultValue = "html,csv")
	private List<String> formats;

	@Option(names = "--at", split = ",", paramLabel = "STEP", description = "positions to draw maps at, beside the end")
	private @Nullable List<Integer> positions;

	@Option(names = "--kernel", paramLabel = "NAME", description = "the kernel; taken from the input when it is not given", defaultValue = "")
	private String kernel;

	@Option(names = "--state", paramLabel = "FILE", description = "the state of the allocators at the beginning of a trace")
	private @Nullable Path state;

	@Option(names = "--dark", description = "colours of the dark theme")
	private boolean dark;

	@Override
	public Integer call() {
		try {
			Session session = SessionOpener.standard().open(input, new OpenOptions(kernel, state), SessionMonitor.NONE);
			List<Integer> wanted = positions;
			List<Integer> at = new ArrayList<>(wanted == null ? List.of() : wanted);
			at.removeIf(position -> position >= session.length() || position < 0);
			at.add(session.length());
			Report.of(session, new ReportOptions(chosen(), at, dark, settings())).write(output).forEach(spec.commandLine().getOut()::println);
			return 0;
		} catch (NoSuchFileException e) {
			return complain(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			return complain(e.getFile() + ": access denied");
		} catch (IOException e) {
			return complain(input + ": " + e.getMessage());
		} catch (IllegalArgumentException e) {
			return complain(String.valueOf(e.getMessage()));
		}
	}

	private Set<ReportFormat> chosen() {
		Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
		for (String name : formats) {
			chosen.add(Arrays.stream(ReportFormat.values()).filter(format -> format.name().equalsIgnoreCase(name.strip())).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("no format " + name + "; there are html, png, svg, pdf and csv")));
		}
		return chosen;
	}

	private List<String> settings() {
		List<String> settings = new ArrayList<>();
		if (!kernel.isEmpty()) {
			settings.add("--kernel " + kernel);
		}
		Path given = state;
		if (given != null) {
			settings.add("--state " + given.getFileName());
		}
		List<Integer> at = positions;
		if (at != null) {
			settings.add("--at " + String.join(",", at.stream().map(String::valueOf).toList()));
		}
		return settings;
	}

	private int complain(String message) {
		spec.commandLine().getErr().println(message);
		return 2;
	}
}

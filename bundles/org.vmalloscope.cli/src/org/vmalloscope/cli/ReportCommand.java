package org.vmalloscope.cli;

import java.io.IOException;
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
import org.vmalloscope.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report INPUT -o DIR}: charts, maps, data and a page that ties them together. */
@Command(name = "report", mixinStandardHelpOptions = true, //
		header = "Writes charts, maps, data and a page that ties them together.", //
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:everything is written", "2:the input cannot be read, or a file cannot be written" })
@NonNullByDefault({})
final class ReportCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Mixin
	private SessionInput input;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR", description = "folder for the files; created when it is missing")
	private Path output;

	@Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "what is written, any of html, png, svg, pdf, csv (default: html,csv)", defaultValue = "html,csv")
	private List<String> formats;

	@Option(names = "--at", split = ",", paramLabel = "STEP", description = "positions to draw maps at, beside the end")
	private @Nullable List<Integer> positions;

	@Option(names = "--dark", description = "colours of the dark theme")
	private boolean dark;

	@Override
	public Integer call() {
		return input.open(this::write);
	}

	private void write(Session session) throws IOException {
		List<Integer> at = new ArrayList<>();
		for (int asked : asked()) {
			at.add(input.position(asked, session));
		}
		if (!at.contains(session.length())) {
			at.add(session.length());
		}
		Report.of(session, new ReportOptions(chosen(), at, dark, settings())).write(output).forEach(spec.commandLine().getOut()::println);
	}

	private List<Integer> asked() {
		List<Integer> given = positions;
		return given == null ? List.of() : given;
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
		List<String> settings = input.settings();
		if (!asked().isEmpty()) {
			settings.add("--at " + String.join(",", asked().stream().map(String::valueOf).toList()));
		}
		return settings;
	}
}

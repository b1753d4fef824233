package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.TextFile;

/**
 * A line of {@code kprobe_events}: {@code p:kprobes/pc_area pcpu_alloc_area b=+64($arg1):x64 n=$arg2:s32}.
 *
 * @param onReturn  fires when the function returns
 * @param maxActive calls that can be followed at once, 0 if not given; returns beyond are missed
 * @param name      name of the event, without its group
 * @param symbol    function it sits on
 * @param arguments {@code name=fetch:type}
 */
public record ProbeDefinition(boolean onReturn, int maxActive, String name, String symbol, List<String> arguments) {
	private static final Pattern LINE = Pattern.compile("([pr])(\\d{0,6}):(?:[\\w-]+/)?(\\w+)\\s+(\\S+)(?:\\s+(.*))?");

	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static List<ProbeDefinition> read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		String name = file.getFileName().toString();
		List<ProbeDefinition> definitions = new ArrayList<>();
		TextFile.read(file, limits.documentBytes(), diagnostics, (number, line) -> {
			Matcher matcher = LINE.matcher(line.strip());
			if (matcher.matches()) {
				String arguments = matcher.group(5);
				definitions.add(new ProbeDefinition(matcher.group(1).equals("r"), matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2)),
						matcher.group(3), matcher.group(4), arguments == null ? List.of() : Arrays.asList(arguments.strip().split("\\s+"))));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				diagnostics.report(name, number, Severity.WARNING, "lines that are not understood", () -> "not the definition of a probe");
			}
		});
		return List.copyOf(definitions);
	}
}

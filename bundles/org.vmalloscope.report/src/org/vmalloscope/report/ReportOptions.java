package org.vmalloscope.report;

import java.util.List;
import java.util.Set;

/**
 * What a report shall show.
 *
 * @param formats what is written
 * @param positions where maps are drawn; those behind the end stand for the end
 * @param dark whether pictures have the colours of the dark theme
 * @param settings how the input was opened, as {@code name value}: for the page, so that anyone can do it again
 */
public record ReportOptions(Set<ReportFormat> formats, List<Integer> positions, boolean dark, List<String> settings) {
	public ReportOptions {
		formats = Set.copyOf(formats);
		positions = List.copyOf(positions);
		settings = List.copyOf(settings);
	}
}

package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.internal.JsonSource;
import org.vmalloscope.trace.internal.JsonView;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * {@code meta.json} of a recorded run. What the file lacks is empty.
 *
 * @param run              name of the run
 * @param kernel           banner: {@code Linux version …}
 * @param architecture     {@code amd64}, {@code i386}, …
 * @param cpus             number of CPUs
 * @param memoryMebibytes  memory of the machine
 * @param numaNodes        number of NUMA nodes
 * @param addressesRandom  the kernel's addresses were randomised
 * @param scenario         what was done
 * @param commandLine      the kernel's
 * @param events           number of events in the trace by name
 * @param dumpTags         tags of the state dumps in the order in which they were taken
 */
public record RunDescription(String run, String kernel, String architecture, OptionalInt cpus, OptionalInt memoryMebibytes, OptionalInt numaNodes,
		boolean addressesRandom, String scenario, String commandLine, Map<String, Long> events, List<String> dumpTags) {
	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @return null if it is no JSON object
	 * @throws IOException if it cannot be opened or read
	 */
	public static @Nullable RunDescription read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		List<RunDescription> found = new ArrayList<>(1);
		JsonSource.open(file, limits.documentBytes(), diagnostics, source -> {
			JsonElement tree = source.tree();
			if (tree instanceof JsonObject object) {
				found.add(of(object, source));
			} else {
				source.report("the file holds no JSON object");
			}
		});
		return found.isEmpty() ? null : found.get(0);
	}

	private static RunDescription of(JsonObject object, JsonSource source) {
		JsonView view = source.view(object, "");
		Map<String, Long> events = new TreeMap<>();
		if (object.get("events") instanceof JsonObject counts) {
			JsonView numbers = source.view(counts, "events");
			counts.keySet().forEach(name -> events.put(name, numbers.number(name)));
		}
		List<String> tags = new ArrayList<>();
		if (object.get("gdb") instanceof JsonObject gdb && gdb.has("dumps")) {
			source.view(gdb, "gdb").list("dumps", (dump, path) -> tags.add(source.view(dump, path).text("tag")));
		}
		return new RunDescription(orEmpty(view.optionalText("run")), orEmpty(view.optionalText("kernel")), orEmpty(view.optionalText("arch")),
				view.optionalInteger("cpus"), view.optionalInteger("memory_mb"), view.optionalInteger("numa_nodes"), view.has("kaslr") && view.flag("kaslr"),
				orEmpty(view.optionalText("scenario")), orEmpty(view.optionalText("cmdline")), Collections.unmodifiableMap(events), List.copyOf(tags));
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}

package org.vmalloscope.trace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.JsonSource;
import org.vmalloscope.trace.internal.JsonView;
import org.vmalloscope.trace.internal.TextFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Reads {@link EarlyLog}s and joins entries with returns. */
final class EarlyLogReader {
	private static final String RETURN = ":ret";
	/** Pointers from here on are error numbers. */
	private static final long FIRST_ERROR = -4095;

	private record Line(JsonView view, String event) {
	}

	private final String file;
	private final Diagnostics diagnostics;
	private final Map<Long, Line> entries = new LinkedHashMap<>();
	private final Map<Long, Line> returns = new LinkedHashMap<>();
	private @Nullable PercpuState firstChunk;

	private EarlyLogReader(String file, Diagnostics diagnostics) {
		this.file = file;
		this.diagnostics = diagnostics;
	}

	static EarlyLog read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		EarlyLogReader reader = new EarlyLogReader(file.getFileName().toString(), diagnostics);
		TextFile.read(file, limits.documentBytes(), diagnostics, (number, line) -> {
			if (!line.isBlank()) {
				JsonSource.line(line, reader.file, number, diagnostics, source -> reader.line(source, number));
			}
		});
		List<EarlyCall> calls = new ArrayList<>();
		reader.entries.forEach((sequence, entry) -> {
			EarlyCall call = reader.call(sequence, entry);
			if (call != null) {
				calls.add(call);
			}
		});
		return new EarlyLog(reader.firstChunk, List.copyOf(calls));
	}

	private void line(JsonSource source, long number) throws IOException {
		JsonObject members = new JsonObject();
		PercpuGathering gathering = new PercpuGathering(source);
		source.object(name -> {
			if (name.equals("state")) {
				source.object(gathering::member);
				members.add(name, JsonNull.INSTANCE);
			} else {
				members.add(name, source.tree());
			}
		});
		JsonView view = source.view(members, "");
		String event = view.text("ev");
		if (event.endsWith(RETURN)) {
			returns.put(view.number("of"), new Line(view, event));
			if (members.get("state") instanceof JsonElement && event.startsWith("pcpu_setup_first_chunk")) {
				firstChunk = gathering.state();
			}
		} else if (!event.isEmpty() && entries.put(view.number("seq"), new Line(view, event)) != null) {
			diagnostics.report(file, number, Severity.WARNING, "calls with the number of another one",
					() -> "another call has the number " + view.number("seq") + " too; this one replaces it");
		}
	}

	private @Nullable EarlyCall call(long sequence, Line entry) {
		JsonView view = entry.view;
		Line returned = returns.get(sequence);
		JsonView result = returned != null && returned.event.equals(entry.event + RETURN) ? returned.view : null;
		long exit = result == null ? -1 : result.number("seq");
		EarlyCall.Head head = new EarlyCall.Head(sequence, exit, view.integer("cpu"), view.hex("caller"));
		return switch (entry.event) {
			case "pcpu_alloc" -> new EarlyCall.PercpuAlloc(head, view.number("size"), view.number("align"), view.flag("reserved"), view.hex("gfp"),
					result == null || result.hex("ret") == 0 ? OptionalLong.empty() : OptionalLong.of(result.hex("ret")));
			case "free_percpu" -> new EarlyCall.PercpuFree(head, view.hex("ptr"));
			case "alloc_vmap_area" -> {
				boolean placed = result != null && !isError(result.hex("ret"));
				yield new EarlyCall.VmapAlloc(head, view.number("size"), view.number("align"), view.hex("vstart"), view.hex("vend"),
						placed && result != null ? OptionalLong.of(result.hex("va_start")) : OptionalLong.empty(),
						placed && result != null ? OptionalLong.of(result.hex("va_end")) : OptionalLong.empty());
			}
			case "free_vmap_area_noflush" -> new EarlyCall.VmapFree(head, view.hex("va_start"), view.hex("va_end"));
			case "__purge_vmap_area_lazy" -> new EarlyCall.Purge(head, view.hex("start"), view.hex("end"), view.has("full") && view.flag("full"),
					result != null && result.hex("ret") != 0);
			default -> new EarlyCall.Milestone(head, entry.event);
		};
	}

	/** On 32 bits the error number is zero-extended. */
	private static boolean isError(long pointer) {
		long signed = pointer >>> 32 == 0 ? (int) pointer : pointer;
		return signed < 0 && signed >= FIRST_ERROR;
	}
}

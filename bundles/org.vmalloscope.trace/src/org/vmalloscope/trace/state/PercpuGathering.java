package org.vmalloscope.trace.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.internal.JsonSource;
import org.vmalloscope.trace.internal.JsonView;
import org.vmalloscope.trace.state.PercpuChunk.BlockMetadata;
import org.vmalloscope.trace.state.PercpuChunk.Range;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The percpu part of a state dump while it is read. */
final class PercpuGathering {
	private final JsonSource source;
	private final JsonObject globals = new JsonObject();
	private final List<PercpuChunk> chunks = new ArrayList<>();
	private @Nullable PercpuChunk reservedChunk;

	PercpuGathering(JsonSource source) {
		this.source = source;
	}

	/** Reads one member. */
	void member(String name) throws IOException {
		switch (name) {
			case "chunks" -> source.array(element -> chunks.add(chunk(element, "percpu.chunks[" + chunks.size() + ']')));
			case "reserved_chunk" -> {
				JsonElement element = source.tree();
				reservedChunk = element.isJsonNull() ? null : chunk(element, "percpu.reserved_chunk");
			}
			default -> globals.add(name, source.tree());
		}
	}

	/** What was read so far. */
	PercpuState state() {
		JsonView view = source.view(globals, "percpu");
		return new PercpuState(view.integer("pcpu_unit_pages"), view.number("pcpu_unit_size"), view.integer("pcpu_nr_units"),
				view.number("pcpu_atom_size"), view.integer("pcpu_nr_slots"), view.optionalInteger("pcpu_free_slot"),
				view.optionalInteger("pcpu_sidelined_slot"), view.optionalInteger("pcpu_to_depopulate_slot"), view.number("pcpu_chunk_struct_size"),
				view.integer("pcpu_nr_groups"), view.integer("pcpu_low_unit_cpu"), view.integer("pcpu_high_unit_cpu"), view.number("pcpu_nr_populated"),
				view.integers("pcpu_nr_empty_pop_pages"), view.number("pcpu_lock"), view.flag("pcpu_atomic_alloc_failed"),
				view.optionalInteger("pcpu_async_enabled"), view.optionalNumber("pcpu_alloc_mutex_owner"), view.hex("pcpu_base_addr"),
				view.numbers("pcpu_group_offsets", 16), view.numbers("pcpu_group_sizes", 10), view.integers("pcpu_unit_map"),
				view.numbers("pcpu_unit_offsets", 16), List.copyOf(chunks), reservedChunk, view.has("reserved_is_first") && view.flag("reserved_is_first"));
	}

	private PercpuChunk chunk(JsonElement element, String path) {
		JsonView view = source.view(element, path);
		return new PercpuChunk(view.hex("chunk"), view.hex("base_addr"), view.number("free_bytes"), view.integer("nr_pages"), view.integer("nr_populated"),
				view.integer("nr_empty_pop_pages"), view.flag("immutable"), view.integer("start_offset"), view.integer("end_offset"),
				view.has("isolated") && view.flag("isolated"), metadata(view, "chunk_md", path), view.list("md_blocks", this::block),
				view.list("populated", this::run), view.list("areas", this::area), view.list("free", this::area), view.optionalInteger("slot").orElse(-1),
				view.optionalInteger("type").orElse(0), view.has("first") && view.flag("first"), view.has("reserved") && view.flag("reserved"));
	}

	private BlockMetadata metadata(JsonView chunk, String name, String path) {
		List<Integer> values = chunk.integers(name);
		if (values.size() != 8) {
			source.report(path + '.' + name + " has " + values.size() + " numbers instead of 8");
			return new BlockMetadata(0, 0, 0, 0, 0, 0, 0, 0);
		}
		return new BlockMetadata(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5), values.get(6), values.get(7));
	}

	private BlockMetadata block(JsonElement element, String path) {
		JsonView block = source.view(element, path);
		return new BlockMetadata(block.integer(0), block.integer(1), block.integer(2), block.integer(3), block.integer(4), block.integer(5),
				block.integer(6), block.integer(7));
	}

	private Range run(JsonElement element, String path) {
		JsonView run = source.view(element, path);
		return new Range(run.integer(0), run.integer(1));
	}

	private Range area(JsonElement element, String path) {
		JsonView area = source.view(element, path);
		int start = area.integer(0);
		int size = area.integer(1);
		if (start < 0 || size < 0 || start > Integer.MAX_VALUE - size) {
			source.report(path + " is out of range");
			return new Range(0, 0);
		}
		return new Range(start, start + size);
	}
}

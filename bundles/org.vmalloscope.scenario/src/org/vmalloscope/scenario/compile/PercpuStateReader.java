package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.PercpuState.AreaMapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;
import org.vmalloscope.engine.percpu.PercpuState.Common;
import org.vmalloscope.scenario.compile.StateCompiler.Line;
import org.vmalloscope.scenario.compile.StateCompiler.Misread;

/** Reads the lines of a {@code state} block that are about percpu memory. */
final class PercpuStateReader {
	/** A chunk whose lines are being read. */
	private static final class Chunk {
		private int id;
		private long address;
		private int slot;
		private boolean isMap;
		/** Of a bitmap: pages, start, end, empty; of an area map: capacity, hint, first. */
		private int[] numbers = {};
		private boolean memcg;
		private boolean immutable;
		private boolean isolated;
		private final List<Integer> populated = new ArrayList<>();
		private final List<Integer> areas = new ArrayList<>();
		private final List<Integer> records = new ArrayList<>();

		private ChunkState state() {
			Common common = new Common(id, address, memcg ? ChunkType.MEMCG : ChunkType.ROOT, slot, immutable, isolated, populated);
			return isMap ? new AreaMapChunkState(common, areas, numbers[0], numbers[1], numbers[2])
					: new BitmapChunkState(common, numbers[0], numbers[1], numbers[2], numbers[3], areas, records);
		}
	}

	private final List<Chunk> chunks = new ArrayList<>();
	private int @Nullable [] counters;
	private boolean failed;
	private boolean pending;

	/** Reads a line whose first word is taken already; returns whether it is one of these. */
	boolean read(Token first, Line line) {
		switch (first.getText()) {
		case "percpu" -> {
			counters = new int[] { line.number("empty"), line.number("memcg"), line.number("populated") };
			failed = line.has("failed");
			pending = line.has("pending");
		}
		case "chunk" -> chunk(line);
		case "populated" -> last(first).populated.addAll(line.numbers());
		case "areas", "entries" -> last(first).areas.addAll(line.numbers());
		case "hints" -> last(first).records.addAll(record(line));
		case "blocks" -> blocks(first, line);
		default -> {
			return false;
		}
		}
		return true;
	}

	private Chunk last(Token word) {
		if (chunks.isEmpty()) {
			throw new Misread(word, "'" + word.getText() + "' must stand behind the line of its chunk");
		}
		return chunks.get(chunks.size() - 1);
	}

	private void chunk(Line line) {
		Chunk chunk = new Chunk();
		chunk.id = line.has("reserved") ? ChunkView.RESERVED : line.number();
		line.expect("at");
		chunk.address = line.address();
		chunk.slot = line.numberOrNone("slot");
		if (line.has("capacity")) {
			chunk.isMap = true;
			chunk.numbers = new int[] { line.number(), line.number("hint"), line.numberOrNone("first") };
		} else {
			chunk.numbers = new int[] { line.number("pages"), line.number("start"), line.number("end"), line.number("empty") };
		}
		chunk.memcg = line.has("memcg");
		chunk.immutable = line.has("immutable");
		chunk.isolated = line.has("isolated");
		chunks.add(chunk);
	}

	private static List<Integer> record(Line line) {
		List<Integer> record = new ArrayList<>();
		for (int i = 0; i < BitmapChunkView.FIELDS; i++) {
			record.add(line.number());
		}
		return record;
	}

	private void blocks(Token word, Line line) {
		Chunk chunk = last(word);
		int from = line.number();
		int to = line.number("to");
		line.expect("hints");
		List<Integer> record = record(line);
		int next = chunk.records.size() / BitmapChunkView.FIELDS - 1;
		if (from != next || to < from || to > from + chunk.numbers[0]) {
			throw new Misread(word, "expected blocks from " + Math.max(0, next) + " on, got " + from + " to " + to);
		}
		for (int block = from; block <= to; block++) {
			chunk.records.addAll(record);
		}
	}

	/** The state; null when no line was about it. */
	@Nullable PercpuState state() {
		int[] known = counters;
		if (known == null && chunks.isEmpty()) {
			return null;
		}
		if (known == null) {
			throw new IllegalArgumentException("a state with chunks needs a line 'percpu empty … memcg … populated …'");
		}
		ChunkState reserved = chunks.stream().filter(chunk -> chunk.id == ChunkView.RESERVED).findFirst().<@Nullable ChunkState>map(Chunk::state).orElse(null);
		List<ChunkState> listed = chunks.stream().filter(chunk -> chunk.id != ChunkView.RESERVED).map(Chunk::state).toList();
		return new PercpuState(known[0], known[1], known[2], failed, pending, reserved, listed);
	}
}

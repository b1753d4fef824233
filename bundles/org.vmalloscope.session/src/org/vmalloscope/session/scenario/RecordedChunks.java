package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/**
 * Makes the percpu areas of a moment again: every chunk is filled from its start to its end, areas and holes alike, so that each one can
 * go to one place only; then the holes are freed.
 */
final class RecordedChunks {
	/** The allocator refuses more at once (PCPU_MIN_UNIT_SIZE). */
	private static final int LARGEST = 32 << 10;

	/** @param free whether it is a hole */
	private record Cell(int size, boolean free, String attributes) {
	}

	private final Map<String, String> names = new HashMap<>();
	/** By address, the numbers that the chunks have in the scenario. */
	private final Map<Long, Integer> numbers = new HashMap<>();
	private final List<Cell> cells = new ArrayList<>();
	private int made;
	private final List<Integer> holes = new ArrayList<>();

	/** Writes the areas of a moment. */
	void write(PercpuSnapshot state, RecordedText text) {
		ChunkView reserved = state.reservedChunk();
		if (reserved != null) {
			collect(reserved, " reserved", true);
		}
		List<ChunkView> chunks = new ArrayList<>(state.chunks());
		chunks.sort((a, b) -> Integer.compare(a.id(), b.id()));
		for (ChunkType type : ChunkType.values()) {
			List<ChunkView> some = chunks.stream().filter(chunk -> chunk.type() == type).toList();
			for (ChunkView chunk : some) {
				collect(chunk, type == ChunkType.ROOT ? "" : " with GFP_KERNEL_ACCOUNT", chunk == some.get(some.size() - 1));
			}
		}
		if (cells.isEmpty()) {
			text.missing("the percpu areas at the beginning: the recording does not tell them");
			return;
		}
		text.line("");
		text.line("hold balance work");
		for (int i = 0; i < cells.size();) {
			int end = i + 1;
			while (end < cells.size() && cells.get(end).size == cells.get(i).size && cells.get(end).attributes.equals(cells.get(i).attributes)) {
				end++;
			}
			String request = "alloc percpu " + cells.get(i).size + " bytes align 4" + cells.get(i).attributes;
			text.line(end - i == 1 ? "before[" + i + "] = " + request : "repeat " + (end - i) + " times as i { before[" + i + " + i] = " + request + " }");
			i = end;
		}
		holes.forEach(hole -> text.line("free before[" + hole + "]"));
		text.line("release balance work");
		text.missing("hints of blocks and chunks, the order of chunks in their slots, and which pages are populated, at the beginning");
	}

	private void collect(ChunkView chunk, String attributes, boolean isLast) {
		int before = cells.size();
		cells(chunk, attributes, isLast);
		if (chunk.id() == ChunkView.FIRST) {
			numbers.put(chunk.baseAddress(), ChunkView.FIRST);
		} else if (chunk.id() != ChunkView.RESERVED && cells.size() > before) {
			number(chunk.baseAddress());
		}
	}

	/** The number of a chunk in the scenario: chunks are numbered from 1 in the order in which they are made. */
	int number(long chunk) {
		Integer known = numbers.get(chunk);
		return known == null ? created(chunk) : known;
	}

	/** A chunk is made, perhaps where another one was. */
	int created(long chunk) {
		made++;
		numbers.put(chunk, made);
		return made;
	}

	private void cells(ChunkView chunk, String attributes, boolean isLast) {
		int end = chunk.sizeInBytes() - chunk.endOffset();
		for (int at = chunk.startOffset(); at < end;) {
			boolean isFree = chunk.nextFree(at) == at;
			int stop = Math.min(end, isFree ? chunk.nextAllocated(at) : chunk.areaEnd(at));
			if (isFree && stop == end && isLast) {
				return;
			}
			if (!isFree) {
				names.put(key(chunk.baseAddress(), at), "before[" + cells.size() + "]");
			}
			for (int part = at; part < stop; part += LARGEST) {
				if (isFree) {
					holes.add(cells.size());
				}
				cells.add(new Cell(Math.min(LARGEST, stop - part), isFree, attributes));
			}
			at = stop;
		}
	}

	static String key(long chunk, long offset) {
		return chunk + "+" + offset;
	}

	/** What the area at a place is called; null when there is none. */
	@Nullable String take(long chunk, long offset) {
		return names.remove(key(chunk, offset));
	}

	/** An area was made. */
	void put(long chunk, long offset, String name) {
		names.put(key(chunk, offset), name);
	}
}

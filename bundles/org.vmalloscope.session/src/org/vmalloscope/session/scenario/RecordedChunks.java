package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/**
 * The percpu areas and what the scenario calls them. Where the state at the beginning is recorded, areas have names only if the part frees
 * them. Where it is not, the areas are made again: every chunk is filled from its start to its end, areas and holes alike, so that each one
 * can go to one place only; then the holes are freed.
 */
final class RecordedChunks {
	/** A place in the recording. */
	record Place(long chunk, long offset) {
	}

	/** The allocator refuses more at once (PCPU_MIN_UNIT_SIZE). */
	private static final int LARGEST = 32 << 10;

	/** @param free whether it is a hole */
	private record Cell(int size, boolean free, String attributes) {
	}

	private final Map<Place, String> names = new HashMap<>();
	/** By address, the numbers that the chunks have in the scenario. */
	private final Map<Long, Integer> numbers = new HashMap<>();
	private final List<Cell> cells = new ArrayList<>();
	/** Chunks, and names of areas that were there. */
	private int made;
	private int found;
	private final List<Integer> holes = new ArrayList<>();

	/**
	 * Writes what makes the areas of the beginning.
	 *
	 * @param chunks those that were there
	 * @param areas  of a chunk: ends by starts
	 */
	void begin(PercpuSnapshot state, List<ChunkView> chunks, Function<ChunkView, NavigableMap<Integer, Integer>> areas, RecordedText text) {
		ChunkView reserved = state.reservedChunk();
		if (reserved != null) {
			collect(reserved, areas.apply(reserved), " reserved", true);
		}
		for (ChunkType type : ChunkType.values()) {
			List<ChunkView> some = chunks.stream().filter(chunk -> chunk.type() == type).sorted((a, b) -> Integer.compare(a.id(), b.id())).toList();
			for (ChunkView chunk : some) {
				collect(chunk, areas.apply(chunk), type == ChunkType.ROOT ? "" : " with GFP_KERNEL_ACCOUNT", chunk == some.get(some.size() - 1));
			}
		}
		found = cells.size();
		if (cells.isEmpty()) {
			return;
		}
		text.line("");
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
		text.missing("hints of blocks and chunks, the order of chunks in their slots, and which pages are populated, at the beginning");
	}

	private void collect(ChunkView chunk, NavigableMap<Integer, Integer> areas, String attributes, boolean isLast) {
		int before = cells.size();
		cells(chunk, areas, attributes, isLast);
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

	private void cells(ChunkView chunk, NavigableMap<Integer, Integer> areas, String attributes, boolean isLast) {
		int end = chunk.sizeInBytes() - chunk.endOffset();
		int at = chunk.startOffset();
		for (Map.Entry<Integer, Integer> area : areas.entrySet()) {
			if (area.getKey() >= at && area.getValue() <= end) {
				add(area.getKey() - at, true, attributes);
				names.put(new Place(chunk.baseAddress(), area.getKey()), "before[" + cells.size() + "]");
				add(area.getValue() - area.getKey(), false, attributes);
				at = area.getValue();
			}
		}
		if (!isLast) {
			add(end - at, true, attributes);
		}
	}

	private void add(int bytes, boolean isFree, String attributes) {
		for (int part = 0; part < bytes; part += LARGEST) {
			if (isFree) {
				holes.add(cells.size());
			}
			cells.add(new Cell(Math.min(LARGEST, bytes - part), isFree, attributes));
		}
	}

	/** Gives the chunks of a recorded state their numbers. */
	Map<Integer, Integer> renumber(PercpuSnapshot state) {
		Map<Integer, Integer> ids = new HashMap<>();
		numbers.clear();
		made = 0;
		for (ChunkView chunk : state.chunks()) {
			boolean isFirst = chunk.id() == ChunkView.FIRST;
			ids.put(chunk.id(), isFirst ? ChunkView.FIRST : ++made);
			numbers.put(chunk.baseAddress(), ids.get(chunk.id()));
		}
		return ids;
	}

	/** The machine is in a recorded state now: names for what will be freed. */
	void enter(PercpuSnapshot state, Set<Place> freedLater, RecordedText text) {
		names.clear();
		List<ChunkView> all = new ArrayList<>(state.chunks());
		ChunkView reserved = state.reservedChunk();
		if (reserved != null) {
			all.add(reserved);
		}
		for (ChunkView chunk : all) {
			chunk.forEachArea((offset, size) -> {
				Place place = new Place(chunk.baseAddress(), offset);
				if (freedLater.contains(place) && chunk.id() != ChunkView.RESERVED) {
					String name = "before[" + found++ + "]";
					names.put(place, name);
					text.line(name + " = area of chunk " + numbers.get(chunk.baseAddress()) + " at " + offset + " bytes");
				}
			});
		}
	}

	/** What the area at a place is called; null when there is none. */
	@Nullable String take(long chunk, long offset) {
		return names.remove(new Place(chunk, offset));
	}

	/** An area was made. */
	void put(long chunk, long offset, String name) {
		names.put(new Place(chunk, offset), name);
	}
}

package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * What the chunks of the boot had in them when the trace began, concluded from a state that was recorded later: every area of that state
 * which no line of the trace placed, and every place that the trace frees before it places anything there. Of the latter ones the size is
 * not known. What the trace itself placed is left out, so nothing here tells the engine where a request went.
 */
final class AreasBeforeTrace {
	private final PercpuScene scene;
	private final RecordedState later;
	/** What the first event that names a place does there, by chunk and offset: frees are negative, {@code -1 - event}. */
	private final Map<Integer, Map<Integer, Integer>> first = new HashMap<>();

	/** @param later a state after the first event */
	AreasBeforeTrace(PercpuScene scene, RecordedState later) {
		this.scene = scene;
		this.later = later;
	}

	/**
	 * Places them in the engine, whose chunks are as the boot set them up.
	 *
	 * @return the chunks of which the contents are known now
	 */
	Set<Integer> place() {
		List<ChunkState> recorded = new ArrayList<>(later.state().chunks());
		ChunkState reserved = later.state().reserved();
		if (reserved != null) {
			recorded.add(reserved);
		}
		List<BitmapChunkState> chunks = new ArrayList<>();
		for (ChunkState state : recorded) {
			if (state instanceof BitmapChunkState chunk && isOfBoot(chunk)) {
				first.put(id(chunk), new HashMap<>());
				chunks.add(chunk);
			}
		}
		readEvents();
		chunks.forEach(chunk -> place(id(chunk), chunk.areas(), first.getOrDefault(id(chunk), Map.of())));
		return first.keySet();
	}

	/** Other chunks have pages that come and go: of these the trace tells too little. */
	private boolean isOfBoot(BitmapChunkState recorded) {
		return scene.allocator.chunk(id(recorded)) instanceof BitmapChunkView chunk && chunk.isImmutable() && chunk.pageCount() == recorded.pageCount()
				&& chunk.startOffset() == recorded.startOffset();
	}

	private int id(ChunkState chunk) {
		return scene.names.get(chunk.common().baseAddress());
	}

	private void readEvents() {
		EventTable events = scene.events;
		for (int event = 0; event < events.size(); event++) {
			EventKind kind = events.kind(event);
			if (kind == EventKind.PERCPU_ALLOC || kind == EventKind.PERCPU_FREE) {
				Map<Integer, Integer> places = first.get(scene.chunk(event));
				if (places != null) {
					places.putIfAbsent((int) events.value(event, EventField.OFFSET), kind == EventKind.PERCPU_FREE ? -1 - event : event);
				}
			}
		}
	}

	private void place(int chunk, List<Integer> areas, Map<Integer, Integer> events) {
		Map<Integer, Integer> sizes = new HashMap<>();
		events.forEach((offset, event) -> {
			if (event < 0 && -1 - event < later.event()) {
				sizes.put(offset, BitmapChunkView.UNIT);
			}
		});
		for (int i = 0; i < areas.size(); i += 2) {
			int event = events.getOrDefault(areas.get(i), Integer.MIN_VALUE);
			if (event < 0 && (event == Integer.MIN_VALUE || -1 - event >= later.event())) {
				sizes.put(areas.get(i), areas.get(i + 1));
			}
		}
		sizes.keySet().stream().sorted().forEach(offset -> placeWhereFree(chunk, offset, sizes.getOrDefault(offset, 0)));
	}

	/** Regions that are not served count as areas in a recorded state, and the engine has them already. */
	private void placeWhereFree(int chunkId, int offset, int size) {
		ChunkView chunk = scene.allocator.chunk(chunkId);
		if (chunk != null && offset >= 0 && offset % BitmapChunkView.UNIT == 0 && offset <= chunk.sizeInBytes() - size && chunk.nextFree(offset) == offset
				&& chunk.nextAllocated(offset) >= offset + size) {
			scene.allocator.takeOver().place(chunkId, offset, size);
		}
	}
}

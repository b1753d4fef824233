package org.vmalloscope.session.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;

/**
 * Percpu areas that stood when a trace began, as the first recorded state tells, which was taken later: those that the trace itself did not
 * place until then. What the kernel decided in this trace is read only to be left out. Areas that went before that state are not known by it;
 * where they are freed, their smallest piece is taken, because the size is not told.
 */
final class AreasFromBefore {
	private final PercpuScene scene;
	private final int until;

	/** @param scene before its first event */
	AreasFromBefore(PercpuScene scene, int until) {
		this.scene = scene;
		this.until = Math.min(until, scene.events.size());
	}

	/** Enters the areas of the chunks that exist since boot. */
	void enter(RecordedState seen) {
		for (ChunkState chunk : seen.state().chunks()) {
			enter(chunk);
		}
		ChunkState reserved = seen.state().reserved();
		if (reserved != null) {
			enter(reserved);
		}
	}

	private void enter(ChunkState recorded) {
		int id = scene.names.get(recorded.common().baseAddress());
		ChunkView chunk = scene.allocator.chunk(id);
		if (!(recorded instanceof BitmapChunkState facts) || !(chunk instanceof BitmapChunkView view) || !chunk.isImmutable()
				|| view.pageCount() != facts.pageCount() || view.startOffset() != facts.startOffset()) {
			return;
		}
		Set<Integer> placed = placed(recorded.common().baseAddress(), id);
		if (placed.isEmpty()) {
			return;
		}
		List<Integer> areas = facts.areas();
		for (int i = 0; i + 1 < areas.size(); i += 2) {
			if (!placed.contains(areas.get(i))) {
				take(id, areas.get(i), areas.get(i + 1));
			}
		}
		scene.lightAll(id);
	}

	/** Where the trace places areas in a chunk before the state was taken; takes what it frees without having placed it. */
	private Set<Integer> placed(long pointer, int id) {
		Set<Integer> placed = new HashSet<>();
		for (int event = 0; event < until; event++) {
			EventKind kind = scene.events.kind(event);
			if (kind != EventKind.PERCPU_ALLOC && kind != EventKind.PERCPU_FREE || scene.pointer(event) != pointer) {
				continue;
			}
			int offset = (int) scene.events.value(event, EventField.OFFSET);
			if (kind == EventKind.PERCPU_ALLOC) {
				placed.add(offset);
			} else if (!placed.contains(offset)) {
				take(id, offset, BitmapChunkView.UNIT);
			}
		}
		return placed;
	}

	private void take(int id, int offset, int size) {
		ChunkView chunk = scene.allocator.chunk(id);
		if (chunk != null && offset >= 0 && offset % BitmapChunkView.UNIT == 0 && size > 0 && offset <= chunk.sizeInBytes() - size
				&& chunk.nextFree(offset) == offset && chunk.nextAllocated(offset) >= offset + size) {
			scene.allocator.takeOver().place(id, offset, size);
		}
	}
}

package org.vmalloscope.session.replay;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.replay.Divergence.Cause;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/** What all parts of the percpu replay share: the machine, the trace, the names of chunks, what is in the dark, and where differences go. */
final class PercpuScene {
	/** Between two events; immutable. */
	record State(Map<Long, Integer> names, Set<Integer> dark, Set<Integer> older, boolean known, int differences) {
	}

	/** Work of another CPU so short before counts as concurrent, in nanoseconds. */
	private static final long CONCURRENT_NANOS = 50_000;

	final Kernel kernel;
	final PercpuAllocator allocator;
	final EventTable events;
	final Requests requests;
	final Answers answers;
	final Divergences divergences;
	final ChunkNames names = new ChunkNames();
	/** Chunks of which nobody knows what is in them; replaced, never changed. */
	private Set<Integer> dark = Set.of();
	/** Chunks that were not seen to be created while the state was not known; replaced, never changed. */
	private Set<Integer> older;
	/** Whether the state at the beginning is known. */
	private boolean known;
	/** Placements so far that the engine would have made elsewhere. */
	private int differences;

	PercpuScene(Kernel kernel, EventTable events, Requests requests, Answers answers, Divergences divergences) {
		this.kernel = kernel;
		this.events = events;
		this.requests = requests;
		this.answers = answers;
		this.divergences = divergences;
		allocator = kernel.percpu();
		nameAll();
		dark = Set.copyOf(names.snapshot().values());
		older = dark;
	}

	/** Whether the state is known. */
	boolean isKnown() {
		return known;
	}

	/** The machine is in a recorded state now: its chunks have their places and their pages. */
	void becomeKnown() {
		known = true;
		dark = Set.of();
		nameAll();
		long frames = 0;
		for (ChunkView chunk : allocator.snapshot().chunks()) {
			if (chunk.id() != ChunkView.FIRST) {
				allocator.environment().addresses().occupyAreas(chunk.baseAddress(), allocator.geometry().groupOffsets(), allocator.geometry().groupSizes());
				frames += (long) chunk.populatedPages() * allocator.geometry().framesPerPage();
			}
		}
		PageSupply pages = allocator.environment().pages();
		pages.adopt(PageUse.PERCPU_POPULATION, (int) (frames - pages.usedPages(PageUse.PERCPU_POPULATION)));
	}

	private void nameAll() {
		names.clear();
		PercpuSnapshot snapshot = allocator.snapshot();
		snapshot.chunks().forEach(chunk -> names.put(chunk.baseAddress(), chunk.id()));
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			names.put(reserved.baseAddress(), reserved.id());
		}
	}

	/** What an event's chunk is called in the trace; 0 if it names none. */
	long pointer(int event) {
		int chunk = events.chunk(event);
		return chunk < 0 ? 0 : events.chunkPointer(chunk);
	}

	/** The engine's chunk that an event names, or {@link ChunkNames#NONE}. */
	int chunk(int event) {
		return names.get(pointer(event));
	}

	/** The engine's chunk that an event names; one that it does not know yet is taken up, with unknown contents. */
	int chunkOrUnknown(int event, ChunkType type) {
		long pointer = pointer(event);
		int id = names.get(pointer);
		if (id == ChunkNames.NONE) {
			if (known) {
				diverge(event, Decision.CHUNK, "no chunk " + Long.toHexString(pointer), "chunk " + Long.toHexString(pointer), Cause.LOST_EVENTS);
			}
			id = allocator.takeOver().createChunk(type, pointer);
			names.put(pointer, id);
			dark = with(dark, id);
			older = with(older, id);
		}
		return id;
	}

	private static Set<Integer> with(Set<Integer> set, int id) {
		Set<Integer> more = new HashSet<>(set);
		more.add(id);
		return Set.copyOf(more);
	}

	/** Whether somebody unknown may have areas in a chunk. */
	boolean mayHideAreas(int chunk) {
		return !known && older.contains(chunk);
	}

	/** Whether nobody knows what is in a chunk. */
	boolean isDark(int chunk) {
		return dark.contains(chunk);
	}

	/** The contents of some chunks are known, but for what came and went unseen. */
	void light(Set<Integer> chunks) {
		Set<Integer> fewer = new HashSet<>(dark);
		fewer.removeAll(chunks);
		dark = Set.copyOf(fewer);
	}

	/**
	 * The first placement in a chunk in the dark: since the kernel takes the first room there is, all below counts as taken by somebody
	 * unknown. It is taken in the smallest pieces, for it will be freed in pieces of unknown size.
	 */
	void light(int chunkId, int offset) {
		if (!dark.contains(chunkId)) {
			return;
		}
		light(Set.of(chunkId));
		ChunkView chunk = allocator.chunk(chunkId);
		for (int at = chunk == null ? offset : chunk.nextFree(0); chunk != null && at < offset; at = chunk.nextFree(at)) {
			allocator.takeOver().place(chunkId, at, BitmapChunkView.UNIT);
		}
	}

	/** Somebody unknown has the free run that {@code offset} lies in, up to {@code end}. */
	void takeUnknown(int chunkId, int offset, int end) {
		ChunkView chunk = allocator.chunk(chunkId);
		int limit = chunk == null ? 0 : Math.min(end, chunk.nextAllocated(offset));
		for (int at = offset; at < limit; at += BitmapChunkView.UNIT) {
			allocator.takeOver().place(chunkId, at, BitmapChunkView.UNIT);
		}
	}

	/** A chunk is gone. */
	void forget(long pointer, int chunk) {
		names.remove(pointer);
		if (dark.contains(chunk)) {
			light(Set.of(chunk));
		}
	}

	/** Notes a difference. @param cause null to work it out */
	void diverge(int event, Decision decision, String predicted, String recorded, @Nullable Cause cause) {
		divergences.add(new Divergence(event, events.line(event), decision, predicted, recorded, cause == null ? cause(event) : cause));
		if (decision == Decision.PLACEMENT) {
			differences++;
		}
	}

	private Cause cause(int event) {
		if (!known) {
			// Of a chunk that was seen to be created everything is known but the order of what happened to it.
			int chunk = chunk(event);
			return chunk == ChunkNames.NONE || older.contains(chunk) ? Cause.UNSEEN_STATE : Cause.CONCURRENT;
		}
		if (!events.losses().isEmpty() && events.losses().get(0).beforeIndex() <= event) {
			return Cause.LOST_EVENTS;
		}
		if (concurrent(event)) {
			return Cause.CONCURRENT;
		}
		return differences > 0 ? Cause.CONSEQUENCE : Cause.UNEXPLAINED;
	}

	/** Whether another CPU worked on percpu memory just before or after. */
	private boolean concurrent(int event) {
		for (int step = -1; step <= 1; step += 2) {
			for (int other = event + step; other >= 0 && other < events.size()
					&& Math.abs(events.timeNanos(other) - events.timeNanos(event)) <= CONCURRENT_NANOS; other += step) {
				EventKind kind = events.kind(other);
				if (events.cpu(other) != events.cpu(event) && (kind.group() == EventKind.Group.PERCPU || kind.group() == EventKind.Group.PROBE)) {
					return true;
				}
			}
		}
		return false;
	}

	/** A place as people read it. */
	String place(int chunkId, int offset) {
		ChunkView chunk = allocator.chunk(chunkId);
		return (chunk == null ? "new chunk" : Long.toHexString(chunk.baseAddress())) + "+" + offset;
	}

	State snapshot() {
		return new State(names.snapshot(), dark, older, known, differences);
	}

	void restore(State state) {
		names.restore(state.names);
		dark = state.dark;
		older = state.older;
		known = state.known;
		differences = state.differences;
	}
}

package org.vmalloscope.engine.percpu;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a search found, and what it leaves behind when it is carried out. A search changes nothing; its placement is valid
 * until the allocator changes. One object serves many searches.
 */
public final class Placement {
	/** How a search ended. */
	public enum Outcome {
		/** There is room. */
		PLACED,
		/** No listed chunk has room. */
		NO_SPACE,
		/** The reserved chunk has no room. */
		RESERVED_FULL,
		/** A chunk's area map must grow before the search can go on (A1 to A3). */
		MAP_FULL
	}

	private static final int INITIAL = 8;

	private Outcome outcome = Outcome.NO_SPACE;
	@Nullable Chunk chunk;
	int offset;
	/** New capacity of the chunk's map, for {@link Outcome#MAP_FULL}. */
	int capacity;
	/** What the bitmap generations learn from the run that the placement scan passed; in bits. */
	int holeStart;
	int holeLength;
	/** Chunks that the search visited in vain and that change for it, in the order of the visits. */
	Chunk[] failed = new Chunk[INITIAL];
	int failedCount;
	/** Chunks whose map is almost full, met by an atomic search (A3). */
	AreaMapChunk[] crowded = new AreaMapChunk[INITIAL];
	int crowdedCount;
	private int attempts;
	private int[] attemptChunk = new int[INITIAL];
	private int[] attemptOffset = new int[INITIAL];
	private int[] attemptResult = new int[INITIAL];

	/** Before a search, which then says how it ended. */
	void clear() {
		chunk = null;
		offset = -1;
		holeLength = 0;
		failedCount = 0;
		crowdedCount = 0;
		attempts = 0;
	}

	void attempt(Chunk tried, int start, int result) {
		if (attempts == attemptChunk.length) {
			attemptChunk = Arrays.copyOf(attemptChunk, attempts * 2);
			attemptOffset = Arrays.copyOf(attemptOffset, attempts * 2);
			attemptResult = Arrays.copyOf(attemptResult, attempts * 2);
		}
		attemptChunk[attempts] = tried.id;
		attemptOffset[attempts] = start;
		attemptResult[attempts++] = result;
	}

	void failed(Chunk visited) {
		if (failedCount == failed.length) {
			failed = Arrays.copyOf(failed, failedCount * 2);
		}
		failed[failedCount++] = visited;
	}

	void crowded(AreaMapChunk visited) {
		if (crowdedCount == crowded.length) {
			crowded = Arrays.copyOf(crowded, crowdedCount * 2);
		}
		crowded[crowdedCount++] = visited;
	}

	void placed(Chunk in, int at) {
		end(Outcome.PLACED);
		chunk = in;
		offset = at;
	}

	/** The search ended without a place. */
	void notPlaced(Outcome how) {
		end(how);
		chunk = null;
	}

	/** The search ended at a chunk whose area map must grow to {@code needed} entries. */
	void mapFull(Chunk in, int needed) {
		end(Outcome.MAP_FULL);
		chunk = in;
		capacity = needed;
	}

	private void end(Outcome how) {
		// Nearly always the same: not to store it saves a barrier.
		if (outcome != how) {
			outcome = how;
		}
	}

	/** How the search ended. */
	public Outcome outcome() {
		return outcome;
	}

	/** Number of the chunk that has room, or whose map is full; {@link Integer#MIN_VALUE} when there is none. */
	public int chunkId() {
		Chunk found = chunk;
		return found == null ? Integer.MIN_VALUE : found.id;
	}

	/** Where in the chunk, in bytes; -1 when there is no room. */
	public int offset() {
		return offset;
	}

	/** How often the search settled on a chunk and looked for the exact place: the calls of {@code pcpu_alloc_area}. */
	public int attempts() {
		return attempts;
	}

	/** The chunk of an attempt. */
	public int attemptChunk(int index) {
		return attemptChunk[index];
	}

	/** Where an attempt began, in bytes; 0 in the area-map generations. */
	public int attemptOffset(int index) {
		return attemptOffset[index];
	}

	/** What an attempt found, in bytes, or -1. */
	public int attemptResult(int index) {
		return attemptResult[index];
	}
}

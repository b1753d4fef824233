package org.vmalloscope.session;

/**
 * A place that the algorithm is looking at, or has just changed, at a moment inside an operation; to be drawn.
 *
 * @param kind    why
 * @param chunkId number of the percpu chunk, or {@link Birth#VMALLOC}
 * @param start   bytes in the chunk, or an address
 * @param end     behind the last byte
 */
public record Highlight(Kind kind, int chunkId, long start, long end) {
	/** Why a place stands out. */
	public enum Kind {
		/** A chunk is looked at. */
		CHUNK,
		/** A chunk was passed over by its hint. */
		CHUNK_SKIPPED,
		/** A block was scanned. */
		BLOCK_SCANNED,
		/** A free run does not serve the request. */
		CANDIDATE_REJECTED,
		/** The search looks from here on. */
		SEARCH,
		/** A hint was here. */
		HINT_BEFORE,
		/** A hint is here now. */
		HINT,
		/** The hints of a block or chunk are computed anew. */
		REFRESHED,
		/** An area was placed. */
		PLACED,
		/** An area was freed. */
		FREED,
		/** Pages got page frames. */
		POPULATED,
		/** Pages lost their page frames. */
		DEPOPULATED,
		/** Pages have no page frames and are in the way. */
		UNPOPULATED,
		/** A free area or node of the vmalloc space is looked at. */
		VISITED,
		/** An area became lazy. */
		LAZY,
		/** An area was purged. */
		PURGED,
		/** A range of addresses was flushed from the TLB. */
		FLUSHED
	}
}

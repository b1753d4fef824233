package org.vmalloscope.session;

/**
 * One thing that is different between two moments.
 *
 * @param kind    what
 * @param chunkId number of the percpu chunk; {@link Birth#VMALLOC} for the vmalloc space; {@link #NO_CHUNK} for a counter
 * @param start   where: bytes in the chunk, or an address; 0 for a counter
 * @param end     behind the last byte
 * @param counter what a counter counts; empty for everything else
 * @param before  what it was, for people; empty if it was not there
 * @param now     what it is, for people; empty if it is not there any more
 */
public record Difference(Kind kind, int chunkId, long start, long end, String counter, String before, String now) {
	/** In place of a chunk number: a counter of an allocator. */
	public static final int NO_CHUNK = Integer.MIN_VALUE + 1;

	/** Something that is at a place. */
	public Difference(Kind kind, int chunkId, long start, long end, String before, String now) {
		this(kind, chunkId, start, end, "", before, now);
	}

	/** A counter, or another value of an allocator or of the machine. */
	public static Difference counter(String name, String before, String now) {
		return new Difference(Kind.COUNTER, NO_CHUNK, 0, 0, name, before, now);
	}

	/** What is different. */
	public enum Kind {
		/** A percpu chunk exists now. */
		CHUNK_CREATED("chunk created"),
		/** A percpu chunk does not exist any more. */
		CHUNK_DESTROYED("chunk destroyed"),
		/** A percpu chunk is in another slot. */
		CHUNK_MOVED("chunk moved"),
		/** A percpu chunk is taken out of allocation now, or no longer. */
		CHUNK_ISOLATED("chunk isolation"),
		/** A percpu area exists now. */
		AREA_PLACED("area placed"),
		/** A percpu area does not exist any more. */
		AREA_FREED("area freed"),
		/** Pages have page frames now. */
		POPULATED("populated"),
		/** Pages have no page frames any more. */
		DEPOPULATED("depopulated"),
		/** A contig hint of a chunk or block is another one. */
		HINT("contig hint"),
		/** A scan hint of a chunk or block is another one. */
		SCAN_HINT("scan hint"),
		/** An area of the vmalloc space exists now. */
		VMAP_PLACED("vmap area placed"),
		/** An area of the vmalloc space is in other hands, such as lazy instead of busy. */
		VMAP_CHANGED("vmap area changed"),
		/** An area of the vmalloc space does not exist any more. */
		VMAP_RELEASED("vmap area released"),
		/** A counter has another value. */
		COUNTER("counter");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** The name for people. */
		public String label() {
			return label;
		}
	}
}

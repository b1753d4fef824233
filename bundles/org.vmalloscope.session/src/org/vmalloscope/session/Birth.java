package org.vmalloscope.session;

/**
 * How an area came to be.
 *
 * @param operation the operation that made it
 * @param chunkId   number of its percpu chunk; {@link #VMALLOC} for an area of the vmalloc space
 * @param place     offset in bytes in the chunk, or the address
 * @param size      bytes
 * @param end       the operation that freed it (made it lazy, in the vmalloc space), or -1 when none does
 * @param gfp       flags of the request ({@link org.vmalloscope.engine.memory.Gfp}), or -1 if not known
 * @param caller    who asked for it, as the source has it; empty if not known
 * @param task      task that asked for it; empty if not known
 */
public record Birth(int operation, int chunkId, long place, long size, int end, int gfp, String caller, String task) {
	/** In place of a chunk number: an area of the vmalloc space. */
	public static final int VMALLOC = Integer.MIN_VALUE;
}

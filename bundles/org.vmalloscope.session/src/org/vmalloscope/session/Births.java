package org.vmalloscope.session;

import java.util.Optional;

/**
 * Which operation made an area, and which one ended it. Areas that exist since before the first operation have no birth. Safe for
 * any thread.
 */
public interface Births {
	/**
	 * The birth of the percpu area that begins at {@code offset} of a chunk at a position.
	 *
	 * @param offset bytes in the chunk
	 */
	Optional<Birth> percpu(int position, int chunkId, int offset);

	/** The birth of the area of the vmalloc space that begins at an address at a position, busy or lazy. */
	Optional<Birth> vmalloc(int position, long address);

	/** The operation before a position that freed the area which began at an address, also one whose birth is not known; -1 for none. */
	int vmallocFreed(int position, long address);

	/** The area that an operation made; the last one if it made more. */
	Optional<Birth> madeBy(int operation);

	/** The birth of the area that an operation freed; the last one if it freed more. */
	Optional<Birth> endedBy(int operation);

	/**
	 * As {@link #percpu}, without an object: the operation, or -1. For painters that ask for many areas.
	 */
	int percpuOperation(int position, int chunkId, int offset);

	/** As {@link #vmalloc}, without an object: the operation, or -1. */
	int vmallocOperation(int position, long address);
}

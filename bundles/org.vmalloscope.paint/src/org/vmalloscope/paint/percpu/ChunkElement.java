package org.vmalloscope.paint.percpu;

/** Something in a chunk that can be selected: equal in all snapshots that have it. */
public sealed interface ChunkElement {
	/** Number of the chunk ({@link org.vmalloscope.engine.percpu.ChunkView#id}). */
	int chunk();

	/** The chunk itself. */
	record Whole(int chunk) implements ChunkElement {
	}

	/** The area that begins at an offset, in bytes. */
	record Area(int chunk, int offset) implements ChunkElement {
	}

	/** The free run that begins at an offset, in bytes. */
	record Free(int chunk, int offset) implements ChunkElement {
	}

	/** A page of every unit. */
	record Page(int chunk, int page) implements ChunkElement {
	}
}

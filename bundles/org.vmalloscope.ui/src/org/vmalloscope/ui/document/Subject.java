package org.vmalloscope.ui.document;

/** A thing in the machine that the user can select; equal for the same thing at another position. Offsets are bytes in one unit. */
public sealed interface Subject {
	/** Something in a percpu chunk. */
	sealed interface InChunk extends Subject {
		/** The chunk's number, as its {@code ChunkView} has it. */
		int chunk();
	}

	/** A whole chunk. */
	record Chunk(int chunk) implements InChunk {
	}

	/**
	 * An allocated area.
	 *
	 * @param offset where it begins
	 */
	record Area(int chunk, int offset) implements InChunk {
	}

	/**
	 * A page of a chunk, and with it the block that describes it ({@code struct pcpu_block_md}).
	 *
	 * @param page counted from the chunk's base address
	 */
	record Page(int chunk, int page) implements InChunk {
	}

	/**
	 * A stretch of a chunk that is no area, such as a hole.
	 *
	 * @param start first byte
	 * @param end   behind the last byte
	 */
	record Stretch(int chunk, int start, int end) implements InChunk {
	}

	/**
	 * A range of kernel virtual addresses, unsigned.
	 *
	 * @param start first byte
	 * @param end   behind the last byte
	 */
	record Addresses(long start, long end) implements Subject {
	}
}

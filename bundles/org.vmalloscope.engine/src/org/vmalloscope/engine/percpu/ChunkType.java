package org.vmalloscope.engine.percpu;

/** The two kinds of chunks of generation B3 ({@code enum pcpu_chunk_type}); every other generation has only {@link #ROOT}. */
public enum ChunkType {
	/** Not accounted. */
	ROOT,
	/** Carries the vector of control groups for accounted objects. */
	MEMCG
}

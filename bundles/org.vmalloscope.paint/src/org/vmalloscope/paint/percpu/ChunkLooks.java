package org.vmalloscope.paint.percpu;

import java.util.List;

import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** The looks that every map of chunks has, before those of its colouring. */
final class ChunkLooks {
	static final int FREE = 0;
	static final int POPULATED = 1;
	static final int NOT_SERVED = 2;
	static final int UNKNOWN = 3;

	static final List<Look> FIXED = List.of(Look.of("Free, no page frames", Ink.FREE), Look.of("Free, populated", Ink.POPULATED),
			new Look("Not served by the chunk", Ink.GUARD, true), new Look("Allocated before the recording", Ink.UNKNOWN, true));

	private ChunkLooks() {
	}
}

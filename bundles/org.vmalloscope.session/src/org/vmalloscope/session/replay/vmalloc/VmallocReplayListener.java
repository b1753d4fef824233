package org.vmalloscope.session.replay.vmalloc;

/** Told what a replay finds out. */
public interface VmallocReplayListener {
	/** A recorded allocation was compared with what the engine says. */
	default void predicted(VmallocPrediction prediction) {
	}

	/** A percpu chunk was placed; addresses are those of its first group, {@link VmallocPrediction#FAILED} for none. */
	default void chunkPredicted(int index, long line, long recorded, long predicted) {
	}

	/** The engine contradicts the trace, and the trace wins. */
	default void diverged(VmallocDivergence divergence) {
	}
}

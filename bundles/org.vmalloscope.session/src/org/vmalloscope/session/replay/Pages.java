package org.vmalloscope.session.replay;

import org.vmalloscope.engine.percpu.ChunkView;

/** Takes recorded pages over, as far as they lie in the chunk that the engine has. */
final class Pages {
	private Pages() {
	}

	static void populate(PercpuScene scene, int chunkId, int first, int end) {
		ChunkView chunk = scene.allocator.chunk(chunkId);
		if (chunk != null && first >= 0 && first < Math.min(end, chunk.pageCount())) {
			scene.allocator.takeOver().populate(chunkId, first, Math.min(end, chunk.pageCount()));
		}
	}

	static void depopulate(PercpuScene scene, int chunkId, int first, int end) {
		ChunkView chunk = scene.allocator.chunk(chunkId);
		if (chunk != null && first >= 0 && first < Math.min(end, chunk.pageCount()) && !chunk.isImmutable()) {
			scene.allocator.takeOver().depopulate(chunkId, first, Math.min(end, chunk.pageCount()));
		}
	}
}

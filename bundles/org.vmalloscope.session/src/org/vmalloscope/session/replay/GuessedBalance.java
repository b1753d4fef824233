package org.vmalloscope.session.replay;

import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.BalanceWork.Step;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;

/** The balance work where nothing but tracepoints is recorded: it runs as soon as it is scheduled, and its pages are there at once. */
final class GuessedBalance {
	private final PercpuScene scene;
	private final BalanceWork work;

	GuessedBalance(PercpuScene scene) {
		this.scene = scene;
		work = scene.allocator.balance();
	}

	/**
	 * Runs what is pending.
	 *
	 * @return whether there was something
	 */
	boolean run() {
		if (!scene.allocator.isBalancePending() || work.isRunning() || scene.allocator.isMutexHeld()) {
			return false;
		}
		work.start();
		advance();
		return true;
	}

	/** Up to the creation of a chunk, which the trace will show if it comes to pass. */
	private void advance() {
		while (work.isRunning() && !work.isBlocked()) {
			if (work.next() == Step.CREATE_CHUNK) {
				work.takeOverFailure();
			} else if (work.next() == Step.DESTROY_CHUNK) {
				ChunkView chunk = scene.allocator.chunk(work.chunkId());
				if (chunk != null) {
					scene.forget(chunk.baseAddress(), chunk.id());
				}
				work.step();
			} else {
				work.step();
			}
		}
	}

	/** A worker created a chunk: the work has come to its refill. */
	void created(int event) {
		long pointer = scene.pointer(event);
		if (scene.names.get(pointer) == ChunkNames.NONE) {
			scene.names.put(pointer, scene.allocator.takeOver().createChunk(ChunkType.ROOT, pointer));
			scene.allocator.scheduleBalance();
		}
	}
}

package org.vmalloscope.session.replay;

import java.util.HashMap;
import java.util.Map;

/** Which chunk of the engine a pointer in the trace names now. A pointer names another chunk once its chunk was destroyed. */
final class ChunkNames {
	/** No chunk has this name. */
	static final int NONE = Integer.MIN_VALUE;

	private Map<Long, Integer> ids = new HashMap<>();
	private boolean shared;

	/** The engine's number of the chunk, or {@link #NONE}. */
	int get(long pointer) {
		return ids.getOrDefault(pointer, NONE);
	}

	void put(long pointer, int id) {
		own();
		ids.put(pointer, id);
	}

	void remove(long pointer) {
		own();
		ids.remove(pointer);
	}

	void clear() {
		ids = new HashMap<>();
		shared = false;
	}

	private void own() {
		if (shared) {
			ids = new HashMap<>(ids);
			shared = false;
		}
	}

	Map<Long, Integer> snapshot() {
		shared = true;
		return ids;
	}

	void restore(Map<Long, Integer> snapshot) {
		ids = snapshot;
		shared = true;
	}
}

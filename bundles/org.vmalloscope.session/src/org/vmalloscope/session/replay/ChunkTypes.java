package org.vmalloscope.session.replay;

import java.util.HashMap;
import java.util.Map;

import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;

/**
 * Which kind of chunk a request of kernels 5.9 to 5.13 asks for. Their tracepoints do not tell; it is guessed from what requests of the same
 * task name, size and alignment got before.
 */
final class ChunkTypes {
	private record Key(String comm, long size, long align) {
	}

	private final EventTable events;
	private Map<Key, ChunkType> learned = Map.of();

	ChunkTypes(EventTable events) {
		this.events = events;
	}

	ChunkType guess(int result) {
		return learned.isEmpty() ? ChunkType.ROOT : learned.getOrDefault(key(result), ChunkType.ROOT);
	}

	void learn(int result, ChunkType type) {
		if (result >= 0 && guess(result) != type) {
			Map<Key, ChunkType> more = new HashMap<>(learned);
			more.put(key(result), type);
			learned = Map.copyOf(more);
		}
	}

	private Key key(int result) {
		return new Key(events.task(result).comm(), events.value(result, EventField.SIZE), events.value(result, EventField.ALIGN));
	}

	Object snapshot() {
		return learned;
	}

	@SuppressWarnings("unchecked")
	void restore(Object snapshot) {
		learned = (Map<Key, ChunkType>) snapshot;
	}
}

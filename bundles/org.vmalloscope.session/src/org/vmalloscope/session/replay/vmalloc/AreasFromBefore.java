package org.vmalloscope.session.replay.vmalloc;

import java.util.Map;
import java.util.TreeMap;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;

/**
 * Areas that a trace frees, or that somebody saw while it was recorded, though nothing in it placed them: they were in use when it began. They
 * are entered as unknown ones, so that nobody takes their place for free until then. Where a free does not tell the end, one page is certain.
 * What the kernel decided in this trace is read only to be left out.
 */
final class AreasFromBefore {
	private final Vmalloc vmalloc;
	private final EventTable events;
	private final Standing standing;
	/** What was placed or entered so far: starts and ends. */
	private final TreeMap<Long, Long> seen = new TreeMap<>(Long::compareUnsigned);

	AreasFromBefore(Vmalloc vmalloc, EventTable events, Standing standing) {
		this.vmalloc = vmalloc;
		this.events = events;
		this.standing = standing;
	}

	/** Enters them in the engine, in which there is nothing yet. */
	void enter() {
		for (int i = 0; i < events.size(); i++) {
			if (i == standing.event()) {
				standing.areas().forEach(area -> inUse(area.start(), area.end()));
			}
			switch (events.kind(i)) {
				case VMAP_ALLOC -> {
					if (events.value(i, EventField.FAILED) == 0) {
						long start = events.value(i, EventField.ADDRESS);
						placed(start, start + events.value(i, EventField.SIZE));
					}
				}
				case VMAP_REQUEST_END -> placed(events.value(i, EventField.START), events.value(i, EventField.END));
				case CHUNK_SPACE_END -> {
					placed(events.value(i, EventField.ADDRESS), events.value(i, EventField.ADDRESS) + 1);
					placed(events.value(i, EventField.SECOND_ADDRESS), events.value(i, EventField.SECOND_ADDRESS) + 1);
				}
				case VMAP_LAZY_FREE -> inUse(events.value(i, EventField.START), events.value(i, EventField.END));
				case VMAP_FREE -> {
					long start = events.value(i, EventField.ADDRESS);
					inUse(start, start + vmalloc.config().geometry().pageSize());
				}
				default -> {
					// places or frees no area
				}
			}
		}
		if (standing.event() >= events.size()) {
			standing.areas().forEach(area -> inUse(area.start(), area.end()));
		}
	}

	private void placed(long start, long end) {
		if (Long.compareUnsigned(start, end) < 0) {
			seen.merge(start, end, (a, b) -> Long.compareUnsigned(a, b) < 0 ? b : a);
		}
	}

	/** Something was seen here, or freed. */
	private void inUse(long start, long end) {
		if (start == 0 || Long.compareUnsigned(start, end) >= 0 || (start | end) % vmalloc.config().geometry().pageSize() != 0) {
			return;
		}
		Map.Entry<Long, Long> below = seen.lowerEntry(end);
		if (below == null || Long.compareUnsigned(below.getValue(), start) <= 0) {
			seen.put(start, end);
			vmalloc.takeOver().occupy(start, end);
		}
	}
}

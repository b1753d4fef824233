package org.vmalloscope.session.replay.vmalloc;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocState.Range;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;

/**
 * Areas that were in use when a trace began: those that it frees though nothing in it placed them, and those that somebody saw while it was
 * recorded and no line before placed. They are entered as unknown ones, so that nobody takes their place for free. Where a free does not tell the
 * end, one page is certain. What the trace itself placed is left out, so nothing here tells the engine where a request went.
 */
final class AreasFromBefore {
	/** Takes what lines place and free. */
	private interface Visitor {
		void placed(long start, long end);

		void freed(long start, long end);
	}

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
		int moment = Math.min(standing.event(), events.size());
		Visitor inOrder = new Visitor() {
			@Override
			public void placed(long start, long end) {
				if (Long.compareUnsigned(start, end) < 0) {
					seen.merge(start, end, (a, b) -> Long.compareUnsigned(a, b) < 0 ? b : a);
				}
			}

			@Override
			public void freed(long start, long end) {
				wasInUse(start, end);
			}
		};
		read(0, moment, inOrder);
		Map<Long, Boolean> placedNext = placedNext(moment);
		for (Range area : standing.areas()) {
			if (!placedNext.getOrDefault(area.start(), false)) {
				wasInUse(area.start(), area.end());
			}
		}
		read(moment, events.size(), inOrder);
	}

	/** Whether the next line about an address places something there. If that is there already, the line stands further down than it belongs. */
	private Map<Long, Boolean> placedNext(int moment) {
		Map<Long, Boolean> isPlaced = new HashMap<>();
		read(moment, events.size(), new Visitor() {
			@Override
			public void placed(long start, long end) {
				isPlaced.putIfAbsent(start, true);
			}

			@Override
			public void freed(long start, long end) {
				isPlaced.putIfAbsent(start, false);
			}
		});
		return isPlaced;
	}

	private void read(int from, int to, Visitor visitor) {
		for (int i = from; i < to; i++) {
			switch (events.kind(i)) {
				case VMAP_ALLOC -> {
					if (events.value(i, EventField.FAILED) == 0) {
						long start = events.value(i, EventField.ADDRESS);
						visitor.placed(start, start + events.value(i, EventField.SIZE));
					}
				}
				case VMAP_REQUEST_END -> visitor.placed(events.value(i, EventField.START), events.value(i, EventField.END));
				case CHUNK_SPACE_END -> {
					visitor.placed(events.value(i, EventField.ADDRESS), events.value(i, EventField.ADDRESS) + 1);
					visitor.placed(events.value(i, EventField.SECOND_ADDRESS), events.value(i, EventField.SECOND_ADDRESS) + 1);
				}
				case VMAP_LAZY_FREE -> visitor.freed(events.value(i, EventField.START), events.value(i, EventField.END));
				case VMAP_FREE -> {
					long start = events.value(i, EventField.ADDRESS);
					visitor.freed(start, start + vmalloc.config().geometry().pageSize());
				}
				default -> {
					// places or frees no area
				}
			}
		}
	}

	private void wasInUse(long start, long end) {
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

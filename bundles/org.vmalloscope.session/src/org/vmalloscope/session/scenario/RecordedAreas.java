package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Makes the areas of the vmalloc space at a moment again. What the recorded part frees gets a name, so that the scenario can free it too;
 * what waited for a purge is allocated and freed; everything else occupies its place for the whole scenario. Each area has a window of
 * its own size, so that it can lie at one place only.
 */
final class RecordedAreas {
	/** Of the machine, merged where they touch each other. */
	private record Range(long start, long end) {
	}

	private final Map<Long, String> names = new HashMap<>();
	private final List<Range> occupied = new ArrayList<>();
	private final List<Range> named = new ArrayList<>();
	private final VmallocView space;
	private final long pageSize;
	private final long windowStart;
	private final long windowEnd;
	private int outside;
	private int pooled;

	/**
	 * @param space      the moment
	 * @param freedLater starts of areas that the scenario must be able to free
	 * @param percpu     whether the scenario makes the areas of percpu chunks by itself
	 */
	RecordedAreas(VmallocView space, long pageSize, Set<Long> freedLater, boolean percpu) {
		this.space = space;
		this.pageSize = pageSize;
		windowStart = space.config().geometry().start();
		windowEnd = space.config().geometry().end();
		for (var area = space.areas(); area.next();) {
			boolean isInside = Long.compareUnsigned(area.start(), windowStart) >= 0 && Long.compareUnsigned(area.end(), windowEnd) <= 0;
			boolean canBeMade = area.end() - area.start() > pageSize;
			if (!isInside) {
				outside++;
			} else if (area.state() == AreaState.BUSY && area.type() == AreaType.CHUNK && percpu) {
				// comes with its chunk
				continue;
			} else if (canBeMade && (area.state() == AreaState.LAZY || freedLater.contains(area.start()))) {
				names.put(area.start(), "w[" + named.size() + "]");
				named.add(new Range(area.start(), area.end()));
			} else {
				pooled += area.state() == AreaState.POOLED ? 1 : 0;
				occupy(area.start(), area.end());
			}
		}
	}

	/** Neighbours become one range: a file of ten thousand lines would say no more. */
	private void occupy(long start, long end) {
		Range last = occupied.isEmpty() ? new Range(0, 0) : occupied.get(occupied.size() - 1);
		if (last.end == start) {
			occupied.set(occupied.size() - 1, new Range(last.start, end));
		} else {
			occupied.add(new Range(start, end));
		}
	}

	/** The lines of the machine. */
	void writeMachine(RecordedText text) {
		text.line("    vmalloc window " + RecordedText.hex(windowStart) + " to " + RecordedText.hex(windowEnd));
		occupied.forEach(range -> text.line("    occupied " + (range.end - range.start) / pageSize + " pages at " + RecordedText.hex(range.start)));
		if (!occupied.isEmpty()) {
			text.missing("areas of address space that the recorded part does not free are occupied, neighbours as one range");
		}
		if (outside > 0) {
			text.missing(outside + " areas outside of the vmalloc window are left out");
		}
		if (pooled > 0) {
			text.missing(pooled + " areas that lay in the pools of vmap nodes are occupied");
		}
	}

	/** The operations that make the areas with names, and those that waited for a purge. */
	void write(RecordedText text) {
		if (named.isEmpty()) {
			return;
		}
		text.line("");
		text.line("hold drain work");
		for (Range range : named) {
			text.line(names.get(range.start) + " = get_vm_area " + ((range.end - range.start) / pageSize - 1) + " pages from " + RecordedText.hex(range.start) + " to "
					+ RecordedText.hex(range.end));
		}
		long[] lazy = space.lazy();
		for (int i = lazy.length - 1; i >= 0; i--) {
			String name = names.remove(lazy[i]);
			if (name != null) {
				text.line("free " + name);
			}
		}
	}

	/** What the area at an address is called; null when there is none. From then on it has no name. */
	@Nullable String take(long address) {
		return names.remove(address);
	}

	/** An area was made. */
	void put(long address, String name) {
		names.put(address, name);
	}
}

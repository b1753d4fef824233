package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * The areas of the vmalloc space and what the scenario calls them. Where the state at the beginning is recorded, areas have names only if
 * the part frees them. Where it is not, what the session learns later of the beginning is made at the beginning: areas that the part frees
 * by requests with windows of their own size, so that they can lie at one place only, and everything else as occupied ranges.
 */
final class RecordedAreas {
	/** Pages of an area, guard page included. */
	record Range(long start, long end) {
	}

	private final Map<Long, String> names = new HashMap<>();
	private final List<Range> occupied = new ArrayList<>();
	private final List<Range> named = new ArrayList<>();
	private final List<Long> lazy = new ArrayList<>();
	private final long pageSize;
	private int made;
	private int outside;

	RecordedAreas(long pageSize) {
		this.pageSize = pageSize;
	}

	/**
	 * What was there at the beginning, as far as it became known.
	 *
	 * @param window     the vmalloc window
	 * @param before     the areas
	 * @param waiting    starts of those that wait for a purge, the newest last
	 * @param freedLater starts of areas that the scenario must be able to free
	 */
	void begin(Range window, TreeMap<Long, Range> before, List<Long> waiting, Set<Long> freedLater) {
		for (Range area : before.values()) {
			boolean isInside = Long.compareUnsigned(area.start, window.start) >= 0 && Long.compareUnsigned(area.end, window.end) <= 0;
			boolean canBeMade = area.end - area.start > pageSize;
			if (!isInside) {
				outside++;
			} else if (canBeMade && (waiting.contains(area.start) || freedLater.contains(area.start))) {
				names.put(area.start, "w[" + made++ + "]");
				named.add(area);
			} else {
				occupy(area);
			}
		}
		waiting.stream().filter(names::containsKey).forEach(lazy::add);
	}

	/** Neighbours become one range: a file of ten thousand lines would say no more. */
	private void occupy(Range area) {
		Range last = occupied.isEmpty() ? new Range(0, 0) : occupied.get(occupied.size() - 1);
		if (last.end == area.start) {
			occupied.set(occupied.size() - 1, new Range(last.start, area.end));
		} else {
			occupied.add(area);
		}
	}

	/** The lines of the machine. */
	void writeMachine(RecordedText text) {
		occupied.forEach(range -> text.line("    occupied " + (range.end - range.start) / pageSize + " pages at " + RecordedText.hex(range.start)));
		if (!occupied.isEmpty()) {
			text.missing("areas of address space that the recorded part does not free are occupied, neighbours as one range, as far as the trace tells them");
		}
		if (outside > 0) {
			text.missing(outside + " areas outside of the vmalloc window are left out");
		}
	}

	/** The operations that make the areas with names, and those that waited for a purge. */
	void write(RecordedText text) {
		for (Range range : named) {
			text.line(names.get(range.start) + " = get_vm_area " + ((range.end - range.start) / pageSize - 1) + " pages from " + RecordedText.hex(range.start) + " to "
					+ RecordedText.hex(range.end));
		}
		lazy.forEach(start -> text.line("free " + names.remove(start)));
	}

	/** The machine is in a recorded state now: names for what will be freed. */
	void enter(VmallocView state, Set<Long> freedLater, RecordedText text) {
		names.clear();
		for (var area = state.areas(); area.next();) {
			boolean isBusy = area.state() == AreaState.BUSY && area.type() != AreaType.CHUNK || area.state() == AreaState.UNKNOWN;
			if (isBusy && freedLater.contains(area.start())) {
				String name = "w[" + made++ + "]";
				names.put(area.start(), name);
				text.line(name + " = area at " + RecordedText.hex(area.start()));
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

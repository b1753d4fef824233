package org.vmalloscope.session.replay.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;

/**
 * Areas freed while a purge began: whether it took them shows only in the number of lazy pages that it left. If that number says so,
 * they are returned with it.
 */
final class LateFrees {
	/** What a state of the replay remembers. */
	record State(List<Long> late) {
	}

	private static final int MOST = 64;

	private final Vmalloc vmalloc;
	private List<Long> late = new ArrayList<>();

	LateFrees(Vmalloc vmalloc) {
		this.vmalloc = vmalloc;
	}

	/** End of the area at an address; of an unknown one by how many lazy pages there are with it. */
	long endOf(long start, long lazyPagesWithIt) {
		AreaMap areas = vmalloc.space().areas();
		int pos = areas.find(start);
		if (pos != 0 && areas.state(pos) != AreaState.UNKNOWN) {
			return areas.end(pos);
		}
		long pages = lazyPagesWithIt - vmalloc.lazyPages();
		return pages > 0 ? start + (pages << vmalloc.config().geometry().pageShift()) : 0;
	}

	/**
	 * Begins a purge. Areas whose pages were not counted yet when it began, though their lines stand above, are not taken.
	 *
	 * @param lazyPages how many there were
	 */
	void beginPurge(long lazyPages, Runnable begin) {
		List<Long> notYet = lastOnesOf(vmalloc.lazyPages() - lazyPages);
		AreaMap areas = vmalloc.space().areas();
		for (long start : notYet) {
			int pos = areas.find(start);
			vmalloc.purger().policy().withdraw(pos);
			areas.setState(pos, AreaState.BUSY);
		}
		begin.run();
		notYet.forEach(vmalloc::makeLazy);
		late = new ArrayList<>();
	}

	/** The areas freed last that have so many pages together; none when no such areas are there. */
	private List<Long> lastOnesOf(long pages) {
		AreaMap areas = vmalloc.space().areas();
		long missing = pages;
		for (int from = late.size() - 1; from >= 0 && missing > 0; from--) {
			int pos = areas.find(late.get(from));
			if (pos == 0 || areas.state(pos) != AreaState.LAZY || late.lastIndexOf(late.get(from)) != from) {
				break;
			}
			missing -= vmalloc.space().pages(areas.end(pos) - areas.start(pos));
			if (missing == 0) {
				// A damaged trace can name an area twice.
				return late.subList(from, late.size()).stream().distinct().toList();
			}
		}
		return List.of();
	}

	void freed(long start) {
		if (late.size() == MOST) {
			late.remove(0);
		}
		late.add(start);
	}

	void purgeEnded(long lazyPages) {
		long tooMany = vmalloc.lazyPages() - lazyPages;
		AreaMap areas = vmalloc.space().areas();
		long pages = 0;
		for (int count = 0; count < late.size() && pages < tooMany; count++) {
			int pos = areas.find(late.get(count));
			if (pos == 0 || areas.state(pos) != AreaState.LAZY) {
				return;
			}
			pages += vmalloc.space().pages(areas.end(pos) - areas.start(pos));
			if (pages == tooMany) {
				late.subList(0, count + 1).forEach(vmalloc.takeOver()::release);
			}
		}
		late = new ArrayList<>();
	}

	State save() {
		return new State(List.copyOf(late));
	}

	void load(State state) {
		late = new ArrayList<>(state.late);
	}
}

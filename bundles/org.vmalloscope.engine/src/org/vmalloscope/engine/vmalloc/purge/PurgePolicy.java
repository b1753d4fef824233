package org.vmalloscope.engine.vmalloc.purge;

import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * How a kernel generation frees areas lazily and purges them ({@code free_vmap_area_noflush} and
 * {@code __purge_vmap_area_lazy}, mm/vmalloc.c). At most one purge runs at a time: the caller holds the purge lock.
 */
public abstract class PurgePolicy {
	/** The areas this works on. */
	protected final AddressSpace space;
	/** Where purged areas go. */
	protected final Placement placement;
	/** What the running purge does next. */
	private PurgeStep next = PurgeStep.NONE;
	private long rangeStart;
	private long rangeEnd;
	private long purged;

	/** A policy on an address space. */
	protected PurgePolicy(AddressSpace space, Placement placement) {
		this.space = space;
		this.placement = placement;
	}

	/** The busy area at a map position becomes lazy. The position is not valid afterwards. */
	public final void free(int pos) {
		AreaMap areas = space.areas();
		long start = areas.start(pos);
		long end = areas.end(pos);
		areas.setState(pos, AreaState.LAZY);
		space.addLazyPages(space.pages(end - start));
		VmallocProbe told = space.probe();
		if (told != null) {
			told.areaMadeLazy(start, end, space.lazyPages());
		}
		add(pos, start, end);
	}

	/** Enters a lazy area in the structure of this generation; may change the area map. */
	protected abstract void add(int pos, long start, long end);

	/**
	 * Takes a lazy or purging area out of the structure, and its pages off {@code vmap_lazy_nr} if they still count, because a
	 * recorded trace says it is elsewhere. The area map still has it.
	 */
	public abstract void withdraw(int pos);

	/** Takes the pages of the area at a map position off {@code vmap_lazy_nr}. */
	protected final void uncount(int pos) {
		space.addLazyPages(-space.pages(space.areas().end(pos) - space.areas().start(pos)));
	}

	/** Whether passing {@code lazy_max} schedules the drain work; otherwise the freeing task purges itself. */
	public boolean usesDrainWork() {
		return false;
	}

	/** Whether one drain goes on purging until {@code lazy_max} is kept (5.18 to 6.8). */
	public boolean drainsUntilBelowLimit() {
		return false;
	}

	/** Whether vmap blocks are purged inside {@code __purge_vmap_area_lazy}, and a forced flush happens there (to 4.9). */
	public boolean flushesWhenForced() {
		return false;
	}

	/** The stack whose order is that of the lazy areas, newest first; -1 where they are ordered by address. */
	public int newestFirst() {
		return -1;
	}

	/**
	 * Begins a purge.
	 *
	 * @param start lower bound of the flush range so far; all ones: none
	 * @param end upper bound of the flush range so far; 0: none
	 * @param full whether pools are emptied and not refilled (only nodes have pools)
	 * @param forced whether the range is to be flushed even if nothing is purged
	 */
	public final void begin(long start, long end, boolean full, boolean forced) {
		rangeStart = start;
		rangeEnd = end;
		purged = 0;
		next = firstStep(full, forced);
	}

	/** What the running purge does next; {@link PurgeStep#NONE}: it is over. */
	public final PurgeStep next() {
		return next;
	}

	/** Does the next step. */
	public final void step() {
		if (next == PurgeStep.NONE) {
			throw new IllegalStateException("no purge runs");
		}
		next = perform(next);
	}

	/** Areas given back or pooled by the running or last purge. */
	public final long purged() {
		return purged;
	}

	/** Lower bound of the flush range of the running or last purge. */
	public final long rangeStart() {
		return rangeStart;
	}

	/** Upper bound of the flush range of the running or last purge. */
	public final long rangeEnd() {
		return rangeEnd;
	}

	/** Starts of the areas that the running purge has taken and not given back, in the order in which it will. */
	public abstract long[] taken();

	/** Starts of the lazy areas in the order in which a purge would give them back. */
	public abstract long[] waiting();

	/** The first step of a purge. */
	protected abstract PurgeStep firstStep(boolean full, boolean forced);

	/** Performs a step and names the next one. */
	protected abstract PurgeStep perform(PurgeStep step);

	/** Widens the flush range. */
	protected final void widen(long start, long end) {
		rangeStart = Address.min(rangeStart, start);
		rangeEnd = Address.max(rangeEnd, end);
	}

	/** Flushes the range. */
	protected final void flushRange() {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.flushRangeComputed(rangeStart, rangeEnd);
		}
		space.flush(rangeStart, rangeEnd);
	}

	/** Gives a purging area back to free space and takes its pages off {@code vmap_lazy_nr} if wanted. */
	protected final void giveBack(long start, boolean count) {
		AreaMap areas = space.areas();
		int pos = areas.tree().findNear(start);
		long end = areas.end(pos);
		placement.release(pos);
		if (count) {
			space.addLazyPages(-space.pages(end - start));
		}
		purged++;
		VmallocProbe told = space.probe();
		if (told != null) {
			told.areaPurged(start, end, space.lazyPages());
		}
	}

	/** Counts a purged area that did not go back to free space. */
	protected final void countPurged() {
		purged++;
	}

	/** Appends the state of a running purge and of the structures. */
	public void save(StateWriter out) {
		out.put(next.ordinal());
		out.put(rangeStart);
		out.put(rangeEnd);
		out.put(purged);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		next = PurgeStep.of(in.getInt());
		rangeStart = in.get();
		rangeEnd = in.get();
		purged = in.get();
	}

	/** Checks that the structure holds exactly the lazy and purging areas of the map; for tests. */
	public void assertConsistent() {
		AreaMap areas = space.areas();
		long pages = 0;
		int lazy = 0;
		int purging = 0;
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			AreaState state = areas.state(pos);
			if (state == AreaState.LAZY) {
				pages += space.pages(areas.end(pos) - areas.start(pos));
				lazy++;
			} else if (state == AreaState.PURGING) {
				purging++;
			}
		}
		checkAll(waiting(), AreaState.LAZY, lazy);
		checkAll(taken(), AreaState.PURGING, purging);
		if (next == PurgeStep.NONE && pages != space.lazyPages()) {
			throw new AssertionError("vmap_lazy_nr is " + space.lazyPages() + ", lazy areas have " + pages + " pages");
		}
	}

	private void checkAll(long[] starts, AreaState state, int expected) {
		for (long start : starts) {
			int pos = space.areas().find(start);
			if (pos == 0 || space.areas().state(pos) != state) {
				throw new AssertionError(state + " " + Long.toHexString(start));
			}
		}
		if (starts.length != expected) {
			throw new AssertionError(expected + " areas are " + state + ", the structure holds " + starts.length);
		}
	}
}

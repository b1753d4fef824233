package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Applies what a recording says happened, with the same effect on lists and counters as if the allocator had decided it.
 * Obtained from {@link Vmalloc#takeOver}. What stands in the way is what the recording did not show, and goes.
 */
public final class TakeOver {
	private final Vmalloc vmalloc;
	private final AddressSpace space;

	TakeOver(Vmalloc vmalloc) {
		this.vmalloc = vmalloc;
		space = vmalloc.space();
	}

	/** Places a busy area, as a request for the whole window from a CPU did. */
	public void place(long start, long end, AreaType type, int cpu, int tag) {
		boolean guarded = type != AreaType.CHUNK && type != AreaType.BLOCK && type != AreaType.MAP_RAM;
		boolean marked = type != AreaType.CHUNK;
		int mark = marked ? vmalloc.placement().mark(space.geometry().start(), space.geometry().end(), cpu) : 0;
		place(start, end, AreaMap.facts(AreaState.BUSY, type, guarded ? AreaMap.VM_STRUCT : AreaMap.NO_GUARD, mark, tag));
	}

	/** Places an area with given facts ({@link AreaMap#facts}, node mark included). */
	public void place(long start, long end, long facts) {
		clear(start, end);
		vmalloc.placement().withhold(start, end);
		space.areas().add(start, end, facts);
	}

	/**
	 * Frees an area lazily as a recording says, with the end it says; an area that is not known there becomes known by this.
	 * Does not trigger a purge.
	 *
	 * @return whether there are more than {@code lazy_max} lazy pages now
	 */
	public boolean makeLazy(long start, long end) {
		int pos = space.areas().find(start);
		if (pos != 0 && space.areas().state(pos) == AreaState.LAZY && AreaMap.type(space.areas().facts(pos)) == AreaType.CHUNK) {
			// the percpu allocator has freed its chunk already
			return space.lazyPages() > vmalloc.lazyMax();
		}
		boolean known = pos != 0 && space.areas().end(pos) == end
				&& (space.areas().state(pos) == AreaState.BUSY || space.areas().state(pos) == AreaState.UNKNOWN);
		if (!known) {
			place(start, end, AreaMap.facts(AreaState.UNKNOWN, AreaType.OTHER, AreaMap.NO_GUARD, 0, 0));
		}
		return vmalloc.makeLazy(start);
	}

	/** Marks a range as in use by something unknown. */
	public void occupy(long start, long end) {
		place(start, end, AreaMap.facts(AreaState.UNKNOWN, AreaType.OTHER, AreaMap.NO_GUARD, 0, 0));
	}

	/** Gives the area that starts at an address back to free space, whatever its state; nothing when there is none. */
	public void release(long start) {
		int pos = space.areas().find(start);
		if (pos != 0) {
			release(pos);
		}
	}

	/** Makes a range free: every area that reaches into it goes. */
	public void clear(long start, long end) {
		for (int pos = space.areas().firstEndingAbove(start); pos != 0 && Address.below(space.areas().start(pos), end); pos = space.areas()
				.firstEndingAbove(start)) {
			if (space.areas().state(pos) == AreaState.UNKNOWN) {
				carve(pos, start, end);
			} else {
				release(pos);
			}
		}
	}

	/** What lies beside the range stays unknown. */
	private void carve(int pos, long start, long end) {
		long from = space.areas().start(pos);
		long to = space.areas().end(pos);
		long facts = space.areas().facts(pos);
		space.areas().remove(pos);
		if (Address.below(from, start)) {
			space.areas().add(from, start, facts);
		}
		if (Address.below(end, to)) {
			space.areas().add(end, to, facts);
		}
		vmalloc.placement().giveBack(Address.max(from, start), Address.min(to, end));
	}

	private void release(int pos) {
		AreaState state = space.areas().state(pos);
		long start = space.areas().start(pos);
		VmapNodes nodes = vmalloc.nodes();
		if (state == AreaState.LAZY || state == AreaState.PURGING) {
			vmalloc.purger().policy().withdraw(pos);
		} else if (state == AreaState.POOLED && nodes != null) {
			nodes.withdraw(pos);
			space.areas().setState(pos, AreaState.BUSY);
		}
		vmalloc.placement().release(space.areas().find(start));
	}

	/** Changes the vmap node mark of the area that starts at an address: the CPU that took it was another one. */
	public void remark(long start, int cpu) {
		int pos = space.areas().find(start);
		if (pos != 0) {
			int mark = vmalloc.placement().mark(space.geometry().start(), space.geometry().end(), cpu);
			space.areas().setFacts(pos, space.areas().facts(pos) & ~0xff00L | (long) mark << 8);
		}
	}
}

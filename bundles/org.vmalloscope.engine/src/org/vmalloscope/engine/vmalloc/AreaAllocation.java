package org.vmalloscope.engine.vmalloc;

/** One area in the kernel's atomic steps ({@code alloc_vmap_area}). */
public final class AreaAllocation extends Allocation {
	private final long size;
	private final long align;
	private final long vstart;
	private final long vend;
	private final long facts;
	private final Caller caller;
	private final boolean silent;

	/**
	 * A request that has not begun.
	 *
	 * @param size bytes, guard page included
	 * @param facts of the area map
	 * @param silent whether no message is printed on failure whatever the caller says (a try with huge pages)
	 */
	AreaAllocation(Vmalloc vmalloc, int owner, long size, long align, long vstart, long vend, long facts, Caller caller, boolean silent) {
		super(vmalloc, owner);
		this.size = size;
		this.align = align;
		this.vstart = vstart;
		this.vend = vend;
		this.facts = facts;
		this.caller = caller;
		this.silent = silent;
	}

	private AreaAllocation(AreaAllocation other) {
		super(other);
		size = other.size;
		align = other.align;
		vstart = other.vstart;
		vend = other.vend;
		facts = other.facts;
		caller = other.caller;
		silent = other.silent;
	}

	@Override
	public AreaAllocation copy() {
		return new AreaAllocation(this);
	}

	/** Bytes, guard page included. */
	public long size() {
		return size;
	}

	@Override
	long tryToPlace(boolean retry) {
		return vmalloc.placement().place(size, align, vstart, vend, caller.cpu(), facts, retry);
	}

	@Override
	boolean mayPurge() {
		return caller.mayBlock() || !vmalloc.rules().nonBlockingGivesUp();
	}

	@Override
	boolean mayNotify() {
		return switch (vmalloc.rules().notifiers()) {
		case NONE -> false;
		case IF_MAY_BLOCK -> caller.mayBlock();
		case ALWAYS -> true;
		};
	}

	@Override
	void giveUp() {
		if (!silent) {
			vmalloc.messages().overflow(size, vstart, vend, caller);
		}
	}
}

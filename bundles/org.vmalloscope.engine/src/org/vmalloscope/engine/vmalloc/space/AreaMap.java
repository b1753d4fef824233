package org.vmalloscope.engine.vmalloc.space;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Every area that is not free, in address order: busy, lazily freed, pooled, unknown.
 * <p>
 * It takes the place of {@code vmap_area_root} / {@code vmap_area_list} (and of the nodes' busy trees), whose shape
 * decides nothing. About 34 bytes per area: start, end and one word of facts:
 * <pre>
 *   bits 0-2   {@link AreaState}      bits 8-15   vmap node mark: id + 1, or 0 (kernel: {@code va->flags >> 8})
 *   bits 3-7   {@link AreaType}       bits 16-23  flags          bits 32-63  the caller's tag
 * </pre>
 */
public final class AreaMap {
	/** Flag: the area has no guard page at its end. */
	public static final long NO_GUARD = 1L << 16;
	/** Flag: a {@link AreaType#PAGES_ARRAY} area belongs to it. */
	public static final long HAS_PAGES_ARRAY = 1L << 17;
	/** Flag: mapped with huge pages. */
	public static final long HUGE = 1L << 18;
	/** Flag: the area carries a {@code vm_struct}, so that vfree and vmallocinfo see it ({@code VM_VM_AREA}). */
	public static final long VM_STRUCT = 1L << 19;

	private final AddressTree tree;
	private @Nullable VmallocProbe probe;

	/** An empty map whose nodes lie in a pool. */
	public AreaMap(BlockPool pool) {
		tree = new AddressTree(pool, 2);
	}

	/** The tree itself: keys are starts, values are ends and facts. */
	public AddressTree tree() {
		return tree;
	}

	/** Packs the facts of a new area. */
	public static long facts(AreaState state, AreaType type, long flags, int nodeMark, int tag) {
		return state.ordinal() | (long) type.ordinal() << 3 | (long) nodeMark << 8 | flags | (long) tag << 32;
	}

	/** The state in packed facts. */
	public static AreaState state(long facts) {
		return AreaState.of((int) facts & 7);
	}

	/** The type in packed facts. */
	public static AreaType type(long facts) {
		return AreaType.of((int) facts >>> 3 & 31);
	}

	/** The same facts of another type of area. */
	public static long withType(long facts, AreaType type) {
		return facts & ~(31L << 3) | (long) type.ordinal() << 3;
	}

	/** The vmap node an area is marked with, or -1. */
	public static int node(long facts) {
		return ((int) facts >>> 8 & 255) - 1;
	}

	/** The caller's tag. */
	public static int tag(long facts) {
		return (int) (facts >>> 32);
	}

	/** Adds an area; returns its position. */
	public int add(long start, long end, long facts) {
		int pos = tree.insert(start);
		tree.setValue(pos, 0, end);
		tree.setValue(pos, 1, facts);
		VmallocProbe told = probe;
		if (told != null) {
			told.areaAdded(start, end, facts);
		}
		return pos;
	}

	/** Takes the area at a position away. */
	public void remove(int pos) {
		VmallocProbe told = probe;
		if (told != null) {
			told.areaRemoved(start(pos), end(pos), facts(pos));
		}
		tree.removeAt(pos);
	}

	/** Sets who is told about every change; null: nobody. */
	void setProbe(@Nullable VmallocProbe newProbe) {
		probe = newProbe;
	}

	/** The area that starts at an address, or 0. */
	public int find(long start) {
		return tree.find(start);
	}

	/** The area that contains an address, or 0. */
	public int containing(long address) {
		int pos = tree.floor(address);
		return pos != 0 && Address.below(address, end(pos)) ? pos : 0;
	}

	/** The first area that ends above an address, or 0. */
	public int firstEndingAbove(long address) {
		int pos = tree.floor(address);
		return pos == 0 ? tree.first() : Address.below(address, end(pos)) ? pos : tree.next(pos);
	}

	/** The start of the area at a position. */
	public long start(int pos) {
		return tree.key(pos);
	}

	/** The end of the area at a position, exclusive. */
	public long end(int pos) {
		return tree.value(pos, 0);
	}

	/** The packed facts of the area at a position. */
	public long facts(int pos) {
		return tree.value(pos, 1);
	}

	/** The state of the area at a position. */
	public AreaState state(int pos) {
		return state(facts(pos));
	}

	/** Changes the end of the area at a position. */
	public void setEnd(int pos, long end) {
		VmallocProbe told = probe;
		if (told != null) {
			told.areaChanged(start(pos), end(pos), facts(pos), end, facts(pos));
		}
		tree.setValue(pos, 0, end);
	}

	/** Changes the packed facts of the area at a position. */
	public void setFacts(int pos, long facts) {
		VmallocProbe told = probe;
		if (told != null) {
			told.areaChanged(start(pos), end(pos), facts(pos), end(pos), facts);
		}
		tree.setValue(pos, 1, facts);
	}

	/** Changes the state of the area at a position. */
	public void setState(int pos, AreaState state) {
		setFacts(pos, facts(pos) & ~7L | state.ordinal());
	}

	/** Checks that areas are not empty and do not overlap; for tests. */
	public void assertConsistent() {
		tree.assertConsistent();
		long before = 0;
		for (int pos = tree.first(); pos != 0; pos = tree.next(pos)) {
			if (Address.below(start(pos), before) || !Address.below(start(pos), end(pos))) {
				throw new AssertionError("area " + Long.toHexString(start(pos)) + "-" + Long.toHexString(end(pos)) + " after " + Long.toHexString(before));
			}
			before = end(pos);
		}
	}
}

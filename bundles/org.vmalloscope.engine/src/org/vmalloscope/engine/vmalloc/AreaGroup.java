package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Some dozens of neighbouring areas, as they are stored: snapshots share the groups in which nothing changed between them, so that what
 * was found out about a group once holds at every moment that has it. Immutable.
 */
public final class AreaGroup {
	/** Ends and facts. */
	static final int VALUES = 2;

	final long[] leaf;

	AreaGroup(long[] leaf) {
		this.leaf = leaf;
	}

	/** How many areas; at least one. */
	public int size() {
		return AddressTreeImage.count(leaf);
	}

	/** First address of an area, 0 up to but without {@link #size}. */
	public long start(int area) {
		return AddressTreeImage.key(leaf, area);
	}

	/** Address after the last one of an area, guard page included. */
	public long end(int area) {
		return AddressTreeImage.value(leaf, area, VALUES, 0);
	}

	/** {@link AreaMap#facts} of an area. */
	public long facts(int area) {
		return AddressTreeImage.value(leaf, area, VALUES, 1);
	}

	/** In which hands an area is. */
	public AreaState state(int area) {
		return AreaMap.state(facts(area));
	}

	/** What an area was made for. */
	public AreaType type(int area) {
		return AreaMap.type(facts(area));
	}

	/** Whether the last page of an area is a guard page. */
	public boolean hasGuard(int area) {
		return (facts(area) & AreaMap.NO_GUARD) == 0;
	}
}

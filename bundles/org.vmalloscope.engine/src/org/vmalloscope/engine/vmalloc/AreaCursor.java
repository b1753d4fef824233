package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Walks the areas of a {@link VmallocView} in address order without allocating: stand before the first one, then call
 * {@link #next} before every look. For one thread; make as many as you like.
 */
public final class AreaCursor {
	private final AddressTreeImage areas;
	private int following;
	private int at;

	AreaCursor(AddressTreeImage areas) {
		this.areas = areas;
		following = areas.first();
	}

	/** Goes before the first area that ends above an address; returns this. */
	public AreaCursor seek(long address) {
		int floor = areas.floor(address);
		following = floor == 0 ? areas.first() : Address.below(address, areas.value(floor, 0)) ? floor : areas.next(floor);
		at = 0;
		return this;
	}

	/** Goes to the next area; false when there is none. */
	public boolean next() {
		at = following;
		if (at == 0) {
			return false;
		}
		following = areas.next(at);
		return true;
	}

	/** First address. */
	public long start() {
		return areas.key(at);
	}

	/** Address after the last one, guard page included. */
	public long end() {
		return areas.value(at, 0);
	}

	/** {@link AreaMap#facts}. */
	public long facts() {
		return areas.value(at, 1);
	}

	/** In which hands it is. */
	public AreaState state() {
		return AreaMap.state(facts());
	}

	/** What it was made for. */
	public AreaType type() {
		return AreaMap.type(facts());
	}

	/** The vmap node that it is marked with, or -1. */
	public int node() {
		return AreaMap.node(facts());
	}

	/** The number that who asked for it gave it. */
	public int tag() {
		return AreaMap.tag(facts());
	}

	/** Whether its last page is a guard page. */
	public boolean hasGuard() {
		return (facts() & AreaMap.NO_GUARD) == 0;
	}
}

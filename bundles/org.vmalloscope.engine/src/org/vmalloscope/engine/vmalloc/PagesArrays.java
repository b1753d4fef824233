package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** Which vmalloc area has its array of page pointers in which other vmalloc area ({@code vm_struct->pages}). */
final class PagesArrays {
	private final AddressSpace space;
	private final AddressTree arrays;

	PagesArrays(AddressSpace space) {
		this.space = space;
		arrays = new AddressTree(space.pool(), 1);
	}

	/** Remembers the array of an area. */
	void remember(long area, long array) {
		AreaMap areas = space.areas();
		int pos = areas.find(area);
		areas.setFacts(pos, areas.facts(pos) | AreaMap.HAS_PAGES_ARRAY);
		arrays.setValue(arrays.insert(area), 0, array);
	}

	/** The array of an area; 0 if it has none. */
	long of(long area) {
		int pos = arrays.find(area);
		return pos == 0 ? 0 : arrays.value(pos, 0);
	}

	/** Gives the array of an area and forgets it. */
	long forget(long area) {
		int pos = arrays.find(area);
		long array = arrays.value(pos, 0);
		arrays.removeAt(pos);
		return array;
	}

	void save(StateWriter out) {
		arrays.save(out);
	}

	void load(StateReader in) {
		arrays.load(in);
	}
}

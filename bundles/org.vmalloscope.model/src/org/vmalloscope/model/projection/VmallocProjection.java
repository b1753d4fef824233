package org.vmalloscope.model.projection;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.model.memory.Hole;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.Quantity;
import org.vmalloscope.model.memory.VmallocArea;
import org.vmalloscope.model.memory.VmallocSpace;
import org.vmalloscope.model.memory.VmallocState;
import org.vmalloscope.model.memory.VmallocType;

/** The vmalloc space of the document and the snapshot that it shows. */
final class VmallocProjection {
	private final MemoryFactory factory = MemoryFactory.eINSTANCE;
	private final VmallocSpace space = factory.createVmallocSpace();
	private final CounterProjection counters = new CounterProjection(space.getCounters());
	private @Nullable VmallocSnapshot shown;

	VmallocProjection(VmallocSnapshot first, Origins origins) {
		VmallocGeometry geometry = first.view().config().geometry();
		space.setStart(geometry.start());
		space.setEnd(geometry.end());
		show(first, origins);
	}

	/** The space of the document. */
	VmallocSpace space() {
		return space;
	}

	/** Makes the space what a snapshot is. */
	void show(VmallocSnapshot now, Origins origins) {
		VmallocSnapshot before = shown;
		VmallocView view = now.view();
		if (before == null || now.blocksDifferentFrom(before) > 0) {
			showRanges(view, origins);
		}
		showCounters(view);
		shown = now;
	}

	private void showRanges(VmallocView view, Origins origins) {
		OrderedContents<VmallocArea> areas = new OrderedContents<>(space.getAreas(), VmallocArea::getStart);
		OrderedContents<Hole> holes = new OrderedContents<>(space.getHoles(), Hole::getStart);
		VmallocGeometry geometry = view.config().geometry();
		long free = geometry.start();
		for (AreaCursor area = view.areas(); area.next();) {
			showArea(area, areas, origins);
			// areas of modules lie beside the window on some architectures
			showHole(free, Address.min(area.start(), geometry.end()), holes);
			free = Address.max(free, area.end());
		}
		showHole(free, geometry.end(), holes);
		areas.apply();
		holes.apply();
	}

	private void showArea(AreaCursor now, OrderedContents<VmallocArea> areas, Origins origins) {
		VmallocArea area = areas.at(now.start());
		if (area == null) {
			area = factory.createVmallocArea();
			area.setStart(now.start());
		}
		long size = now.end() - now.start();
		if (area.getSize() != size) {
			area.setSize(size);
		}
		VmallocState state = VmallocState.get(now.state().ordinal());
		if (area.getState() != state) {
			area.setState(state);
		}
		VmallocType type = VmallocType.get(now.type().ordinal());
		if (area.getType() != type) {
			area.setType(type);
		}
		if (area.getNode() != now.node()) {
			area.setNode(now.node());
		}
		origins.showVmalloc(area, now.start());
		areas.keep(area);
	}

	private void showHole(long start, long end, OrderedContents<Hole> holes) {
		if (!Address.below(start, end)) {
			return;
		}
		Hole hole = holes.at(start);
		if (hole == null) {
			hole = factory.createHole();
			hole.setStart(start);
		}
		Updates.set(hole, Literals.ADDRESS_RANGE__SIZE, end - start);
		holes.keep(hole);
	}

	private void showCounters(VmallocView view) {
		counters.show("vmap_lazy_nr", Quantity.PAGES, view.lazyPages());
		counters.show("lazy_max_pages", Quantity.PAGES, view.lazyMax());
		counters.show("drain work pending", Quantity.FLAG, view.isDrainPending() ? 1 : 0);
		counters.show("nr_vmap_nodes", Quantity.COUNT, view.nodeCount());
		counters.show("areas", Quantity.COUNT, space.getAreas().size());
		counters.show("holes", Quantity.COUNT, space.getHoles().size());
		counters.done();
	}
}

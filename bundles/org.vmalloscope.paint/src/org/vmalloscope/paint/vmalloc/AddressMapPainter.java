package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/** Draws the vmalloc space: a lane for each state over one axis of addresses, from the whole window down to single pages. */
public final class AddressMapPainter implements Painter<AddressMap> {
	private final RunPainter runs = new RunPainter();

	@Override
	public Viewport viewport(AddressMap map, Extent extent, @Nullable Viewport wanted) {
		return runs.viewport(map.runs(), extent, wanted);
	}

	@Override
	public void paint(AddressMap map, Viewport viewport, Surface surface) {
		runs.paint(map.runs(), viewport, surface);
	}

	@Override
	public @Nullable Hit hit(AddressMap map, Viewport viewport, double x, double y) {
		Hit inLane = runs.hit(map.runs(), viewport, x, y);
		// between the things of a lane lies what the whole space has there
		boolean isLane = map.down(map.folding().domain()) == null;
		return inLane != null || !isLane || !viewport.area().contains(x, y) ? inLane : map.at(viewport.x().valueAt(x));
	}

	/** Walks over areas and holes, never over parts of them. */
	@Override
	public @Nullable Hit neighbour(AddressMap map, Viewport viewport, @Nullable Hit from, boolean forward) {
		Range visible = map.visible(viewport);
		if (from == null || !(from.element() instanceof AddressElement element)) {
			return map.at(visible.first());
		}
		Range addresses = map.addresses(element);
		return map.at(forward ? addresses.end() : addresses.first() - 1);
	}

	@Override
	public List<Look> legend(AddressMap map) {
		boolean[] there = new boolean[AddressLook.LOOKS.size()];
		for (int i = 0; i < map.all().size(); i++) {
			there[map.all().look(i)] = true;
		}
		List<Look> looks = new ArrayList<>();
		for (AddressLook look : AddressLook.values()) {
			if (there[look.ordinal()] || look == AddressLook.LAZY) {
				looks.add(look.look());
			}
		}
		if (!map.changes().isNone()) {
			for (AddressLook look : List.of(AddressLook.NEW, AddressLook.OTHER, AddressLook.GONE)) {
				looks.add(look.look());
			}
		}
		if (!map.highlights().isEmpty()) {
			looks.add(Look.of(Ink.CHANGED));
		}
		return looks;
	}
}

package org.vmalloscope.paint.vmalloc;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Box;
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
	/** Points of a jag of a break between rows. */
	private static final double JAG = 6;

	private final RunPainter runs = new RunPainter();

	@Override
	public Viewport viewport(AddressMap map, Extent extent, @Nullable Viewport wanted) {
		return runs.viewport(map.runs(), extent, wanted);
	}

	@Override
	public void paint(AddressMap map, Viewport viewport, Surface surface) {
		runs.paint(map.runs(), viewport, surface);
		for (int row : map.breaks()) {
			tear(surface, viewport, viewport.y().pixel(row));
		}
	}

	/** A jagged line between two rows between which addresses are hidden. */
	private static void tear(Surface surface, Viewport viewport, double y) {
		Box area = viewport.area();
		if (y <= area.y() || y >= area.bottom()) {
			return;
		}
		Path2D line = new Path2D.Double();
		line.moveTo(area.x(), y);
		boolean up = true;
		for (double x = area.x() + JAG; x < area.right() + JAG; x += JAG) {
			line.lineTo(Math.min(x, area.right()), up ? y - JAG / 3 : y + JAG / 3);
			up = !up;
		}
		surface.graphics().setColor(surface.colour(Ink.TEXT));
		surface.graphics().draw(line);
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
		List<Look> looks = new ArrayList<>();
		for (AddressLook look : AddressLook.values()) {
			if (map.all().has(look) || look == AddressLook.LAZY) {
				looks.add(look.look());
			}
		}
		boolean isLane = map.down(map.folding().domain()) == null;
		if (!map.changes().isNone() && isLane) {
			for (AddressLook look : List.of(AddressLook.NEW, AddressLook.OTHER, AddressLook.GONE)) {
				looks.add(look.look());
			}
		}
		if (!map.highlights().isEmpty() && (map.changes().isNone() || !isLane)) {
			looks.add(map.changes().isNone() ? Look.of(Ink.CHANGED) : Look.of("Changed since " + map.changes().words(), Ink.CHANGED));
		}
		return looks;
	}
}

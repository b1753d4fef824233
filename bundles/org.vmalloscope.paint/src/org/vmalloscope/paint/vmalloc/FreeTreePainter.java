package org.vmalloscope.paint.vmalloc;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.Hatching;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/**
 * Draws the tree of holes from the top: each hole a box in the colour of its node, with its size and the largest one below it. Levels
 * that do not fit are folded: a hole with something below says so. Below them goes on only the way of the last search, as far as there is room.
 */
public final class FreeTreePainter implements Painter<FreeTree> {
	private static final Shade RED = Ink.POSITION;
	private static final Shade BLACK = Ink.BLACK;
	private static final Stroke LINE = new BasicStroke(1);
	private static final Stroke WAY = new BasicStroke(2.5f);
	private static final double GAP = 4;
	/** Points of the widest box. */
	private static final double WIDEST = 220;
	/** With fewer levels than this, boxes have one line. */
	private static final int FEW = 5;
	/** Points of the narrowest box on the way of a search below all others, and how far it stands left or right of its parent. */
	private static final double NARROWEST = 90;
	private static final double ASIDE = 0.3;
	/** How much of a level's height a box takes. */
	private static final double BOX = 0.66;

	/** A drawn node: where, and whether its children are folded away. */
	private record Place(int node, Box box, boolean isFolded) {
	}

	/** The vertical axis counts levels: as many as there is room for boxes that can be read. */
	@Override
	public Viewport viewport(FreeTree tree, Extent extent, @Nullable Viewport wanted) {
		Fonts fonts = extent.fonts();
		double pitch = Math.ceil(twoLines(fonts) / BOX);
		long levels = Math.max(1, (long) ((extent.height() - 2 * GAP) / pitch));
		if (levels < FEW) {
			// in a low pane more of the tree matters more than the second line
			pitch = Math.ceil((fonts.line() + 4) / BOX);
			levels = Math.max(1, (long) ((extent.height() - 2 * GAP) / pitch));
		}
		double slots = extent.width() / (fonts.characters(9) + GAP);
		levels = Math.min(levels, slots < 2 ? 1 : Math.getExponent(slots) + 1L);
		double rest = Math.max(GAP, extent.height() - GAP - levels * pitch);
		Margins margins = new Margins(0, GAP, 0, rest);
		Axis x = Axis.of(new Range(0, Math.max(8, (long) extent.width())), Unit.COUNT, 0, extent.width());
		Axis y = Axis.of(new Range(0, levels), Unit.COUNT, 0, levels * pitch);
		return Viewport.of(extent, margins, x, y, Zoom.NONE);
	}

	private static double twoLines(Fonts fonts) {
		return 2 * fonts.line() + 4;
	}

	/** All that fits, the parent before its children. */
	private static List<Place> places(FreeTree of, Viewport viewport) {
		List<Place> places = new ArrayList<>();
		if (of.top() != 0) {
			place(of.tree(), of.top(), viewport, 0, 0, viewport.width(), places);
			placeWay(of, viewport, places);
		}
		return places;
	}

	/** The holes that the last search looked at below the levels that are drawn, each below its parent, with nothing beside it. */
	private static void placeWay(FreeTree of, Viewport viewport, List<Place> places) {
		double pitch = viewport.y().scale();
		long level = viewport.y().domain().size();
		List<Place> above = places.stream().filter(Place::isFolded).toList();
		for (double y = viewport.area().y() + level * pitch; y + pitch <= viewport.height() && !above.isEmpty(); y += pitch) {
			List<Place> next = new ArrayList<>();
			double free = 0;
			for (Place parent : above) {
				for (int child : new int[] { of.tree().left(parent.node), of.tree().right(parent.node) }) {
					double wide = Math.max(NARROWEST, parent.box.width());
					double aside = (child == of.tree().left(parent.node) ? -1 : 1) * ASIDE * wide;
					double x = Math.max(free, Math.min(viewport.width() - wide, parent.box.x() + (parent.box.width() - wide) / 2 + aside));
					if (child != 0 && of.visited().contains(of.tree().start(child)) && x + wide <= viewport.width()) {
						next.add(new Place(child, new Box(x, y, wide, Math.floor(pitch * BOX)), of.tree().left(child) != 0 || of.tree().right(child) != 0));
						free = x + wide + GAP;
					}
				}
			}
			places.addAll(next);
			above = next;
		}
	}

	private static void place(RangeTree tree, int node, Viewport viewport, int level, double left, double right, List<Place> places) {
		double pitch = viewport.y().scale();
		double wide = Math.min(right - left - GAP, WIDEST);
		double middle = (left + right) / 2;
		Box box = new Box(middle - wide / 2, viewport.y().pixel(level), wide, Math.floor(pitch * BOX));
		boolean hasChildren = tree.left(node) != 0 || tree.right(node) != 0;
		boolean fits = level + 1 < viewport.y().domain().size();
		places.add(new Place(node, box, hasChildren && !fits));
		if (fits && tree.left(node) != 0) {
			place(tree, tree.left(node), viewport, level + 1, left, middle, places);
		}
		if (fits && tree.right(node) != 0) {
			place(tree, tree.right(node), viewport, level + 1, middle, right, places);
		}
	}

	@Override
	public void paint(FreeTree of, Viewport viewport, Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		List<Place> places = places(of, viewport);
		Graphics2D graphics = surface.graphics();
		for (Place place : places) {
			for (Place child : places) {
				if (of.tree().parent(child.node) == place.node && child.node != of.top()) {
					boolean isWay = of.visited().contains(of.tree().start(child.node));
					graphics.setColor(surface.colour(isWay ? Ink.SELECTION : Ink.MUTED));
					graphics.setStroke(isWay ? WAY : LINE);
					graphics.draw(new Line2D.Double(place.box.x() + place.box.width() / 2, place.box.bottom(), child.box.x() + child.box.width() / 2, child.box.y()));
				}
			}
		}
		graphics.setStroke(LINE);
		for (Place place : places) {
			boolean goesOn = places.stream().anyMatch(child -> child != place && of.tree().parent(child.node) == place.node);
			paint(of, place, place.isFolded && !goesOn, surface);
		}
	}

	private static void paint(FreeTree of, Place place, boolean ends, Surface surface) {
		RangeTree tree = of.tree();
		Box box = place.box;
		long start = tree.start(place.node);
		Shade shade = tree.isRed(place.node) ? RED : BLACK;
		surface.fill(box, shade);
		Hatching.frame(surface, box, Ink.MUTED);
		if (of.changed().contains(start)) {
			RunPainter.outline(box, Ink.CHANGED, surface);
		}
		if (of.visited().contains(start)) {
			RunPainter.outline(box, Ink.SELECTION, surface);
		}
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		graphics.setColor(new Color(Colours.textOn(surface.palette().rgb(shade))));
		FontMetrics metrics = graphics.getFontMetrics();
		double line = surface.fonts().line();
		String size = fitting(tree.end(place.node) - start, "", metrics, box);
		String most = fitting(tree.subtreeMax(place.node), "≤ ", metrics, box);
		if (box.height() >= twoLines(surface.fonts()) - 1) {
			centre(graphics, metrics, size, box, box.y() + 2 + metrics.getAscent());
			centre(graphics, metrics, most, box, box.y() + 2 + line + metrics.getAscent());
		} else {
			String both = size + "  " + most;
			centre(graphics, metrics, metrics.stringWidth(both) < box.width() - 4 ? both : size, box, box.y() + 2 + metrics.getAscent());
		}
		if (ends) {
			graphics.setColor(surface.colour(Ink.MUTED));
			centre(graphics, metrics, "…", box, Math.min(surface.height() - 1, box.bottom() + metrics.getAscent() * 0.6));
		}
	}

	private static void centre(Graphics2D graphics, FontMetrics metrics, String text, Box box, double base) {
		graphics.drawString(text, (float) (box.x() + (box.width() - metrics.stringWidth(text)) / 2), (float) base);
	}

	/** As exact as the box is wide. */
	private static String fitting(long bytes, String before, FontMetrics metrics, Box box) {
		String exact = before + brief(bytes);
		if (metrics.stringWidth(exact) <= box.width() - 6) {
			return exact;
		}
		return before + (bytes < 0 ? "16 EiB" : Unit.BYTES.label(bytes, Math.max(1, bytes)));
	}

	/** The tree covers all addresses of the machine: a hole may be larger than a signed number. */
	private static String brief(long bytes) {
		return bytes < 0 ? "16 EiB − " + Unit.BYTES.label(-bytes, Math.max(1, -bytes / 16)) : Unit.BYTES.label(bytes, Math.max(1, bytes / 16));
	}

	private static String text(long bytes) {
		return bytes < 0 ? brief(bytes) : Unit.BYTES.text(bytes);
	}

	@Override
	public @Nullable Hit hit(FreeTree of, Viewport viewport, double x, double y) {
		for (Place place : places(of, viewport)) {
			if (place.box.contains(x, y)) {
				return hit(of, place);
			}
		}
		return null;
	}

	private static Hit hit(FreeTree of, Place place) {
		RangeTree tree = of.tree();
		long start = tree.start(place.node);
		long end = tree.end(place.node);
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Addresses", Unit.ADDRESS.text(start) + " – " + Unit.ADDRESS.text(end)));
		details.add(new Hit.Detail("subtree_max_size", text(tree.subtreeMax(place.node))));
		details.add(new Hit.Detail("Node", (tree.isRed(place.node) ? "red" : "black") + ", " + tree.depth(place.node) + " below the root"));
		if (place.isFolded) {
			details.add(new Hit.Detail("Below", "folded; double-click to see it"));
		}
		Range x = new Range((long) place.box.x(), Math.max(1, (long) place.box.width()));
		Range y = new Range((long) place.box.y(), Math.max(1, (long) place.box.height()));
		return new Hit(new AddressElement.Hole(start), "Hole of " + text(end - start), details, x, y);
	}

	/** Walks over what is drawn, level by level from the left subtree to the right one. */
	@Override
	public @Nullable Hit neighbour(FreeTree of, Viewport viewport, @Nullable Hit from, boolean forward) {
		List<Place> places = places(of, viewport);
		int at = -1;
		for (int i = 0; i < places.size(); i++) {
			if (from != null && from.element().equals(new AddressElement.Hole(of.tree().start(places.get(i).node)))) {
				at = i;
			}
		}
		int next = from == null ? 0 : at + (forward ? 1 : -1);
		return next < 0 || next >= places.size() ? null : hit(of, places.get(next));
	}

	@Override
	public List<Look> legend(FreeTree of) {
		return List.of(Look.of("Red node", RED), Look.of("Black node", BLACK), Look.of(Ink.CHANGED), Look.of("Thick: way of the last search", Ink.SELECTION));
	}
}

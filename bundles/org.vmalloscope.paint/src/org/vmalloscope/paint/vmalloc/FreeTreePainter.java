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
import org.vmalloscope.paint.vmalloc.FreeTreeLayout.Place;

/**
 * Draws the tree of holes from the top: each hole a box in the colour of its node, with its size and the largest one below it as far as
 * that can be read ({@link FreeTreeLayout}). Levels that do not fit are folded: a hole with something below says so.
 */
public final class FreeTreePainter implements Painter<FreeTree> {
	private static final Shade RED = Ink.POSITION;
	private static final Shade BLACK = Ink.BLACK;
	private static final Stroke LINE = new BasicStroke(1);
	private static final Stroke WAY = new BasicStroke(2.5f);
	private static final double GAP = FreeTreeLayout.GAP;
	private static final double BOX = FreeTreeLayout.BOX;
	/** With fewer levels than this, boxes have one line. */
	private static final int FEW = 5;
	/** Points of the line below a narrow box with something folded below it. */
	private static final double STUB = 4;

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

	@Override
	public void paint(FreeTree of, Viewport viewport, Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		FreeTreeLayout layout = new FreeTreeLayout(of, viewport);
		Graphics2D graphics = surface.graphics();
		for (Place place : layout.places()) {
			Place parent = layout.parent(place);
			if (parent != null) {
				boolean isWay = layout.isVisited(place.node());
				graphics.setColor(surface.colour(isWay ? Ink.SELECTION : Ink.MUTED));
				graphics.setStroke(isWay ? WAY : LINE);
				graphics.draw(new Line2D.Double(parent.middle(), parent.box().bottom(), place.middle(), place.box().y()));
			}
		}
		graphics.setStroke(LINE);
		for (Place place : layout.places()) {
			paint(of, place, surface);
			if (layout.isEnd(place)) {
				paintEnd(place.box(), surface);
			}
		}
	}

	/** Says that there is more below a hole. */
	private static void paintEnd(Box box, Surface surface) {
		Graphics2D graphics = surface.graphics();
		graphics.setColor(surface.colour(Ink.MUTED));
		FontMetrics metrics = graphics.getFontMetrics();
		if (metrics.stringWidth("…") <= box.width()) {
			centre(graphics, metrics, "…", box, Math.min(surface.height() - 1, box.bottom() + metrics.getAscent() * 0.6));
		} else {
			double middle = box.x() + box.width() / 2;
			graphics.draw(new Line2D.Double(middle, box.bottom(), middle, Math.min(surface.height() - 1, box.bottom() + STUB)));
		}
	}

	private static void paint(FreeTree of, Place place, Surface surface) {
		RangeTree tree = of.tree();
		Box box = place.box();
		long start = tree.start(place.node());
		Shade shade = tree.isRed(place.node()) ? RED : BLACK;
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
		String size = fitting(tree.end(place.node()) - tree.start(place.node()), "", metrics, box);
		String most = fitting(tree.subtreeMax(place.node()), "≤ ", metrics, box);
		if (metrics.stringWidth(size) > box.width() - 2) {
			return;
		}
		if (box.height() >= twoLines(surface.fonts()) - 1) {
			centre(graphics, metrics, size, box, box.y() + 2 + metrics.getAscent());
			centre(graphics, metrics, most, box, box.y() + 2 + line + metrics.getAscent());
		} else {
			String both = size + "  " + most;
			centre(graphics, metrics, metrics.stringWidth(both) < box.width() - 4 ? both : size, box, box.y() + 2 + metrics.getAscent());
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
		FreeTreeLayout layout = new FreeTreeLayout(of, viewport);
		for (Place place : layout.places()) {
			if (place.box().contains(x, y)) {
				return hit(of, layout, place);
			}
		}
		return null;
	}

	private static Hit hit(FreeTree of, FreeTreeLayout layout, Place place) {
		RangeTree tree = of.tree();
		long start = tree.start(place.node());
		long end = tree.end(place.node());
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Addresses", Unit.ADDRESS.text(start) + " – " + Unit.ADDRESS.text(end)));
		details.add(new Hit.Detail("subtree_max_size", text(tree.subtreeMax(place.node()))));
		details.add(new Hit.Detail("Node", (tree.isRed(place.node()) ? "red" : "black") + ", " + tree.depth(place.node()) + " below the root"));
		if (layout.isFolded(place)) {
			details.add(new Hit.Detail("Below", "folded; double-click to see it"));
		}
		Range x = new Range((long) place.box().x(), Math.max(1, (long) place.box().width()));
		Range y = new Range((long) place.box().y(), Math.max(1, (long) place.box().height()));
		return new Hit(new AddressElement.Hole(start), "Hole of " + text(end - start), details, x, y);
	}

	/** Walks over what is drawn, level by level from the left subtree to the right one. */
	@Override
	public @Nullable Hit neighbour(FreeTree of, Viewport viewport, @Nullable Hit from, boolean forward) {
		FreeTreeLayout layout = new FreeTreeLayout(of, viewport);
		List<Place> places = layout.places();
		int at = -1;
		for (int i = 0; i < places.size(); i++) {
			if (from != null && from.element().equals(new AddressElement.Hole(of.tree().start(places.get(i).node())))) {
				at = i;
			}
		}
		int next = from == null ? 0 : at + (forward ? 1 : -1);
		return next < 0 || next >= places.size() ? null : hit(of, layout, places.get(next));
	}

	@Override
	public List<Look> legend(FreeTree of) {
		return List.of(Look.of("Red node", RED), Look.of("Black node", BLACK), Look.of(Ink.CHANGED), Look.of("Thick: way of the last search", Ink.SELECTION));
	}
}

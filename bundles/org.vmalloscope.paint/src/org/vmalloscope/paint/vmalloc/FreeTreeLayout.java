package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Viewport;

/**
 * Where the holes of a tree are drawn, level by level. The first levels, as many as the vertical axis of the viewport has, are boxes that can
 * be read. Further levels have narrow boxes, as long as there is room for all of a level; then go on only those that the last search looked
 * at. These are as wide on every level that they can be read. One object is one picture.
 */
final class FreeTreeLayout {
	static final double GAP = 4;
	/** How much of a level's height a box takes. */
	static final double BOX = 0.66;
	/** Points of the widest box. */
	private static final double WIDEST = 220;
	/** Points of a hole on the way of a search, and the most and the least of another one, on levels of narrow boxes. */
	private static final double WAY = 94;
	private static final double NARROW = 24;
	private static final double NARROWEST = 5.5;

	/**
	 * A hole that is drawn.
	 *
	 * @param from left end of the room that its subtree has
	 */
	record Place(int node, Box box, double from, double to) {
		double middle() {
			return box.x() + box.width() / 2;
		}
	}

	private final FreeTree of;
	private final RangeTree tree;
	private final double width;
	private final List<Place> places = new ArrayList<>();
	private final Map<Integer, Place> byNode = new HashMap<>();

	FreeTreeLayout(FreeTree of, Viewport viewport) {
		this.of = of;
		tree = of.tree();
		width = viewport.width();
		double pitch = viewport.y().scale();
		long readable = viewport.y().domain().size();
		double y = viewport.area().y();
		List<Place> row = of.top() == 0 ? List.of() : List.of(new Place(of.top(), new Box(0, 0, 0, 0), 0, width));
		for (int level = 0; !row.isEmpty() && (level < readable || y + pitch <= viewport.height()); level++, y += pitch) {
			row = level < readable ? readable(row, y, Math.floor(pitch * BOX)) : narrow(row, y, Math.floor(pitch * BOX));
			for (Place place : row) {
				places.add(place);
				byNode.put(place.node, place);
			}
			row = children(row);
		}
	}

	/** All that is drawn, level by level from the left to the right. */
	List<Place> places() {
		return places;
	}

	/** What is drawn above a hole; null for the top. */
	@Nullable
	Place parent(Place place) {
		return place.node == of.top() ? null : byNode.get(tree.parent(place.node));
	}

	/** Whether the last search looked at a hole. */
	boolean isVisited(int node) {
		return of.visited().contains(tree.start(node));
	}

	/** Whether something below a hole is not drawn. */
	boolean isFolded(Place place) {
		return isHidden(tree.left(place.node)) || isHidden(tree.right(place.node));
	}

	/** Whether a hole has something below it, and nothing of it is drawn. */
	boolean isEnd(Place place) {
		return isFolded(place) && !byNode.containsKey(tree.left(place.node)) && !byNode.containsKey(tree.right(place.node));
	}

	private boolean isHidden(int node) {
		return node != 0 && !byNode.containsKey(node);
	}

	/** The holes below those of a row, each with half of its parent's room. */
	private List<Place> children(List<Place> row) {
		List<Place> next = new ArrayList<>();
		for (Place parent : row) {
			double middle = parent.middle();
			double half = (parent.to - parent.from) / 2;
			if (tree.left(parent.node) != 0) {
				next.add(new Place(tree.left(parent.node), parent.box, middle - half, middle));
			}
			if (tree.right(parent.node) != 0) {
				next.add(new Place(tree.right(parent.node), parent.box, middle, middle + half));
			}
		}
		return next;
	}

	private static List<Place> readable(List<Place> row, double y, double height) {
		return row.stream().map(place -> {
			double wide = Math.min(place.to - place.from - GAP, WIDEST);
			return new Place(place.node, new Box((place.from + place.to - wide) / 2, y, wide, height), place.from, place.to);
		}).toList();
	}

	private List<Place> narrow(List<Place> row, double y, double height) {
		List<Place> shown = row;
		long visited = row.stream().filter(place -> isVisited(place.node)).count();
		double way = Math.min(WAY, width / Math.max(1, visited));
		double other = Math.min(NARROW, (width - visited * way) / Math.max(1, row.size() - visited));
		if (other < NARROWEST) {
			shown = row.stream().filter(place -> isVisited(place.node)).toList();
		}
		if (way < NARROWEST) {
			return List.of();
		}
		double[] wide = shown.stream().mapToDouble(place -> isVisited(place.node) ? way : other).toArray();
		double[] at = beside(shown, wide);
		List<Place> placed = new ArrayList<>();
		for (int i = 0; i < wide.length; i++) {
			Place place = shown.get(i);
			double gap = Math.min(GAP, wide[i] / 4);
			double half = (place.to - place.from) / 2;
			double middle = at[i] + wide[i] / 2;
			placed.add(new Place(place.node, new Box(at[i] + gap / 2, y, wide[i] - gap, height), middle - half, middle + half));
		}
		return placed;
	}

	/**
	 * Where boxes begin so that each is as near to the middle of its room as the others let it. Once they give way to the right, once to the
	 * left; what lies half-way between is as good as either and leans to no side.
	 */
	private double[] beside(List<Place> row, double[] wide) {
		int count = wide.length;
		double[] right = new double[count];
		double[] left = new double[count];
		for (int i = 0; i < count; i++) {
			right[i] = (row.get(i).from + row.get(i).to - wide[i]) / 2;
			left[i] = right[i];
		}
		pushRight(right, wide);
		pushLeft(right, wide);
		pushLeft(left, wide);
		pushRight(left, wide);
		for (int i = 0; i < count; i++) {
			left[i] = (left[i] + right[i]) / 2;
		}
		return left;
	}

	private static void pushRight(double[] at, double[] wide) {
		double free = 0;
		for (int i = 0; i < at.length; i++) {
			at[i] = Math.max(free, at[i]);
			free = at[i] + wide[i];
		}
	}

	private void pushLeft(double[] at, double[] wide) {
		double end = width;
		for (int i = at.length - 1; i >= 0; i--) {
			at[i] = Math.min(end - wide[i], at[i]);
			end = at[i];
		}
	}
}

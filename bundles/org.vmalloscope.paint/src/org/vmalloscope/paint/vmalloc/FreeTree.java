package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;

/**
 * What a {@link FreeTreePainter} draws: the tree of holes of a moment ({@code free_vmap_area_root}, 5.2 and later). Immutable.
 *
 * @param tree    the tree
 * @param root    start of the hole whose subtree is on top; the root of the tree when no hole begins there
 * @param visited starts of the holes on the way of a search, as far as they are still there
 * @param changed holes that are other than before the last step, by their start
 */
public record FreeTree(RangeTree tree, long root, Set<Long> visited, Set<Long> changed) {
	private static final List<String> COLUMNS = List.of("start", "end", "size [bytes]", "subtree_max_size [bytes]", "colour", "depth");
	/** As many holes are compared with those before the last step. */
	private static final int MOST_COMPARED = 200_000;

	/**
	 * The tree of a moment.
	 *
	 * @param before  the moment before; null for none
	 * @param visited holes that a search has looked at, as they were then
	 */
	public static FreeTree of(VmallocView view, @Nullable VmallocView before, long root, List<Range> visited) {
		RangeTree tree = view.freeTree();
		Set<Long> ways = new HashSet<>();
		for (Range range : visited) {
			// what the search found has become smaller since, or has another start
			int node = tree.firstEndingAbove(range.first());
			if (node != 0 && Long.compareUnsigned(tree.start(node), range.last()) <= 0) {
				ways.add(tree.start(node));
			}
		}
		Set<Long> changed = new HashSet<>();
		if (before != null && before != view && tree.size() <= MOST_COMPARED) {
			compare(tree, before.freeTree(), changed);
		}
		return new FreeTree(tree, root, ways, changed);
	}

	private static void compare(RangeTree now, RangeTree before, Set<Long> changed) {
		int old = before.first();
		for (int node = now.first(); node != 0; node = now.next(node)) {
			while (old != 0 && Long.compareUnsigned(before.start(old), now.start(node)) < 0) {
				old = before.next(old);
			}
			if (old == 0 || before.start(old) != now.start(node) || before.end(old) != now.end(node)) {
				changed.add(now.start(node));
			}
		}
	}

	/** The node on top; 0 when there is no hole. */
	int top() {
		int node = find(root);
		return node == 0 ? tree.root() : node;
	}

	/** How many levels the shown part has; at least so many when it has more holes than {@code most}, of which no more are looked at. */
	int levels(int most) {
		int levels = 0;
		int count = 0;
		List<Integer> level = top() == 0 ? List.of() : List.of(top());
		while (!level.isEmpty() && count < most) {
			List<Integer> next = new ArrayList<>();
			for (int node : level) {
				IntStream.of(tree.left(node), tree.right(node)).filter(child -> child != 0).forEach(next::add);
			}
			count += level.size();
			levels++;
			level = next;
		}
		return Math.max(1, levels);
	}

	/** The node of the hole that begins at an address; 0 for none. */
	int find(long start) {
		int node = tree.firstEndingAbove(start);
		return node != 0 && tree.start(node) == start ? node : 0;
	}

	/** Where the hole that begins at an address ends; the address itself when none does. */
	public long endOf(long start) {
		int node = find(start);
		return node == 0 ? start : tree.end(node);
	}

	/** A row for each hole of the whole tree, by address. */
	public Table table() {
		return new Table(COLUMNS, () -> {
			List<List<String>> rows = new ArrayList<>();
			for (int node = tree.first(); node != 0; node = tree.next(node)) {
				rows.add(List.of(Unit.ADDRESS.text(tree.start(node)), Unit.ADDRESS.text(tree.end(node)), Long.toUnsignedString(tree.end(node) - tree.start(node)),
						Long.toUnsignedString(tree.subtreeMax(node)), tree.isRed(node) ? "red" : "black", Integer.toString(tree.depth(node))));
			}
			return rows.iterator();
		});
	}

	/** The start of the hole above another one in the tree; its own when it is the root. */
	public long above(long start) {
		int node = find(start);
		int up = node == 0 ? 0 : tree.parent(node);
		return up == 0 ? start : tree.start(up);
	}

	/** Whether a part of the tree is shown. */
	public boolean isPart() {
		return top() != tree.root();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}

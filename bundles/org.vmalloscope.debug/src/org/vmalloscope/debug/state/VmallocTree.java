package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** The vmalloc allocator: counters, areas, the lazy list, the free tree, vmap nodes and blocks. */
final class VmallocTree {
	private static final int MOST_COMPARED = 50_000;

	private final Session session;
	private final int position;
	private final VmallocView now;
	private final @Nullable VmallocView before;

	VmallocTree(Session session, int position, VmallocView now, @Nullable VmallocView before) {
		this.session = session;
		this.position = position;
		this.now = now;
		this.before = before;
	}

	static String summary(VmallocView view) {
		return Words.count(view.areaCount()) + (view.areaCount() == 1 ? " area, " : " areas, ") + MachineTree.count(view.lazyPages()) + " lazy";
	}

	/** Whether a counter or an area is another one; of very many areas only the first ones are compared. */
	boolean hasChanged() {
		VmallocView then = before;
		if (then == null) {
			return false;
		}
		if (now.areaCount() != then.areaCount() || now.lazyPages() != then.lazyPages() || now.isDrainPending() != then.isDrainPending()) {
			return true;
		}
		AreaCursor area = now.areas();
		AreaCursor old = then.areas();
		for (int i = 0; i < MOST_COMPARED && area.next() && old.next(); i++) {
			if (area.start() != old.start() || area.end() != old.end() || area.facts() != old.facts()) {
				return true;
			}
		}
		return false;
	}

	List<Item> items() {
		Fields<VmallocView> fields = new Fields<>(now, before).add("vmap_lazy_nr", view -> MachineTree.count(view.lazyPages()))
				.add("lazy_max_pages", view -> MachineTree.count(view.lazyMax())).add("drain_vmap_work", view -> view.isDrainPending() ? "pending" : "idle");
		fields.group("areas", view -> Words.count(view.areaCount()), new AreaList(session, position, now, before));
		fields.group("lazy list", view -> Words.count(view.lazy().length), this::lazy);
		RangeTree free = now.freeTree();
		if (now.config().rules().placement().ordinal() >= PlacementKind.FREE_TREE.ordinal()) {
			fields.group("free_vmap_area_root", view -> Words.count(view.freeTree().size()) + " free areas", () -> free.root() == 0 ? List.of() : List.of(node("rb_root", free.root())));
		}
		if (now.scanCache() != null) {
			fields.group("free_vmap_cache", view -> cache(view), this::scanCache);
		}
		if (now.nodeCount() > 0) {
			fields.group("vmap_nodes", view -> Words.count(view.nodeCount()), this::nodes);
		}
		List<VmapBlock> blocks = now.blocks();
		if (!blocks.isEmpty()) {
			fields.group("vmap blocks", view -> Words.count(view.blocks().size()), () -> blocks.stream().map(this::block).toList());
		}
		return fields.group("window", view -> Words.address(view.config().geometry().start()) + " to " + Words.address(view.config().geometry().end()), this::window).items();
	}

	private List<Item> window() {
		return new Fields<>(now.config(), null).add("start", config -> Words.address(config.geometry().start())).add("end", config -> Words.address(config.geometry().end()))
				.add("page size", config -> Words.bytes(config.geometry().pageSize())).add("placement", config -> words(config.rules().placement()))
				.add("purge", config -> words(config.rules().purge())).add("online cpus", config -> Integer.toString(config.onlineCpus())).items();
	}

	private static String words(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private List<Item> lazy() {
		long[] starts = now.lazy();
		List<Item> items = new ArrayList<>();
		VmallocView then = before;
		for (long start : starts) {
			boolean changed = then != null && then.factsOf(start) != now.factsOf(start);
			items.add(new Item(Words.address(start), Words.bytes(now.endOf(start) - start), changed));
		}
		return items;
	}

	/** A node of the free tree with its children in the tree. */
	private Item node(String name, int number) {
		RangeTree tree = now.freeTree();
		long start = tree.start(number);
		long end = tree.end(number);
		VmallocView then = before;
		boolean changed = then != null && !same(tree, number, then.freeTree());
		String value = Words.address(start) + " to " + Words.address(end) + ", " + Words.bytes(end - start);
		return new Item(name, value, changed, Item.Children.of(() -> {
			List<Item> items = new ArrayList<>();
			items.add(new Item("va_start", Words.address(start), false));
			items.add(new Item("va_end", Words.address(end), false));
			items.add(new Item("size", Words.bytes(end - start), false));
			items.add(new Item("subtree_max_size", Words.bytes(tree.subtreeMax(number)), false));
			items.add(new Item("colour", tree.isRed(number) ? "red" : "black", false));
			if (tree.left(number) != 0) {
				items.add(node("rb_left", tree.left(number)));
			}
			if (tree.right(number) != 0) {
				items.add(node("rb_right", tree.right(number)));
			}
			return items;
		}));
	}

	private static boolean same(RangeTree tree, int node, RangeTree old) {
		int found = old.firstEndingAbove(tree.start(node));
		return found != 0 && old.start(found) == tree.start(node) && old.end(found) == tree.end(node) && old.subtreeMax(found) == tree.subtreeMax(node)
				&& old.isRed(found) == tree.isRed(node) && start(old, old.left(found)) == start(tree, tree.left(node))
				&& start(old, old.right(found)) == start(tree, tree.right(node));
	}

	private static long start(RangeTree tree, int node) {
		return node == 0 ? 0 : tree.start(node);
	}

	private static String cache(VmallocView view) {
		VmallocView.ScanCache cache = Objects.requireNonNull(view.scanCache());
		return cache.area() == 0 ? "none" : Words.address(cache.area());
	}

	private List<Item> scanCache() {
		return new Fields<>(now, before).add("free_vmap_cache", view -> cache(view)).add("cached_hole_size", view -> Words.bytes(Objects.requireNonNull(view.scanCache()).hole()))
				.add("cached_vstart", view -> Words.address(Objects.requireNonNull(view.scanCache()).vstart()))
				.add("cached_align", view -> Words.bytes(Objects.requireNonNull(view.scanCache()).align())).items();
	}

	private List<Item> nodes() {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < now.nodeCount(); i++) {
			int node = i;
			items.addAll(new Fields<>(now, before).group("[" + node + "]", view -> Words.count(view.lazy(node).length) + " lazy, " + Words.count(pooled(view, node)) + " pooled",
					() -> node(node)).items());
		}
		return items;
	}

	private static long pooled(VmallocView view, int node) {
		long pooled = 0;
		for (int pages = 1; pages <= VmapNodes.POOLS; pages++) {
			pooled += view.poolLength(node, pages);
		}
		return pooled;
	}

	private List<Item> node(int node) {
		List<Item> items = new ArrayList<>();
		items.add(new Item("lazy", addresses(now.lazy(node)), false));
		for (int i = 1; i <= VmapNodes.POOLS; i++) {
			int pages = i;
			if (now.poolLength(node, pages) > 0) {
				items.addAll(new Fields<>(now, before).add("pool[" + (pages - 1) + "], " + MachineTree.count(pages), view -> addresses(view.pool(node, pages))).items());
			}
		}
		return items;
	}

	private static String addresses(long[] starts) {
		String first = String.join(", ", Arrays.stream(starts).limit(6).mapToObj(Words::address).toList());
		return Words.count(starts.length) + (first.isEmpty() ? "" : ": " + first) + (starts.length > 6 ? ", …" : "");
	}

	private Item block(VmapBlock block) {
		VmallocView then = before;
		boolean changed = then != null && !then.blocks().contains(block);
		return new Item(Words.address(block.start()), "cpu " + block.cpu() + ", " + MachineTree.count(block.freePages()) + " free", changed,
				Item.Children.of(() -> new Fields<>(block, null).add("start", one -> Words.address(one.start())).add("pages", one -> Integer.toString(one.pages()))
						.add("cpu", one -> Integer.toString(one.cpu())).add("free", one -> Integer.toString(one.freePages())).add("dirty", one -> Integer.toString(one.dirtyPages()))
						.add("queued", one -> Boolean.toString(one.queued())).items()));
	}
}

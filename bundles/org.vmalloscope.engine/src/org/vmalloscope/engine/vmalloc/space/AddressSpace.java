package org.vmalloscope.engine.vmalloc.space;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.store.ListCells;
import org.vmalloscope.engine.vmalloc.store.Stacks;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** What placement, purge and vmap blocks share: the areas, the free tree, the lists, the counters and the clock. */
public final class AddressSpace {
	private final VmallocGeometry geometry;
	private final SimulatedClock clock;
	private final BlockPool pool = new BlockPool();
	private final AreaMap areas = new AreaMap(pool);
	private final FreeTree free = new FreeTree();
	private final ListCells lists = new ListCells();
	private final Stacks stacks = new Stacks();
	private long lazyPages;
	private @Nullable VmallocProbe probe;

	static {
		// HotSpot inlines no method whose return type is not loaded: where nobody listens, each look for a listener would be a call
		Objects.requireNonNull(VmallocProbe.class);
	}

	/** An empty address space. */
	public AddressSpace(VmallocGeometry geometry, SimulatedClock clock) {
		this.geometry = geometry;
		this.clock = clock;
	}

	/** Where the windows lie. */
	public VmallocGeometry geometry() {
		return geometry;
	}

	/** The simulated clock. */
	public SimulatedClock clock() {
		return clock;
	}

	/** Everything that is not free. */
	public AreaMap areas() {
		return areas;
	}

	/** The free areas; empty in generations that do not keep them. */
	public FreeTree free() {
		return free;
	}

	/** The lists whose order is state: pools, queues of vmap blocks. */
	public ListCells lists() {
		return lists;
	}

	/** The starts of lazy and purging areas. */
	public Stacks stacks() {
		return stacks;
	}

	/** The nodes of all address trees. */
	public BlockPool pool() {
		return pool;
	}

	/** {@code vmap_lazy_nr}: pages freed but not purged. */
	public long lazyPages() {
		return lazyPages;
	}

	/** Changes {@code vmap_lazy_nr}. */
	public void addLazyPages(long pages) {
		lazyPages += pages;
		VmallocProbe told = probe;
		if (told != null) {
			told.lazyPagesChanged(lazyPages);
		}
	}

	/** Pages of an area, its guard page included. */
	public long pages(long bytes) {
		return bytes >>> geometry.pageShift();
	}

	/** Who is told what happens; null: nobody. */
	public @Nullable VmallocProbe probe() {
		return probe;
	}

	/** Sets who is told what happens; null: nobody. */
	public void setProbe(@Nullable VmallocProbe newProbe) {
		probe = newProbe;
		areas.setProbe(newProbe);
		free.setProbe(newProbe);
		clock.setProbe(newProbe);
	}

	/** A TLB flush of a kernel range on all CPUs ({@code flush_tlb_kernel_range}). */
	public void flush(long start, long end) {
		VmallocProbe told = probe;
		if (told != null) {
			told.flushed(start, end);
		}
		clock.flush();
	}

	/** Appends what the arrays do not hold. */
	public void save(StateWriter out) {
		pool.save(out);
		areas.tree().save(out);
		free.save(out);
		lists.save(out);
		stacks.save(out);
		out.put(lazyPages);
		out.put(clock.nanos());
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		pool.load(in);
		areas.tree().load(in);
		free.load(in);
		lists.load(in);
		stacks.load(in);
		lazyPages = in.get();
		clock.set(in.get());
	}

	/** Checks the structures; for tests. */
	public void assertConsistent() {
		areas.assertConsistent();
		free.assertConsistent();
	}
}

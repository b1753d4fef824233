package org.vmalloscope.engine.vmalloc;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.block.BlockQueues;
import org.vmalloscope.engine.vmalloc.block.BlockRules;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.purge.NodePurge;
import org.vmalloscope.engine.vmalloc.purge.PurgePolicy;
import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.SimulatedClock;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe.Trigger;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/**
 * The kernel's allocator of virtual address space (mm/vmalloc.c), of the generation that its {@link VmallocRules} name.
 * <p>
 * One instance is one kernel's vmalloc. Not safe for use by several threads; snapshots are. Addresses are the kernel's;
 * {@link Placement#NONE} (-1) says that an allocation failed. Calls that allocate or free run the kernel's function to its
 * end, a purge that it triggers included; {@link #begin}, {@link #beginChunk}, {@link #makeLazy} and {@link #purger} give
 * the same in atomic steps.
 */
public final class Vmalloc {
	private final VmallocConfig config;
	private final VmallocRules rules;
	private final VmallocGeometry geometry;
	private final AddressSpace space;
	private final @Nullable VmapNodes nodes;
	private final Placement placement;
	private final PurgePolicy policy;
	private final BlockQueues blocks;
	private final Purger purger;
	private final VmallocMessages messages;
	private final PagesArrays arrays;
	private final long lazyMax;
	private final long[] early;
	private final VmallocStructure structure;
	/** The state after boot. */
	private final VmallocSnapshot pristine;
	private boolean drainPending;
	private VmapNotifier notifier = () -> 0;
	private PageSource pageSource = PageSource.UNLIMITED;

	/** Who may have vmap areas to give back when there is no space ({@code register_vmap_purge_notifier}). */
	@FunctionalInterface
	public interface VmapNotifier {
		/** Frees what it can; returns how much, in units of its own. */
		long free();
	}

	/** An allocator with nothing in it but the early areas. */
	public Vmalloc(VmallocConfig config) {
		this.config = config;
		rules = config.rules();
		geometry = config.geometry();
		lazyMax = config.lazyMax();
		space = new AddressSpace(geometry, new SimulatedClock(config.costs(), config.onlineCpus()));
		Parts parts = new Parts(space, config);
		nodes = parts.nodes();
		placement = parts.placement();
		policy = parts.policy();
		blocks = new BlockQueues(space, rules.blocks(), config.possibleCpus(), BlockRules.pagesPerBlock(geometry, config.nrCpus()), this::freeLazily);
		purger = new Purger(space, policy, blocks, rules.blocks(), lazyMax);
		messages = new VmallocMessages(space, rules.messages(), rules.placement().ordinal() >= VmallocRules.PlacementKind.FREE_TREE.ordinal());
		arrays = new PagesArrays(space);
		early = EarlyAreas.register(space, config);
		placement.initialise();
		structure = new VmallocStructure(config, policy.newestFirst(), nodes, blocks);
		pristine = snapshot();
	}

	// ---- allocating

	/**
	 * {@code get_vm_area} and its relatives: address space without pages, in the vmalloc window.
	 *
	 * @param bytes rounded up to pages; a guard page is added where the kernel adds one
	 * @param align at least this; {@link AreaType#IOREMAP} sets its own
	 * @param tag any number for the caller's use, shown with the area
	 */
	public long area(long bytes, long align, AreaType type, Caller caller, int tag) {
		return area(bytes, align, type, 0, geometry.start(), geometry.end(), caller, tag);
	}

	/** {@link #area} in another range, for example that of the modules, or with flags ({@link AreaMap#NO_GUARD}). */
	public long area(long bytes, long align, AreaType type, long flags, long vstart, long vend, Caller caller, int tag) {
		if (bytes == 0) {
			return Placement.NONE;
		}
		long rounded = Address.alignUp(bytes, geometry.pageSize());
		long wanted = type == AreaType.IOREMAP ? ioremapAlign(rounded) : align;
		return allocate(withGuard(rounded, flags), wanted, vstart, vend,
				AreaMap.facts(AreaState.BUSY, type, flags | AreaMap.VM_STRUCT, 0, tag), caller, false);
	}

	/** A request of {@link #area} to be run in steps; {@code owner} names the purge it may run. */
	public AreaAllocation begin(long bytes, long align, AreaType type, long flags, long vstart, long vend, Caller caller, int tag, int owner) {
		long rounded = Address.alignUp(bytes, geometry.pageSize());
		return new AreaAllocation(this, owner, withGuard(rounded, flags), type == AreaType.IOREMAP ? ioremapAlign(rounded) : align, vstart, vend,
				AreaMap.facts(AreaState.BUSY, type, flags | AreaMap.VM_STRUCT, 0, tag), caller, false);
	}

	/** The alignment of an ioremap area of a size in bytes. */
	public long ioremapAlign(long bytes) {
		int order = rules.ioremapDoubles() ? Address.fls(bytes) : Address.countOrder(bytes);
		return 1L << Math.min(Math.max(order, geometry.pageShift()), config.ioremapMaxOrder());
	}

	private long withGuard(long rounded, long flags) {
		return rules.guardAlways() || (flags & AreaMap.NO_GUARD) == 0 ? rounded + geometry.pageSize() : rounded;
	}

	/** {@code alloc_vmap_area}: places an area of exactly a size; facts are those of the area map. */
	long allocate(long size, long align, long vstart, long vend, long facts, Caller caller, boolean silent) {
		long address = placement.place(size, align, vstart, vend, caller.cpu(), facts, false);
		if (address != Placement.NONE) {
			return address;
		}
		return new AreaAllocation(this, caller.cpu(), size, align, vstart, vend, facts, caller, silent).resumeAfterFailure();
	}

	/** {@code __vmalloc_node_range}: an area with its pages, and the array of page pointers. See {@link PagesAllocation}. */
	public long vmalloc(long bytes, long align, Caller caller, int tag) {
		return vmalloc(bytes, align, false, geometry.start(), geometry.end(), caller, tag);
	}

	/** {@link #vmalloc} in another range; {@code huge}: the caller allows huge pages ({@code VM_ALLOW_HUGE_VMAP}). */
	public long vmalloc(long bytes, long align, boolean huge, long vstart, long vend, Caller caller, int tag) {
		return new PagesAllocation(this, arrays, pageSource).vmalloc(bytes, align, huge, vstart, vend, caller, tag);
	}

	/** {@code vm_map_ram}: maps pages of the caller; small requests come out of a vmap block of the CPU. */
	public long mapRam(int pages, Caller caller, int tag) {
		long facts = AreaMap.facts(AreaState.BUSY, AreaType.MAP_RAM, AreaMap.NO_GUARD, 0, tag);
		if (pages > BlockRules.maximumRequest(geometry)) {
			return allocate((long) pages << geometry.pageShift(), geometry.pageSize(), geometry.start(), geometry.end(), facts, caller, false);
		}
		long address = blocks.take(pages, caller.cpu());
		if (address != Placement.NONE) {
			return address;
		}
		long size = blocks.blockSize();
		long block = allocate(size, size, geometry.start(), geometry.end(),
				AreaMap.facts(AreaState.BUSY, AreaType.BLOCK, AreaMap.NO_GUARD, 0, tag), caller, false);
		if (block == Placement.NONE) {
			return Placement.NONE;
		}
		blocks.create(block, caller.cpu());
		return blocks.take(pages, caller.cpu());
	}

	/** {@code pcpu_get_vm_areas}: congruent areas for a percpu chunk; returns the base. */
	public long chunkAreas(ChunkRequest request, int tag) {
		return beginChunk(request, tag, 0).run();
	}

	/** A request of {@link #chunkAreas} to be run in steps. */
	public ChunkAllocation beginChunk(ChunkRequest request, int tag, int owner) {
		return new ChunkAllocation(this, owner, request, tag);
	}

	// ---- freeing

	/** {@code vfree} and its relatives: frees the area at an address, and its array of page pointers. */
	public void vfree(long address) {
		int pos = busyAt(address);
		long facts = space.areas().facts(pos);
		long array = (facts & AreaMap.HAS_PAGES_ARRAY) != 0 ? arrays.forget(address) : 0;
		long pages = space.pages(space.areas().end(pos) - address) - ((facts & AreaMap.NO_GUARD) == 0 ? 1 : 0);
		freeArea(pos);
		if (AreaMap.type(facts) == AreaType.VMALLOC || AreaMap.type(facts) == AreaType.PAGES_ARRAY) {
			pageSource.free(pages);
		}
		if (array != 0) {
			vfree(array);
		}
	}

	/** Whether the area at an address has an array of page pointers that is an area itself and is freed with it. */
	public boolean hasPagesArray(long address) {
		int pos = space.areas().find(address);
		return pos != 0 && (space.areas().facts(pos) & AreaMap.HAS_PAGES_ARRAY) != 0;
	}

	/**
	 * {@link #vfree} of an area without an array of page pointers, up to where the freeing task would purge: the area is lazy, its
	 * pages are given back. Returns whether there are more than {@code lazy_max} lazy pages now.
	 */
	public boolean vfreeLazily(long address) {
		int pos = busyAt(address);
		long facts = space.areas().facts(pos);
		long pages = space.pages(space.areas().end(pos) - address) - ((facts & AreaMap.NO_GUARD) == 0 ? 1 : 0);
		policy.free(pos);
		if (AreaMap.type(facts) == AreaType.VMALLOC || AreaMap.type(facts) == AreaType.PAGES_ARRAY) {
			pageSource.free(pages);
		}
		return space.lazyPages() > lazyMax;
	}

	/** Tries to take the purge lock as a freeing task does; then the steps are the {@link #purger}'s. */
	public boolean beginPurge(int owner) {
		return !policy.usesDrainWork() && purger.begin(Trigger.FREE, owner);
	}

	/** Frees the area of a vmalloc that got no pages. */
	void freeWithoutPages(long address) {
		freeArea(busyAt(address));
	}

	/** {@code vm_unmap_ram}: gives back what {@link #mapRam} gave. */
	public void unmapRam(long address, int pages) {
		if (pages > BlockRules.maximumRequest(geometry)) {
			freeArea(busyAt(address));
		} else {
			blocks.giveBack(address, pages);
		}
	}

	/** {@code pcpu_free_vm_areas}: frees the areas of a chunk. */
	public void freeChunkAreas(ChunkRequest request, long base) {
		for (int group = 0; group < request.groups(); group++) {
			freeArea(busyAt(base + request.offsets()[group]));
		}
	}

	/**
	 * Only the first half of freeing: the area at an address becomes lazy. Returns whether there are more than
	 * {@code lazy_max} lazy pages now, so that the kernel would purge or schedule the drain work.
	 */
	public boolean makeLazy(long address) {
		policy.free(busyAt(address));
		return space.lazyPages() > lazyMax;
	}

	/** The other half: what the freeing task does when {@link #makeLazy} said yes. It may find the purge lock taken. */
	public void triggerPurge() {
		if (!policy.usesDrainWork()) {
			if (purger.begin(Trigger.FREE, 0)) {
				purger.run();
			}
		} else if (!drainPending) {
			drainPending = true;
			VmallocProbe told = space.probe();
			if (told != null) {
				told.drainScheduled(space.lazyPages(), lazyMax);
			}
		}
	}

	private int busyAt(long address) {
		int pos = space.areas().find(address);
		tellLookUp(address, pos);
		if (pos == 0 || space.areas().state(pos) != AreaState.BUSY && space.areas().state(pos) != AreaState.UNKNOWN) {
			throw new IllegalArgumentException("no busy area starts at " + Long.toHexString(address));
		}
		return pos;
	}

	/** {@code find_vmap_area}: start of the busy area that holds an address, or {@link Placement#NONE}. */
	public long areaAt(long address) {
		int pos = space.areas().containing(address);
		boolean busy = pos != 0 && space.areas().state(pos) == AreaState.BUSY;
		tellLookUp(address, busy ? pos : 0);
		return busy ? space.areas().start(pos) : Placement.NONE;
	}

	/** A look-up begins with the node of the address and goes round until some node has the area. */
	private void tellLookUp(long address, int pos) {
		VmallocProbe told = space.probe();
		VmapNodes searched = nodes;
		if (told == null || searched == null) {
			return;
		}
		int home = pos == 0 ? -1 : searched.nodeOf(space.areas().start(pos));
		int first = searched.nodeOf(address);
		int node = first;
		do {
			told.nodeSearched(node, node == home);
			if (node == home) {
				return;
			}
			node = (node + (rules.nodesSearchedUpwards() ? 1 : searched.count() - 1)) % searched.count();
		} while (node != first);
	}

	private void freeArea(int pos) {
		policy.free(pos);
		if (space.lazyPages() > lazyMax) {
			triggerPurge();
		}
	}

	private void freeLazily(long start) {
		freeArea(space.areas().find(start));
	}

	// ---- purging

	/** Where the area at an address has its array of page pointers, if that is a vmalloc area of its own; 0 otherwise. */
	public long pagesArrayOf(long address) {
		return arrays.of(address);
	}

	/** Whether the drain work waits to be run (5.18 and later). */
	public boolean isDrainPending() {
		return drainPending;
	}

	/** Runs the drain work, pending or not; before 5.18, where there is none, tries to purge as a freeing task would. */
	public void drain() {
		if (beginDrain()) {
			purger.run();
		}
	}

	/** The beginning of {@link #drain}: takes the purge lock.
	 * @return whether there is something to purge, whose steps ({@link Purger#step}) are left to do */
	public boolean beginDrain() {
		drainPending = false;
		return purger.begin(policy.usesDrainWork() ? Trigger.DRAIN_WORK : Trigger.FREE, 0);
	}

	/** {@code vm_unmap_aliases}: purges, and flushes what vmap blocks have given back. */
	public void unmapAliases() {
		if (purger.begin(Trigger.UNMAP_ALIASES, 0)) {
			purger.run();
		}
	}

	/** The shrinker "vmap-node" empties all pools (6.9 and later; nothing elsewhere). */
	public void shrinkPools() {
		if (policy instanceof NodePurge nodePurge) {
			nodePurge.shrinkPools();
		}
	}

	/** {@code set_iounmap_nonlazy} (x86, to 5.15; nothing elsewhere): the next free purges, whatever it frees. */
	public void setIounmapNonlazy() {
		if (rules.nonlazyIounmap()) {
			space.addLazyPages(lazyMax + 1 - space.lazyPages());
		}
	}

	/** The purge lock and the steps under it. */
	public Purger purger() {
		return purger;
	}

	// ---- surroundings

	/** Sets who is asked for help when neither space nor a purge is left; by default nobody. */
	public void setNotifier(VmapNotifier newNotifier) {
		notifier = newNotifier;
	}

	/** Sets where the pages of {@link #vmalloc} come from; by default there is no end of them. */
	public void setPageSource(PageSource source) {
		pageSource = source;
	}

	/** Sets who gets the lines that dmesg would show. */
	public void setMessageListener(Consumer<String> listener) {
		messages.setListener(listener);
	}

	/** Sets who is told what happens; null: nobody. */
	public void setProbe(@Nullable VmallocProbe probe) {
		space.setProbe(probe);
	}

	/** The simulated clock; a replay sets it to the time of its events. */
	public SimulatedClock clock() {
		return space.clock();
	}

	long callNotifiers() {
		long freed = notifier.free();
		VmallocProbe told = space.probe();
		if (told != null) {
			told.notifiersCalled(freed);
		}
		return freed;
	}

	VmallocMessages messages() {
		return messages;
	}

	/** Applies what a recording says happened instead of what this allocator would do. */
	public TakeOver takeOver() {
		return new TakeOver(this);
	}

	// ---- looking

	/** The machine. */
	public VmallocConfig config() {
		return config;
	}

	/** What the kernel version does. */
	public VmallocRules rules() {
		return rules;
	}

	/** How addresses are found. */
	public Placement placement() {
		return placement;
	}

	/** The areas, the free tree and the counters. Changing them is for {@link TakeOver} only. */
	public AddressSpace space() {
		return space;
	}

	/** The vmap blocks. */
	public BlockQueues blocks() {
		return blocks;
	}

	/** The vmap nodes; null before 6.9. */
	public @Nullable VmapNodes nodes() {
		return nodes;
	}

	/** {@code vmap_lazy_nr}. */
	public long lazyPages() {
		return space.lazyPages();
	}

	/** {@code lazy_max_pages()}. */
	public long lazyMax() {
		return lazyMax;
	}

	/** Where the early areas of the configuration lie, in their order. */
	public long[] earlyAddresses() {
		return early.clone();
	}

	// ---- snapshots

	/** The state as it is; copies what changed since the last snapshot or restore. */
	public VmallocSnapshot snapshot() {
		StateWriter out = new StateWriter();
		space.save(out);
		int placementAt = out.count();
		placement.save(out);
		policy.save(out);
		int blocksAt = out.count();
		blocks.save(out);
		purger.save(out);
		messages.save(out);
		arrays.save(out);
		out.put(drainPending);
		return new VmallocSnapshot(structure, space.pool().longs().capture(), space.free().longs().capture(), space.lists().longs().capture(),
				space.stacks().longs().capture(), blocks.longs().capture(), out.toArray(), placementAt, blocksAt);
	}

	/** Makes the state what it was; the snapshot must come from an allocator with the same configuration. */
	public void restore(VmallocSnapshot snapshot) {
		space.pool().longs().restore(snapshot.nodes);
		space.free().longs().restore(snapshot.free);
		space.lists().longs().restore(snapshot.lists);
		space.stacks().longs().restore(snapshot.stacks);
		blocks.longs().restore(snapshot.blocks);
		StateReader in = new StateReader(snapshot.numbers);
		space.load(in);
		placement.load(in);
		policy.load(in);
		blocks.load(in);
		purger.load(in);
		messages.load(in);
		arrays.load(in);
		drainPending = in.getBoolean();
		tellRestored();
	}

	/**
	 * Makes the state what a recording says it was; everything that was here is forgotten.
	 *
	 * @throws IllegalArgumentException when the recorded state contradicts itself; this allocator is then empty
	 */
	public void resume(VmallocState state) {
		VmallocProbe told = space.probe();
		setProbe(null);
		restore(pristine);
		try {
			new Resumption(this, state).run();
		} catch (IllegalArgumentException e) {
			restore(pristine);
			throw e;
		} finally {
			setProbe(told);
			if (told != null) {
				told.vmallocRestored();
			}
		}
	}

	private void tellRestored() {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.vmallocRestored();
		}
	}

	/** Checks every structure against the others; for tests. */
	public void assertConsistent() {
		space.assertConsistent();
		placement.assertConsistent();
		policy.assertConsistent();
		blocks.assertConsistent();
	}
}

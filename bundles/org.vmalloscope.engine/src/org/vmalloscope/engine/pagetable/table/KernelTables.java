package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.ActiveTables;
import org.vmalloscope.engine.pagetable.propagation.EagerSync;
import org.vmalloscope.engine.pagetable.propagation.KernelPrograms;
import org.vmalloscope.engine.pagetable.propagation.MapRequest;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.Provision;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.pagetable.propagation.TableSpace;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/**
 * The page tables of a kernel as far as they map the vmalloc window: {@code init_mm}'s, and what each process has copied of them. An operation runs all of its steps
 * at once, as on a machine with one CPU; what happens in between is the business of races.
 *
 * <p>An address space is a number that {@link #fork} gives. Not for use by several threads; {@link #snapshot()} is immutable.
 */
public final class KernelTables {
	/** Instead of a process: the reference table. */
	static final int REFERENCE = -1;
	/** Only pages of the base size. */
	public static final int SMALL_PAGES = 0;

	/** The tables at one moment. Sharing: a table that has not changed is the same object in all snapshots. */
	public static final class Snapshot {
		private final LiveSpace.Content slots;
		private final TableForest.Content tables;

		private Snapshot(LiveSpace.Content slots, TableForest.Content tables) {
			this.slots = slots;
			this.tables = tables;
		}
	}

	private final AddressLayout layout;
	private final PropagationStrategy strategy;
	private final TableForest forest;
	private final LiveSpace space;
	private final KernelPrograms programs;

	/** Tables as they are before the first process: with those that the strategy makes at boot. */
	public KernelTables(AddressLayout layout, PropagationStrategy strategy) {
		this.layout = layout;
		this.strategy = strategy;
		forest = new TableForest(layout.geometry());
		space = new LiveSpace(layout, forest);
		programs = new KernelPrograms(space, strategy);
		if (strategy.provision() == Provision.PREALLOCATED) {
			Arrays.stream(space.slots()).forEach(space::preset);
		}
	}

	/** The layout of addresses. */
	public AddressLayout layout() {
		return layout;
	}

	/** How changes reach processes. */
	public PropagationStrategy strategy() {
		return strategy;
	}

	private ProgramBuilder begin(String name, int largestShift) {
		space.begin(largestShift);
		return new ProgramBuilder(name, space.memory());
	}

	private MapCost cost(AddressRange range) {
		List<Integer> made = Arrays.stream(forest.made).boxed().toList();
		long bytes = 0;
		for (int i = 0; i < forest.made.length; i++) {
			bytes += (long) forest.made[i] * layout.geometry().levels().get(i).tableBytes();
		}
		long lookedAt = space.slotsChanged() > 0 && strategy.publication() instanceof EagerSync sync
				? sync.entriesLookedAt(layout, range) * space.addressSpaces().length : 0;
		return new MapCost(made, bytes, space.slotsChanged(), forest.written, forest.huge, forest.freed, lookedAt, space.copiesChanged());
	}

	/** A new process ({@code pgd_alloc}); the tables that it has of its own cost {@link #processBytes}.
	 * @return its number, for all other methods */
	public int fork(String name) {
		ProgramBuilder program = begin("fork", SMALL_PAGES);
		int mm = space.add(name);
		programs.fork(program, mm);
		program.build().runAlone();
		return mm;
	}

	/** A process is over ({@code pgd_free}); its number is not used again. */
	public void exit(int mm) {
		require(mm);
		space.exit(mm);
	}

	/** The bytes of the tables that each process has for its copies. */
	public long processBytes() {
		Geometry geometry = layout.geometry();
		long bytes = 0;
		for (int i = 0; i <= geometry.slotLevel(); i++) {
			bytes += geometry.levels().get(i).tableBytes();
		}
		return strategy.provision() == Provision.ONE_TABLE ? 0 : bytes;
	}

	/** The processes there are. */
	public int[] processes() {
		return space.addressSpaces();
	}

	/** The name of a process. */
	public String name(int mm) {
		return space.name(mm);
	}

	private ActiveTables require(int mm) {
		if (!space.exists(mm)) {
			throw new IllegalArgumentException("there is no process " + mm);
		}
		return programs.tables(mm);
	}

	private void requireInWindow(AddressRange range) {
		if (!layout.window().contains(range) || (range.start() | range.end()) % layout.geometry().pageBytes() != 0) {
			throw new IllegalArgumentException(range + " is not made of pages of the vmalloc window " + layout.window());
		}
	}

	/**
	 * Maps pages ({@code vmap_pages_range} and the synchronisation after it), for a caller that may sleep.
	 *
	 * @param name of the area, for people
	 * @param pages what is mapped: without the guard page
	 * @param mm the process that calls
	 * @param largestShift an entry may map up to 2^largestShift bytes, where the architecture and alignment allow it; {@link #SMALL_PAGES}
	 */
	public MapCost vmap(String name, AddressRange pages, int mm, int largestShift) {
		requireInWindow(pages);
		ProgramBuilder program = begin("vmap", largestShift);
		programs.map(program, new MapRequest(name, pages, true, require(mm), largestShift));
		program.build().runAlone();
		return cost(pages);
	}

	/** Unmaps pages ({@code vunmap_range}); tables stay. Where entries for whole slots go, that is published as the strategy does; their memory counts as given back. */
	public MapCost vunmap(String name, AddressRange pages, int mm) {
		requireInWindow(pages);
		ActiveTables caller = require(mm);
		ProgramBuilder program = begin("vunmap", SMALL_PAGES);
		List<Integer> gone = new ArrayList<>();
		for (AddressRange piece : new MapRequest(name, pages, true, caller).pieces(layout.geometry())) {
			int slot = layout.geometry().slot(piece.start());
			int entry = space.entry(slot);
			if (space.isLeaf(entry)) {
				gone.add(entry);
				programs.unmapHuge(program, name + " in " + slot, piece, caller);
			} else {
				Register leaf = space.leaf(piece);
				program.step("clear pte(" + name + ")").writes(leaf).then(() -> leaf.set(0));
			}
		}
		program.build().runAlone();
		gone.forEach(space::free);
		return cost(pages);
	}

	/**
	 * Reads or writes one address in the kernel.
	 *
	 * @param mm the process whose tables the CPU uses
	 * @param context of the access
	 * @return what happened on the way: nothing if the address was mapped
	 */
	public List<Outcome> access(int mm, long address, Context context) {
		ProgramBuilder program = begin("access", SMALL_PAGES).context(context);
		programs.access(program, "*" + Long.toHexString(address), address, require(mm), false);
		return program.build().runAloneWithOutcomes();
	}

	/** Switches a CPU to a process ({@code switch_mm}): checks what the strategy checks there. */
	public MapCost switchTo(int mm) {
		require(mm);
		ProgramBuilder program = begin("switch", SMALL_PAGES).context(Context.PROCESS.with(Context.INTERRUPTS_OFF));
		programs.switchTo(program, space.variable(TableCell.Kind.ACTIVE, TableCell.NONE, TableCell.NONE, "active mm", Integer.MAX_VALUE), mm);
		program.build().runAlone();
		return cost(layout.window());
	}

	/** How an entry of a process stands to the reference table. */
	public SlotState state(int mm, int slot) {
		int reference = space.entry(slot);
		if (strategy.provision() == Provision.ONE_TABLE) {
			return reference == TableSpace.EMPTY ? SlotState.EMPTY : SlotState.COPIED;
		}
		return SlotState.of(reference, space.copied(mm, slot));
	}

	/** What a slot of the reference table holds. */
	public SlotEntry reference(int slot) {
		return entry(space.entry(slot));
	}

	/** What a slot of a process holds. */
	public SlotEntry copy(int mm, int slot) {
		require(mm);
		return entry(strategy.provision() == Provision.ONE_TABLE ? space.entry(slot) : space.copied(mm, slot));
	}

	private SlotEntry entry(int value) {
		return value == TableSpace.EMPTY ? SlotEntry.NONE
				: space.isLeaf(value) ? new SlotEntry(SlotEntry.Kind.HUGE, value & ~LiveSpace.LEAF) : new SlotEntry(SlotEntry.Kind.TABLE, value);
	}

	/** Walks to an address level by level, as the CPU does on the tables of a process. */
	public Walk walk(int mm, long address) {
		require(mm);
		return Walk.of(this, mm, address);
	}

	/** Walks to an address level by level on the reference table. */
	public Walk walk(long address) {
		return Walk.of(this, REFERENCE, address);
	}

	@Nullable Table table(int number) {
		return forest.table(number);
	}

	/** Tables below the slots, by the level of their entries: index as in the geometry's levels. */
	public int[] tablesByLevel() {
		return forest.live();
	}

	/** The bytes that all tables below the slots take in the simulated machine. */
	public long tableBytes() {
		int[] live = forest.live();
		long bytes = 0;
		for (int i = 0; i < live.length; i++) {
			bytes += (long) live[i] * layout.geometry().levels().get(i).tableBytes();
		}
		return bytes;
	}

	/** What the simulation itself keeps for these tables, in bytes. */
	public long bytesKept() {
		return forest.bytesKept();
	}

	/** The tables as they are now. */
	public Snapshot snapshot() {
		return new Snapshot(space.content(), forest.content());
	}

	/** Makes the tables what they were. */
	public void restore(Snapshot snapshot) {
		space.restore(snapshot.slots);
		forest.restore(snapshot.tables);
	}
}

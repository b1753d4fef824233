package org.vmalloscope.engine.pagetable.race;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.GrowthLock;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.schedule.Context;

/** The races R1 to R6, each for any layout and any strategy. */
public final class Races {
	/** Who uses the second area of R1. */
	public enum User {
		/** The process that allocated it. */
		PROCESS("process"),
		/** The same, as an RCU reader. */
		RCU_READER("RCU reader"),
		/** An interrupt handler on the same CPU. */
		INTERRUPT("interrupt"),
		/** A kernel thread on another CPU. */
		KERNEL_THREAD("kernel thread"),
		/** The process that allocated it, with page faults disabled. */
		FAULTS_DISABLED("page faults disabled");

		private final String description;

		User(String description) {
			this.description = description;
		}

		/** For people. */
		public String description() {
			return description;
		}
	}

	private Races() {
	}

	/** A slot of the window that lies in it entirely, counted from its beginning; of a window that has no more than one slot, that one. */
	public static int slot(AddressLayout layout, int index) {
		Geometry geometry = layout.geometry();
		int first = layout.windowSlots().first();
		boolean whole = layout.windowSlots().count() == 1 || geometry.slotStart(first) == layout.window().start();
		return first + index + (whole ? 0 : 1);
	}

	/** The first address of a slot that lies in the window. */
	static long firstAddress(AddressLayout layout, int slot) {
		long start = layout.geometry().slotStart(slot);
		return Long.compareUnsigned(start, layout.window().start()) < 0 ? layout.window().start() : start;
	}

	/** An area of one page, with its guard page after it.
	 * @param number the areas of a slot are numbered from 0 */
	private static Area page(Race race, AddressLayout layout, String name, int slot, int number) {
		Geometry geometry = layout.geometry();
		long start = firstAddress(layout, slot) + 2L * number * geometry.pageBytes();
		return race.area(name, start, start + geometry.pageBytes());
	}

	/** R1, the neighbour in the same slot: two CPUs with different processes allocate in one empty slot and use what they got (Al Viro, November 2025). */
	public static Race neighbour(AddressLayout layout, PropagationStrategy strategy) {
		return neighbour(layout, strategy, User.PROCESS);
	}

	/** R1, with the second area used by somebody in particular. */
	public static Race neighbour(AddressLayout layout, PropagationStrategy strategy, User user) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		int slot = slot(layout, 0);
		Area a1 = page(race, layout, "a1", slot, 0);
		Area a2 = page(race, layout, "a2", slot, 1);
		race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
		RaceTask second = race.thread("CPU2", 2, b).vmalloc(a2);
		switch (user) {
		case PROCESS -> second.use(a2);
		case RCU_READER -> second.with(Context.RCU_READ).use(a2).without(Context.RCU_READ);
		case FAULTS_DISABLED -> second.with(Context.FAULTS_DISABLED).use(a2).without(Context.FAULTS_DISABLED);
		case INTERRUPT -> race.interrupt("interrupt", 2, b).await(a2).use(a2);
		case KERNEL_THREAD -> race.kernelThread("kthread", 3, race.addressSpace("C")).await(a2).use(a2);
		}
		return race;
	}

	/** R1 with more CPUs and slots: each CPU allocates and uses an area in each slot; they begin with different slots. */
	public static Race neighbours(AddressLayout layout, PropagationStrategy strategy, int cpus, int slots) {
		Race race = Race.on(layout, strategy);
		for (int cpu = 0; cpu < cpus; cpu++) {
			RaceTask task = race.thread("CPU" + (cpu + 1), cpu + 1, race.addressSpace(Character.toString('A' + cpu)));
			for (int k = 0; k < slots; k++) {
				int slot = slot(layout, (cpu + k) % slots);
				Area area = page(race, layout, "a" + (cpu + 1) + (k + 1), slot, cpu);
				task.vmalloc(area).use(area);
			}
		}
		return race;
	}

	/** R1 among threads of one process: both fault on the same entry of the same table. */
	public static Race threadsOfOneProcess(AddressLayout layout, PropagationStrategy strategy) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int slot = slot(layout, 0);
		Area a1 = page(race, layout, "a1", slot, 0);
		Area a2 = page(race, layout, "a2", slot, 1);
		race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
		race.thread("CPU2", 2, a).vmalloc(a2).use(a2);
		return race;
	}

	/** R2, two slots at the same time: two CPUs with different processes allocate areas in slots of their own. */
	public static Race twoSlots(AddressLayout layout, PropagationStrategy strategy) {
		long bytes = layout.geometry().pageBytes();
		long first = layout.geometry().slotStart(slot(layout, 0));
		long second = layout.geometry().slotStart(slot(layout, 1));
		return twoAreas(layout, strategy, first, first + bytes, second, second + bytes);
	}

	/**
	 * R2 and its last sentence: CPU 2 also allocates, and uses, an area in the slot that CPU 1 has just filled. With slots of its own alone, a strategy that copies what
	 * it installed before it returns stands R2; it is the neighbour that breaks it.
	 */
	public static Race twoSlotsAndNeighbour(AddressLayout layout, PropagationStrategy strategy) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		Area a1 = page(race, layout, "a1", slot(layout, 0), 0);
		Area a2 = page(race, layout, "a2", slot(layout, 1), 0);
		Area a3 = page(race, layout, "a3", slot(layout, 0), 1);
		race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
		race.thread("CPU2", 2, b).vmalloc(a2).use(a2).vmalloc(a3).use(a3);
		return race;
	}

	/** R1 or R2, depending on where two areas lie.
	 * @param filled slots that have a table everywhere from the beginning */
	public static Race twoAreas(AddressLayout layout, PropagationStrategy strategy, long start1, long end1, long start2, long end2, int... filled) {
		Race race = Race.on(layout, strategy);
		for (int slot : filled) {
			long end = layout.geometry().slotStart(slot) + layout.geometry().slotBytes();
			race.mappedArea("older area in " + slot, end - layout.geometry().pageBytes(), end);
		}
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		Area a1 = race.area("a1", start1, end1);
		Area a2 = race.area("a2", start2, end2);
		race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
		race.thread("CPU2", 2, b).vmalloc(a2).use(a2);
		return race;
	}

	/**
	 * R2 as the notes write it down, the order of each CPU's steps included: CPU 1 installs, raises the count and copies what it installed; CPU 2 installs, finds
	 * its generation equal to the count, uses its area, and only then raises the count.
	 */
	public static Race generationProtocol(AddressLayout layout, PropagationStrategy strategy) {
		long bytes = layout.geometry().pageBytes();
		long first = layout.geometry().slotStart(slot(layout, 0));
		long second = layout.geometry().slotStart(slot(layout, 1));
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		Area a1 = race.area("a1", first, first + bytes);
		Area a2 = race.area("a2", second, second + bytes);
		race.thread("CPU1", 1, a).install(a1).raiseGeneration().propagate(a1, b);
		race.thread("CPU2", 2, b).install(a2).checkGeneration().use(a2).raiseGeneration();
		return race;
	}

	/**
	 * R3, a fault that cannot be served: a thread whose stack lies in a slot that its neighbour has just filled is started on another CPU.
	 *
	 * @param touchFirst whether a CPU reads from the next stack while it is still on the old one
	 */
	public static Race vmappedStack(AddressLayout layout, PropagationStrategy strategy, boolean touchFirst) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		int c = race.addressSpace("C");
		int slot = slot(layout, 0);
		Area a1 = page(race, layout, "a1", slot, 0);
		Area stack = page(race, layout, "stack", slot, 1);
		race.thread("CPU1", 1, a).vmalloc(a1);
		race.thread("parent", 2, b).vmalloc(stack);
		race.kernelThread("idle", 3, c).schedule();
		race.thread("child", 3, c).onStack(stack, touchFirst).use(stack);
		return race;
	}

	/** What is done with a huge mapping that is freed. */
	public enum Removal {
		/** The entry is cleared, other processes' copies too if the strategy publishes that, then the memory goes back; TLBs are flushed before the range is used again. */
		IN_ORDER,
		/** The memory goes back at once, and only then is anything published. */
		MEMORY_FIRST,
		/** As in order, but the range is used again without a TLB flush. */
		WITHOUT_FLUSH,
		/** As in order, and all tables are synchronised before the flush ({@code vmalloc_sync_unmappings} before a purge, 5.3 and 5.4). */
		SYNC_BEFORE_PURGE
	}

	/** R5, the vfree side: a CPU frees a huge mapping and the slot is used for a new area; another CPU, which has used the old one, then uses the new one. */
	public static Race hugeReuse(AddressLayout layout, PropagationStrategy strategy, Removal removal) {
		Race race = Race.on(layout, strategy).withTlbs();
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		int slot = slot(layout, 0);
		Area huge = race.hugeMapping("h", slot);
		Area area = page(race, layout, "a3", slot, 1);
		RaceTask first = race.thread("CPU1", 1, a).await("h used");
		switch (removal) {
		case MEMORY_FIRST -> first.free(huge).vfreeHuge(huge).flush(huge, 1, 2);
		case SYNC_BEFORE_PURGE -> first.vfreeHuge(huge).free(huge).syncAll().flush(huge, 1, 2);
		case WITHOUT_FLUSH -> first.vfreeHuge(huge).free(huge);
		case IN_ORDER -> first.vfreeHuge(huge).free(huge).flush(huge, 1, 2);
		}
		first.vmalloc(area);
		race.thread("CPU2", 2, b).read("*h", huge.start(), false).signal("h used").await(area).use(area);
		return race;
	}

	/** What happens on the reader's CPU between the removal of a huge mapping and the read. */
	public enum Meanwhile {
		/** Nothing is known: the read may come at any time. */
		ANYTHING,
		/** The removal has returned, the memory was given back. */
		REMOVED,
		/** The same, and the CPU has switched to another process and back. */
		SWITCHED
	}

	/**
	 * R5 as the notes write it down: a process reads a huge mapping that another CPU removes. That is the reader's error; the question is whether it is noticed, or the
	 * read succeeds in memory that belongs to somebody else ({@link org.vmalloscope.engine.schedule.Outcome#STALE_ACCESS}).
	 */
	public static Race useAfterFree(AddressLayout layout, PropagationStrategy strategy, Removal removal, Meanwhile meanwhile) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		Area huge = race.hugeMapping("h", slot(layout, 0));
		RaceTask remover = race.thread("CPU1", 1, a);
		if (removal == Removal.MEMORY_FIRST) {
			remover.free(huge).vfreeHuge(huge);
		} else {
			remover.vfreeHuge(huge);
			if (removal == Removal.SYNC_BEFORE_PURGE) {
				remover.syncAll();
			}
			remover.free(huge);
		}
		remover.signal("h is gone");
		RaceTask reader = race.thread("CPU2", 2, b);
		if (meanwhile != Meanwhile.ANYTHING) {
			reader.await("h is gone");
		}
		if (meanwhile == Meanwhile.SWITCHED) {
			reader.await("other ran");
			race.thread("other", 2, race.addressSpace("C")).await("h is gone").signal("other ran");
		}
		reader.read("*h", huge.start(), false);
		return race;
	}

	/** R6, on-demand extension: R1 and a fork at the same time. */
	public static Race extensionAndFork(AddressLayout layout, PropagationStrategy strategy) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int child = race.futureAddressSpace("N");
		int slot = slot(layout, 0);
		Area a1 = page(race, layout, "a1", slot, 0);
		race.thread("CPU1", 1, a).vmalloc(a1);
		race.thread("CPU2", 2, a).fork(child);
		race.thread("child", 3, child).awaitFork(child).await(a1).use(a1);
		return race;
	}

	/** R6, a soft limit: an allocation beyond it and a sysctl that raises it, or tries to lower it below what is used. */
	public static Race softLimit(AddressLayout layout, PropagationStrategy strategy, GrowthLock growth, int limitAtFirst, int limitWritten) {
		Race race = Race.on(layout, strategy).softLimit(limitAtFirst);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		Area a1 = page(race, layout, "a1", slot(layout, 0), 0);
		Area a2 = page(race, layout, "a2", slot(layout, 1), 0);
		race.thread("CPU1", 1, a).vmalloc(a1).vmalloc(a2).use(a2);
		race.thread("sysctl", 2, b).sysctl(growth, limitWritten);
		return race;
	}

	/** R6, a caller that must not sleep in a slot that is not published. */
	public static Race atomicExtension(AddressLayout layout, PropagationStrategy strategy) {
		Race race = Race.on(layout, strategy);
		int a = race.addressSpace("A");
		int b = race.addressSpace("B");
		int slot = slot(layout, 0);
		Area a1 = page(race, layout, "a1", slot, 0);
		Area a2 = page(race, layout, "a2", slot, 1);
		race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
		race.thread("CPU2", 2, b).with(Context.PREEMPTION_OFF).vmalloc(a2).use(a2);
		return race;
	}
}

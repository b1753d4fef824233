package org.vmalloscope.engine.pagetable.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.propagation.Grain;
import org.vmalloscope.engine.pagetable.propagation.GrowthLock;
import org.vmalloscope.engine.pagetable.propagation.KernelPrograms;
import org.vmalloscope.engine.pagetable.propagation.MapRequest;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.Provision;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Invariant;
import org.vmalloscope.engine.schedule.Preemption;
import org.vmalloscope.engine.schedule.Register;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * A race being written: address spaces, areas, tasks. {@link #build} makes a machine of it, as often as wanted.
 * CPUs are whatever numbers the tasks name; a CPU with tasks of more than one address space has an active one that context switches change.
 */
public final class Race {
	private final AddressLayout layout;
	private final PropagationStrategy strategy;
	private final List<String> names = new ArrayList<>();
	private final List<Boolean> exists = new ArrayList<>();
	private final List<Area> areas = new ArrayList<>();
	private final Set<Area> mapped = new LinkedHashSet<>();
	private final Set<Area> huge = new LinkedHashSet<>();
	private final Set<Integer> installed = new LinkedHashSet<>();
	private final List<RaceTask> tasks = new ArrayList<>();
	private Grain grain = Grain.ENTRY;
	private Preemption preemption = Preemption.VOLUNTARY;
	private boolean tlbs;
	private int softLimit;

	private Race(AddressLayout layout, PropagationStrategy strategy) {
		this.layout = layout;
		this.strategy = strategy;
	}

	/** A race on an architecture with a strategy, which need not be its own. */
	public static Race on(AddressLayout layout, PropagationStrategy strategy) {
		return new Race(layout, strategy);
	}

	/** What counts as one step when many entries are copied; each entry if not set. */
	public Race grain(Grain newGrain) {
		grain = newGrain;
		return this;
	}

	/** When threads that share a CPU take turns; only where they wait if not set. */
	public Race preemption(Preemption newPreemption) {
		preemption = newPreemption;
		return this;
	}

	/** Gives each CPU a TLB that keeps the entries of huge mappings until it is flushed. */
	public Race withTlbs() {
		tlbs = true;
		return this;
	}

	/** Limits the window to some slots from its beginning, for strategies that have a soft limit. */
	public Race softLimit(int slots) {
		softLimit = slots;
		return this;
	}

	/** An address space that exists from the beginning; its top level was copied before anything happens. */
	public int addressSpace(String name) {
		names.add(name);
		exists.add(true);
		return names.size() - 1;
	}

	/** An address space that some task will fork. */
	public int futureAddressSpace(String name) {
		names.add(name);
		exists.add(false);
		return names.size() - 1;
	}

	/** An area. Where it lies is given: finding a place is vmalloc's part. */
	public Area area(String name, long start, long end) {
		Area area = new Area(name, new AddressRange(start, end));
		areas.add(area);
		return area;
	}

	/** An area that is mapped everywhere from the beginning. */
	public Area mappedArea(String name, long start, long end) {
		Area area = area(name, start, end);
		mapped.add(area);
		return area;
	}

	/** Gives a slot a table in the reference table only: somebody has installed it, and nobody has copied it yet. */
	public Race installedByOthers(int slot) {
		installed.add(slot);
		return this;
	}

	/** A huge mapping of whole slots that is there, everywhere, from the beginning. */
	public Area hugeMapping(String name, int slot) {
		long start = layout.geometry().slotStart(slot);
		Area area = area(name, start, start + layout.geometry().slotBytes());
		huge.add(area);
		return area;
	}

	/** A process in the kernel. */
	public RaceTask thread(String name, int cpu, int mm) {
		return add(new RaceTask(name, cpu, Task.Kind.THREAD, Context.PROCESS, mm));
	}

	/** A kernel thread.
	 * @param borrowed the address space whose tables it runs on if no other thread of its CPU brings one */
	public RaceTask kernelThread(String name, int cpu, int borrowed) {
		return add(new RaceTask(name, cpu, Task.Kind.THREAD, Context.KERNEL_THREAD, borrowed));
	}

	/** A handler of an interrupt that may come once, at any time.
	 * @param interrupted the address space whose tables it runs on if no thread of its CPU brings one */
	public RaceTask interrupt(String name, int cpu, int interrupted) {
		return add(new RaceTask(name, cpu, Task.Kind.INTERRUPT, KernelPrograms.interrupt(), interrupted));
	}

	private RaceTask add(RaceTask task) {
		tasks.add(task);
		return task;
	}

	/** The machine of this race, in its initial state. */
	public TaskMachine build() {
		return build(List.of());
	}

	/** What an invariant is made from: a register by its kind and slot is not known before the machine is built. */
	@FunctionalInterface
	public interface InvariantSource {
		/** The invariant over the cells of a space. */
		Invariant of(KernelPrograms programs);
	}

	/** The machine of this race with some invariants. */
	public TaskMachine build(List<InvariantSource> invariants) {
		int changes = tasks.stream().mapToInt(RaceTask::changes).sum();
		int[] slots = RaceSpace.slots(layout, areas.stream().map(Area::range).toList());
		RaceSpace space = new RaceSpace(layout, grain, slots, names, exists, changes, !huge.isEmpty());
		KernelPrograms programs = new KernelPrograms(space, strategy);
		preset(space);
		if (softLimit > 0) {
			GrowthLock.softLimit(space).set(softLimit);
		}
		Set<String> awaited = new LinkedHashSet<>();
		tasks.forEach(task -> awaited.addAll(task.awaited()));
		Map<Integer, Register> active = active(space);
		List<Task> built = new ArrayList<>();
		for (RaceTask task : tasks) {
			built.add(task.build(new RaceTask.Setting(programs, space, active.get(task.cpu()), awaited, tlbs)));
		}
		space.completeCopies(strategy.provision() != Provision.ONE_TABLE);
		return new TaskMachine(space.memory(), built, preemption, invariants.stream().map(source -> source.of(programs)).toList());
	}

	private void preset(RaceSpace space) {
		for (Area area : areas) {
			for (AddressRange piece : new MapRequest(area.name(), area.range(), true, new KernelPrograms(space, strategy).tables(0)).pieces(layout.geometry())) {
				if (!huge.contains(area)) {
					space.leaf(piece).set(mapped.contains(area) ? 1 : 0);
				}
			}
		}
		boolean copied = strategy.provision() != Provision.ONE_TABLE;
		for (int slot : space.slots()) {
			boolean inWindow = layout.windowSlots().contains(slot);
			boolean taken = mapped.stream().anyMatch(area -> layout.geometry().slots(area.range()).contains(slot));
			if (huge.stream().anyMatch(area -> layout.geometry().slots(area.range()).contains(slot))) {
				space.preset(slot, RaceSpace.HUGE, copied);
			} else if (installed.contains(slot)) {
				space.preset(slot, RaceSpace.TABLE, copied && inWindow && strategy.provision() == Provision.PREALLOCATED);
			} else if (taken || inWindow && strategy.provision() == Provision.PREALLOCATED) {
				space.preset(slot, RaceSpace.TABLE, copied);
			}
		}
	}

	/** The active address space of each CPU on which it can change. */
	private Map<Integer, Register> active(RaceSpace space) {
		Map<Integer, Register> registers = new HashMap<>();
		for (RaceTask first : tasks) {
			List<RaceTask> threads = tasks.stream().filter(task -> task.cpu() == first.cpu() && task.isThread()).toList();
			long processes = threads.stream().filter(task -> !task.isKernelThread()).mapToInt(RaceTask::mm).distinct().count();
			if (!registers.containsKey(first.cpu()) && processes > 1) {
				int limit = names.size();
				Register register = space.variable(TableCell.Kind.ACTIVE, first.cpu(), TableCell.NONE, "active mm of CPU " + first.cpu(), limit);
				register.set(threads.get(0).mm());
				registers.put(first.cpu(), register);
			}
		}
		return registers;
	}
}

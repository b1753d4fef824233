package org.vmalloscope.engine.pagetable.race;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.propagation.ActiveTables;
import org.vmalloscope.engine.pagetable.propagation.GenerationCount;
import org.vmalloscope.engine.pagetable.propagation.GrowthLock;
import org.vmalloscope.engine.pagetable.propagation.KernelPrograms;
import org.vmalloscope.engine.pagetable.propagation.MapRequest;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Program;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;
import org.vmalloscope.engine.schedule.Task;

/** A task of a {@link Race}: what it does, in order. Each method adds to that and returns the task. */
public final class RaceTask {
	/** What a task is built in. */
	record Setting(KernelPrograms programs, RaceSpace space, @Nullable Register active, Set<String> awaited, boolean tlbs) {
	}

	@FunctionalInterface
	private interface Operation {
		void append(Setting setting, ProgramBuilder program, ActiveTables tables);
	}

	private final String name;
	private final int cpu;
	private final Task.Kind kind;
	private final Context context;
	private final int mm;
	private final List<Operation> operations = new ArrayList<>();
	private final Set<String> awaited = new LinkedHashSet<>();
	private @Nullable Area stack;
	private boolean touchesStackFirst;
	private int changes;

	RaceTask(String name, int cpu, Task.Kind kind, Context context, int mm) {
		this.name = name;
		this.cpu = cpu;
		this.kind = kind;
		this.context = context;
		this.mm = mm;
	}

	private RaceTask then(Operation operation) {
		operations.add(operation);
		return this;
	}

	/** Allocates and maps an area; may sleep unless the context forbids it. */
	public RaceTask vmalloc(Area area) {
		changes++;
		return then((setting, program, tables) -> {
			boolean mayWait = !program.context().mustNotSleep();
			setting.programs().map(program, new MapRequest(area.name(), area.range(), mayWait, tables));
			raise(setting, program, known(area), "returns " + area.name());
		});
	}

	/** Reads the beginning of an area, and its end if that lies in another slot. */
	public RaceTask use(Area area) {
		return then((setting, program, tables) -> {
			setting.programs().access(program, "*" + area.name(), area.start(), tables, false);
			var slots = setting.space().layout().geometry().slots(area.range());
			if (slots.count() > 1) {
				setting.programs().access(program, "*" + area.name() + " end", area.last(), tables, false);
			}
		});
	}

	/** Reads one address with an instruction that may or may not be in the exception table. */
	public RaceTask read(String what, long address, boolean fixup) {
		return then((setting, program, tables) -> setting.programs().access(program, what, address, tables, fixup));
	}

	/** Waits until the {@link #vmalloc} or {@link #vfreeHuge} of an area has returned. */
	public RaceTask await(Area area) {
		return await(known(area), area.name() + " is known");
	}

	/** Waits until some task has raised a signal. */
	public RaceTask await(String signal) {
		return await(signal, "hears: " + signal);
	}

	private RaceTask await(String signal, String label) {
		awaited.add(signal);
		return then((setting, program, tables) -> {
			Register flag = flag(setting, signal);
			program.step(label).reads(flag).when(() -> flag.get() != 0).then(() -> {
			});
		});
	}

	/** Raises a signal. */
	public RaceTask signal(String signal) {
		return then((setting, program, tables) -> raise(setting, program, signal, "tells: " + signal));
	}

	private static String known(Area area) {
		return area.name() + " known";
	}

	private static Register flag(Setting setting, String signal) {
		int number = List.copyOf(setting.awaited()).indexOf(signal);
		return setting.space().variable(TableCell.Kind.RETURNED, number, TableCell.NONE, signal, 2);
	}

	private static void raise(Setting setting, ProgramBuilder program, String signal, String label) {
		if (setting.awaited().contains(signal)) {
			Register flag = flag(setting, signal);
			program.step(label).writes(flag).then(() -> flag.set(1));
		}
	}

	/** Goes on in a context with some more flags of {@link Context}. */
	public RaceTask with(int flags) {
		return then((setting, program, tables) -> program.context(program.context().with(flags)));
	}

	/** Goes on in a context with some flags fewer. */
	public RaceTask without(int flags) {
		return then((setting, program, tables) -> program.context(program.context().without(flags)));
	}

	/** Makes a new address space. */
	public RaceTask fork(int child) {
		return then((setting, program, tables) -> setting.programs().fork(program, child));
	}

	/** Waits until an address space has been made. */
	public RaceTask awaitFork(int child) {
		return then((setting, program, tables) -> {
			Register listed = setting.space().listed(child);
			if (listed != null) {
				program.step(setting.space().name(child) + " exists").reads(listed).when(() -> listed.get() != 0).then(() -> {
				});
			}
		});
	}

	/** Offers the CPU to other threads. */
	public RaceTask schedule() {
		return then((setting, program, tables) -> {
			program.schedulePoint();
			program.step("schedule()").from("schedule").then(() -> {
			});
		});
	}

	/** Removes a huge mapping; its memory is given back by {@link #free}. */
	public RaceTask vfreeHuge(Area area) {
		changes++;
		return then((setting, program, tables) -> {
			setting.programs().unmapHuge(program, area.name(), area.range(), tables);
			raise(setting, program, known(area), "returns " + area.name());
		});
	}

	/** Gives the memory of a huge mapping back. */
	public RaceTask free(Area area) {
		return then((setting, program, tables) -> {
			Register freed = setting.space().freed(setting.space().layout().geometry().slot(area.start()));
			program.step("frees the pages of " + area.name()).from("__free_pages").writes(freed).then(() -> freed.set(1));
		});
	}

	/** Copies all entries that appeared or disappeared to all processes. */
	public RaceTask syncAll() {
		return then((setting, program, tables) -> setting.programs().syncAll(program));
	}

	/** Empties the TLBs of all CPUs for an area. */
	public RaceTask flush(Area area, int... cpus) {
		return then((setting, program, tables) -> {
			int slot = setting.space().layout().geometry().slot(area.start());
			Register[] entries = new Register[cpus.length];
			for (int i = 0; i < cpus.length; i++) {
				entries[i] = tlb(setting, cpus[i], slot);
			}
			program.step("TLB flush").from("flush_tlb_kernel_range").writes(entries).then(() -> {
				for (Register entry : entries) {
					entry.set(0);
				}
			});
		});
	}

	private static Register tlb(Setting setting, int cpu, int slot) {
		return setting.space().variable(TableCell.Kind.TLB, cpu, slot, "TLB of CPU " + cpu + "[" + slot + "]", RaceSpace.HUGE + 1);
	}

	/** Writes the sysctl of the soft limit. */
	public RaceTask sysctl(GrowthLock growth, int slots) {
		return then((setting, program, tables) -> growth.sysctl(program, setting.space(), slots));
	}

	/** Maps an area as {@link #vmalloc} does, but publishes nothing: for protocols written out step by step. */
	public RaceTask install(Area area) {
		return then((setting, program, tables) -> new KernelPrograms(setting.space(), Unpublished.STRATEGY).map(program,
				new MapRequest(area.name(), area.range(), true, tables)));
	}

	/** Raises the generation count. */
	public RaceTask raiseGeneration() {
		changes++;
		return then((setting, program, tables) -> GenerationCount.raise(program, setting.space(), program.local("changed", 2)));
	}

	/** Copies the entries of an area to an address space and gives it the present generation. */
	public RaceTask propagate(Area area, int target) {
		return then((setting, program, tables) -> new GenerationCount(false).propagate(program, setting.space(), area.range(), target));
	}

	/** Compares the generation of the task's address space with the count. */
	public RaceTask checkGeneration() {
		return then((setting, program, tables) -> GenerationCount.check(program, setting.space(), tables.addressSpace()));
	}

	/** Runs on a stack that lies in an area: a switch to this thread uses it, and is possible once the area is known.
	 * @param touchFirst whether the CPU reads from it while it is still on the old stack */
	public RaceTask onStack(Area area, boolean touchFirst) {
		stack = area;
		awaited.add(known(area));
		touchesStackFirst = touchFirst;
		return this;
	}

	/** Begins to use a stack that lies in an area. */
	public RaceTask useStack(Area area, boolean touchFirst) {
		return then((setting, program, tables) -> setting.programs().useStack(program, area.name(), area.start(), tables, touchFirst));
	}

	Task build(Setting setting) {
		ProgramBuilder program = new ProgramBuilder(name, setting.space().memory()).context(context);
		ActiveTables tables = tables(setting);
		for (Operation operation : operations) {
			operation.append(setting, program, tables);
		}
		return new Task(name, cpu, kind, program.build(), kind == Task.Kind.THREAD ? switchIn(setting, tables) : null);
	}

	private ActiveTables tables(Setting setting) {
		Register register = setting.active();
		ActiveTables tables = register == null ? setting.programs().tables(mm) : setting.programs().tables(register);
		return setting.tlbs() ? tables.through(slot -> tlb(setting, cpu, slot)) : tables;
	}

	private Program switchIn(Setting setting, ActiveTables tables) {
		ProgramBuilder program = new ProgramBuilder("switch to " + name, setting.space().memory()).context(Context.PROCESS.with(Context.INTERRUPTS_OFF));
		Register register = setting.active();
		Area on = stack;
		if (on != null) {
			Register flag = flag(setting, known(on));
			program.step(name + " can run").reads(flag).when(() -> flag.get() != 0).then(() -> {
			});
		}
		if (isKernelThread()) {
			setting.programs().switchLazily(program, tables);
		} else if (register != null) {
			setting.programs().switchTo(program, register, mm);
		}
		if (on != null) {
			setting.programs().useStack(program, on.name(), on.start(), tables, touchesStackFirst);
		}
		return program.build();
	}

	Set<String> awaited() {
		return awaited;
	}

	int cpu() {
		return cpu;
	}

	int mm() {
		return mm;
	}

	int changes() {
		return changes;
	}

	boolean isThread() {
		return kind == Task.Kind.THREAD;
	}

	boolean isKernelThread() {
		return isThread() && context.is(Context.NO_MM);
	}
}

package org.vmalloscope.engine.schedule.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.Invariant;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.PackedMemory;
import org.vmalloscope.engine.schedule.Preemption;
import org.vmalloscope.engine.schedule.Program;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.engine.schedule.TaskMachine;

/** Small machines made by chance from a seed: loads, stores, locks, waits, branches, loops, steps that fail for some values. */
final class RandomSystems {
	private static final int VALUES = 3;
	private static final Outcome[] OUTCOMES = { Outcome.FAULT, Outcome.RECOVER, Outcome.OOPS, Outcome.STALE_ACCESS, Outcome.REFUSED };

	/** What may occur in a machine. */
	record Shape(int tasks, int steps, int cells, boolean sharedCpus, boolean loops, boolean invariant) {
	}

	private final Random random;
	private final Shape shape;
	private final PackedMemory memory = new PackedMemory();
	private final List<Register> cells = new ArrayList<>();
	private final Register lock = memory.register(Cell.of("lock", 2));

	private RandomSystems(long seed, Shape shape) {
		this.random = new Random(seed);
		this.shape = shape;
		for (int i = 0; i < shape.cells(); i++) {
			Register cell = memory.register(Cell.of("c" + i, VALUES));
			cell.set(random.nextInt(VALUES));
			cells.add(cell);
		}
	}

	static TaskMachine machine(long seed, Shape shape) {
		return new RandomSystems(seed, shape).build();
	}

	private TaskMachine build() {
		List<Task> tasks = new ArrayList<>();
		int cpu = 0;
		for (int i = 0; i < shape.tasks(); i++) {
			boolean joins = i > 0 && shape.sharedCpus() && random.nextBoolean();
			cpu = joins ? cpu : i;
			boolean interrupt = joins && random.nextInt(3) == 0;
			Program program = program("T" + i, interrupt ? Context.IN_INTERRUPT : Context.PROCESS);
			tasks.add(interrupt ? Task.interrupt("T" + i, cpu, program) : Task.thread("T" + i, cpu, program));
		}
		List<Invariant> invariants = new ArrayList<>();
		if (shape.invariant()) {
			Register a = cells.get(0);
			Register b = cells.get(cells.size() - 1);
			int forbidden = random.nextInt(2 * VALUES - 1);
			invariants.add(new Invariant("sum", List.of(a.cell(), b.cell()), () -> a.get() + b.get() != forbidden));
		}
		return new TaskMachine(memory, tasks, random.nextBoolean() ? Preemption.FULL : Preemption.VOLUNTARY, invariants);
	}

	private Program program(String name, Context context) {
		ProgramBuilder builder = new ProgramBuilder(name, memory).context(context);
		Register local = builder.local("l", VALUES);
		ProgramBuilder.Mark end = builder.mark();
		ProgramBuilder.Mark start = builder.mark();
		builder.place(start);
		boolean locked = false;
		int steps = 1 + random.nextInt(shape.steps());
		for (int i = 0; i < steps; i++) {
			Register cell = cells.get(random.nextInt(cells.size()));
			int value = random.nextInt(VALUES);
			switch (random.nextInt(shape.loops() ? 10 : 9)) {
			case 0, 1 -> builder.step("load").reads(cell).writes(local).then(() -> local.set(cell.get()));
			case 2 -> builder.step("store").reads(local).writes(cell).then(() -> cell.set(local.get()));
			case 3 -> builder.step("set").writes(cell).then(() -> cell.set(value));
			case 4 -> builder.step("add").reads(cell).writes(cell).then(() -> cell.set((cell.get() + 1) % VALUES));
			case 5 -> builder.step("test").reads(cell).orTo(end, "leave").choose(() -> cell.get() == value ? Flow.BRANCH : Flow.NEXT);
			case 6 -> {
				Outcome outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
				builder.step("fail").reads(cell, local).choose(() -> cell.get() == value && local.get() != value ? end(outcome) : Flow.NEXT);
			}
			case 7 -> {
				if (random.nextInt(4) == 0) {
					builder.step("wait").reads(cell).when(() -> cell.get() != value).then(() -> {
					});
				} else {
					builder.step("own").reads(local).writes(local).then(() -> local.set((local.get() + 1) % VALUES));
				}
			}
			case 8 -> {
				boolean release = locked;
				Register of = lock;
				if (release) {
					builder.step("unlock").writes(of).then(() -> of.set(0));
				} else {
					builder.step("lock").reads(of).writes(of).when(() -> of.get() == 0).then(() -> of.set(1));
				}
				locked = !release;
			}
			default -> builder.step("again").reads(cell).orTo(start, "again").choose(() -> cell.get() == value ? Flow.BRANCH : Flow.NEXT);
			}
		}
		if (locked) {
			builder.step("unlock").writes(lock).then(() -> lock.set(0));
		}
		builder.place(end);
		return builder.build();
	}

	private static int end(Outcome outcome) {
		return outcome.failure() ? Flow.end(outcome) : Flow.next(outcome);
	}
}

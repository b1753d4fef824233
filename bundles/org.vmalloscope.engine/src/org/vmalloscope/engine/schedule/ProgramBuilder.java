package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes a {@link Program} step by step:
 * {@code builder.step("ref[S] = T").reads(ref).writes(ref, mask).then(() -> …)}.
 * Every register that the action or the guard touches must be declared; {@link org.vmalloscope.engine.schedule.explore.DeclarationCheck} finds what was forgotten.
 */
public final class ProgramBuilder {
	/** A place in a program that can be branched to before it is known where it is. */
	public static final class Mark {
		private int at = Step.NO_TARGET;
	}

	/** A cell that belongs to one task. */
	public record Local(String task, String variable, int limit) implements Cell {
		@Override
		public String name() {
			return task + "." + variable;
		}

		@Override
		public boolean shared() {
			return false;
		}
	}

	private final String name;
	private final Memory memory;
	private final List<StepBuilder> steps = new ArrayList<>();
	private Context context = Context.PROCESS;
	private boolean schedulePoint;

	/** An empty program.
	 * @param name of the program, also the prefix of its local cells: unique in a machine */
	public ProgramBuilder(String name, Memory memory) {
		this.name = name;
		this.memory = memory;
	}

	/** The name of the program. */
	public String name() {
		return name;
	}

	/** The memory that the program works on. */
	public Memory memory() {
		return memory;
	}

	/** A variable of this task. */
	public Register local(String variable, int limit) {
		return memory.register(new Local(name, variable, limit));
	}

	/** The context of the steps added from now on. */
	public ProgramBuilder context(Context newContext) {
		context = newContext;
		return this;
	}

	/** The context of the next step. */
	public Context context() {
		return context;
	}

	/** Lets the scheduler put another task on the CPU before the next step even where there is no preemption. */
	public ProgramBuilder schedulePoint() {
		schedulePoint = true;
		return this;
	}

	/** A new place to branch to. */
	public Mark mark() {
		return new Mark();
	}

	/** Says where a mark is: before the next step. */
	public void place(Mark mark) {
		mark.at = steps.size();
	}

	/** Begins a step; it is in the program at once, and complete when it has its action. */
	public StepBuilder step(String label) {
		StepBuilder step = new StepBuilder(label, context, schedulePoint);
		schedulePoint = false;
		steps.add(step);
		return step;
	}

	/** The finished program.
	 * @throws IllegalStateException if a step has no action or branches to a mark that was never placed */
	public Program build() {
		return new Program(name, steps.stream().map(StepBuilder::finish).toList());
	}

	private static final class Target {
		private @Nullable Mark mark;
		private String label = "";

		void set(Mark newMark, String newLabel) {
			mark = newMark;
			label = newLabel;
		}

		Step.Branch finish(String stepLabel) {
			Mark to = mark;
			if (to != null && to.at == Step.NO_TARGET) {
				throw new IllegalStateException("the step branches to a mark that was not placed: " + stepLabel);
			}
			return to == null ? new Step.Branch(Step.NO_TARGET, stepLabel) : new Step.Branch(to.at, label);
		}
	}

	/** A step being written. */
	public static final class StepBuilder {
		private final String label;
		private final Context context;
		private final boolean schedulePoint;
		private final Target branch = new Target();
		private final Target other = new Target();
		private String source = "";
		private final List<Cell> reads = new ArrayList<>();
		private final List<Cell> writes = new ArrayList<>();
		private @Nullable BooleanSupplier guard;
		private Step.@Nullable Action action;

		StepBuilder(String label, Context context, boolean schedulePoint) {
			this.label = label;
			this.context = context;
			this.schedulePoint = schedulePoint;
		}

		/** The kernel function that the step stands for. */
		public StepBuilder from(String kernelFunction) {
			source = kernelFunction;
			return this;
		}

		/** Registers that are read. */
		public StepBuilder reads(Register... registers) {
			for (Register register : registers) {
				reads.add(register.cell());
			}
			return this;
		}

		/** Registers that are written. */
		public StepBuilder writes(Register... registers) {
			for (Register register : registers) {
				writes.add(register.cell());
			}
			return this;
		}

		/** Cells that are read and stand for state behind no register (of an engine). */
		public StepBuilder touches(Cell... cells) {
			for (Cell cell : cells) {
				reads.add(cell);
				writes.add(cell);
			}
			return this;
		}

		/** The task waits until this holds. What it looks at must be declared as read. */
		public StepBuilder when(BooleanSupplier condition) {
			guard = condition;
			return this;
		}

		/** Where {@link Flow#BRANCH} leads and how the step reads in that case. */
		public StepBuilder orTo(Mark mark, String labelThen) {
			branch.set(mark, labelThen);
			return this;
		}

		/** Where {@link Flow#OTHER} leads and how the step reads in that case. */
		public StepBuilder otherTo(Mark mark, String labelThen) {
			other.set(mark, labelThen);
			return this;
		}

		/** What the step does; it always goes on to the next one. */
		public void then(Runnable effect) {
			action = () -> {
				effect.run();
				return Flow.NEXT;
			};
		}

		/** What the step does and where it goes, one of {@link Flow}. */
		public void choose(Step.Action effect) {
			action = effect;
		}

		private Step finish() {
			Step.Action effect = action;
			if (effect == null) {
				throw new IllegalStateException("the step has no action: " + label);
			}
			return new Step(label, branch.finish(label), other.finish(label), source, context, reads, writes, guard, effect, schedulePoint);
		}
	}
}

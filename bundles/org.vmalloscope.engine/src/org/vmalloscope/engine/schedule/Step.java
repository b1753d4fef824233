package org.vmalloscope.engine.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One atomic step of a program: what a CPU does that nobody can see half done.
 * Made by {@link ProgramBuilder#step}.
 */
public final class Step {
	/** What a step does to the memory. */
	@FunctionalInterface
	public interface Action {
		/** Does it.
		 * @return one of {@link Flow} */
		int run();
	}

	/** A target that is not set. */
	static final int NO_TARGET = -1;

	private final String label;
	private final String branchLabel;
	private final String source;
	private final Context context;
	private final List<Cell> reads;
	private final List<Cell> writes;
	private final @Nullable BooleanSupplier guard;
	private final Action action;
	private final int branchTarget;
	private final boolean schedulePoint;

	Step(String label, String branchLabel, String source, Context context, List<Cell> reads, List<Cell> writes, @Nullable BooleanSupplier guard,
			Action action, int branchTarget, boolean schedulePoint) {
		this.label = label;
		this.branchLabel = branchLabel;
		this.source = source;
		this.context = context;
		this.reads = List.copyOf(reads);
		this.writes = List.copyOf(writes);
		this.guard = guard;
		this.action = action;
		this.branchTarget = branchTarget;
		this.schedulePoint = schedulePoint;
	}

	/** What it does, for people. */
	public String label() {
		return label;
	}

	/** What it did when it took its branch, for people; the plain label if there is no difference. */
	public String branchLabel() {
		return branchLabel;
	}

	/** The kernel function it stands for, or an empty text. */
	public String source() {
		return source;
	}

	/** In which context it runs. */
	public Context context() {
		return context;
	}

	/** The cells that the step or its guard may read. */
	public List<Cell> reads() {
		return reads;
	}

	/** The cells that the step may write. */
	public List<Cell> writes() {
		return writes;
	}

	/** Whether it can be done in the current state; otherwise its task waits. */
	public boolean ready() {
		BooleanSupplier test = guard;
		return test == null || test.getAsBoolean();
	}

	int run() {
		return action.run();
	}

	int branchTarget() {
		return branchTarget;
	}

	/** Whether the task gives the CPU away here of its own will ({@code cond_resched()}). */
	public boolean schedulePoint() {
		return schedulePoint;
	}

	Step shifted(int by) {
		return branchTarget == NO_TARGET ? this
				: new Step(label, branchLabel, source, context, reads, writes, guard, action, branchTarget + by, schedulePoint);
	}

	@Override
	public String toString() {
		return label;
	}
}

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

	/**
	 * Where else a step may lead.
	 *
	 * @param target a place in the program, or {@link #NO_TARGET}
	 * @param label what the step did when it leads there, for people
	 */
	record Branch(int target, String label) {
		Branch shifted(int by) {
			return target == NO_TARGET ? this : new Branch(target + by, label);
		}
	}

	/** A target that is not set. */
	static final int NO_TARGET = -1;

	private final String label;
	private final Branch branch;
	private final Branch other;
	private final String source;
	private final Context context;
	private final List<Cell> reads;
	private final List<Cell> writes;
	private final @Nullable BooleanSupplier guard;
	private final Action action;
	private final boolean schedulePoint;

	Step(String label, Branch branch, Branch other, String source, Context context, List<Cell> reads, List<Cell> writes, @Nullable BooleanSupplier guard,
			Action action, boolean schedulePoint) {
		this.label = label;
		this.branch = branch;
		this.other = other;
		this.source = source;
		this.context = context;
		this.reads = List.copyOf(reads);
		this.writes = List.copyOf(writes);
		this.guard = guard;
		this.action = action;
		this.schedulePoint = schedulePoint;
	}

	/** What it does, for people. */
	public String label() {
		return label;
	}

	/** What it did, for people, when it returned a {@link Flow}. */
	public String label(int flow) {
		return switch (Flow.way(flow)) {
		case Flow.BRANCH -> branch.label();
		case Flow.OTHER -> other.label();
		default -> label;
		};
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

	/** The places it may branch to, each a place or {@link #NO_TARGET}. */
	int[] targets() {
		return new int[] { branch.target(), other.target() };
	}

	/** The place of the next step after one at a place returned a {@link Flow}. */
	int follow(int flow, int place, int end) {
		return switch (Flow.way(flow)) {
		case Flow.NEXT -> place + 1;
		case Flow.BRANCH -> branch.target();
		case Flow.OTHER -> other.target();
		default -> end;
		};
	}

	/** Whether the task gives the CPU away here of its own will ({@code cond_resched()}). */
	public boolean schedulePoint() {
		return schedulePoint;
	}

	Step shifted(int by) {
		return new Step(label, branch.shifted(by), other.shifted(by), source, context, reads, writes, guard, action, schedulePoint);
	}

	/** A step of the machine itself. */
	static Step internal(String label, String source, Context context, Action action) {
		Branch none = new Branch(NO_TARGET, label);
		return new Step(label, none, none, source, context, List.of(), List.of(), null, action, false);
	}

	@Override
	public String toString() {
		return label;
	}
}

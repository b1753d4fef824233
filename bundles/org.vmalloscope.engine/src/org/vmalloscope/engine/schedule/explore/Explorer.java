package org.vmalloscope.engine.schedule.explore;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * Runs a machine along all of its schedules. See the package comment for the method and what is promised.
 * An explorer uses its machine while it runs, on the calling thread.
 */
public final class Explorer {
	/** The outcomes after which a kernel is broken. */
	public static final Set<Outcome> FAILURES = Arrays.stream(Outcome.values()).filter(Outcome::failure)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));

	private final TaskMachine machine;
	private Set<Outcome> failures = FAILURES;
	private Limits limits = Limits.DEFAULT;
	private Monitor monitor = Monitor.NONE;
	private boolean reduce = true;
	private LongSupplier nanoClock = System::nanoTime;

	/** An explorer that looks for {@link #FAILURES} within {@link Limits#DEFAULT}. */
	public Explorer(TaskMachine machine) {
		this.machine = machine;
	}

	/** What to look for. With no outcomes at all everything is looked at, and {@link Exploration#seen()} is the result. */
	public Explorer lookingFor(Set<Outcome> outcomes) {
		failures = outcomes.isEmpty() ? Set.of() : EnumSet.copyOf(outcomes);
		return this;
	}

	/** How far to go. */
	public Explorer within(Limits newLimits) {
		limits = newLimits;
		return this;
	}

	/** Who watches. */
	public Explorer watchedBy(Monitor newMonitor) {
		monitor = newMonitor;
		return this;
	}

	/** Whether exchangeable steps are taken in one order only (the default), or in all. */
	public Explorer reducing(boolean reducing) {
		reduce = reducing;
		return this;
	}

	/** The clock behind the bound on time and the speed in the statistics. */
	public Explorer timedBy(LongSupplier newNanoClock) {
		nanoClock = newNanoClock;
		return this;
	}

	/** Explores. */
	public Exploration run() {
		Budget budget = new Budget(limits, monitor, nanoClock);
		DepthFirst search = new DepthFirst(machine, budget, reduce);
		search.run(failures);
		Schedule failing = search.failing();
		if (failing != null) {
			return shortest(search, failing, budget);
		}
		if (!budget.stopped().isEmpty()) {
			return result(Verdict.UNDECIDED, search.seen(), null, search.statistics(), budget, reduce);
		}
		if (search.cut()) {
			return bounded(search, budget);
		}
		return result(Verdict.VERIFIED, search.seen(), null, search.statistics(), budget, reduce);
	}

	private Exploration shortest(DepthFirst found, Schedule failing, Budget budget) {
		budget.nextSearch();
		BreadthFirst search = new BreadthFirst(machine, budget);
		search.run(failures, failing.length());
		Schedule shortest = search.complete() ? search.failing() : null;
		Exploration.CounterExample example = shortest == null ? new Exploration.CounterExample(failing, found.failure(), false)
				: new Exploration.CounterExample(shortest, search.failure(), true);
		return result(Verdict.FAILS, found.seen(), example, found.statistics(), budget, reduce);
	}

	private Exploration bounded(DepthFirst cut, Budget budget) {
		budget.nextSearch();
		BreadthFirst search = new BreadthFirst(machine, budget);
		search.run(failures, limits.steps());
		Schedule failing = search.failing();
		if (failing != null) {
			Exploration.CounterExample example = new Exploration.CounterExample(failing, search.failure(), search.complete());
			return result(Verdict.FAILS, cut.seen(), example, search.statistics(), budget, false);
		}
		Verdict verdict = search.complete() ? Verdict.VERIFIED_UP_TO_STEPS : Verdict.UNDECIDED;
		return result(verdict, cut.seen(), null, search.statistics(), budget, false);
	}

	private Exploration result(Verdict verdict, Set<Outcome> seen, Exploration.@Nullable CounterExample example, Statistics statistics, Budget budget,
			boolean reduced) {
		return new Exploration(verdict, seen, example, statistics, limits, budget.stopped(), reduced);
	}
}

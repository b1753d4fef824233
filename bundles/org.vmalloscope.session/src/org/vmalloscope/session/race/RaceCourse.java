package org.vmalloscope.session.race;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.pagetable.story.Telling;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Problem;

/** A race along a schedule, as a course: each atomic step is an operation. */
public final class RaceCourse implements Course {
	private final List<RaceState> states = new ArrayList<>();
	private final List<ExecutedStep> steps;
	private final List<String> taskNames;
	private final List<Problem> problems = new ArrayList<>();
	private final int line;
	private KernelProbe probe = KernelProbe.NONE;
	private int position;

	/**
	 * The course of a file.
	 *
	 * @param name of the file, for messages
	 */
	public RaceCourse(String name, RaceFile file) {
		Story story = file.story();
		line = file.scheduleLine();
		Schedule wanted = file.schedule();
		Execution execution = new Execution(story.machine());
		String stopped = execution.follow(wanted == null ? Telling.of(story) : wanted);
		if (stopped != null) {
			problems.add(new Problem(Problem.Severity.ERROR, name, line, -1, "the schedule cannot be followed any further: " + stopped));
		}
		Interleaving interleaving = Interleaving.of(execution);
		steps = interleaving.steps();
		taskNames = interleaving.tasks().stream().map(task -> task.name()).toList();
		Kernel.Snapshot kernel = bare();
		Schedule taken = execution.schedule();
		for (int i = 0; i <= steps.size(); i++) {
			states.add(new RaceState(kernel, story, taken, interleaving, i));
		}
	}

	private static Kernel.Snapshot bare() {
		KernelProfile profile = KernelProfiles.get(KernelProfiles.names().get(KernelProfiles.names().size() - 1));
		return Kernel.boot(profile, new KernelConfiguration(profile).percpu(false), new PageBudget(0), new NoAddresses()).snapshot();
	}

	@Override
	public int length() {
		return steps.size();
	}

	@Override
	public Operation operation(int index) {
		ExecutedStep step = steps.get(index);
		String outcome = step.outcome() == Outcome.NONE ? "" : ": " + step.outcome();
		return new Operation(index, OperationKind.STEP, line, -1, step.cpu(), taskNames.get(step.task()), step.label() + outcome);
	}

	/** The kernel function that a step stands for. */
	@Override
	public String caller(int index) {
		return steps.get(index).source();
	}

	@Override
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(problems);
		for (ExecutedStep step : steps) {
			if (step.outcome().failure()) {
				all.add(new Problem(Problem.Severity.WARNING, "", 0, step.number(), step.outcome() + ": " + taskNames.get(step.task()) + ": " + step.label()));
			}
		}
		return all;
	}

	@Override
	public void execute(int index) {
		ExecutedStep step = steps.get(index);
		position = index + 1;
		if (step.outcome().failure()) {
			probe.halted(step.outcome() + ": " + step.label());
		}
	}

	@Override
	public State snapshot() {
		return states.get(position);
	}

	@Override
	public void restore(State state) {
		position = ((RaceState) state).position();
	}

	@Override
	public void setProbe(KernelProbe watcher) {
		probe = watcher;
	}
}

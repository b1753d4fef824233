package org.vmalloscope.engine.pagetable.race;

import java.util.EnumSet;
import java.util.Set;

import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Verdict;

/**
 * Whether a strategy stands a race: two explorations, one for broken kernels and, if there is none, one for faults that were served.
 *
 * @param grade the answer
 * @param breaking the search for schedules that break the kernel
 * @param faulting the search for schedules with a fault, which may be the same one
 */
public record Immunity(Grade grade, Exploration breaking, Exploration faulting) {
	/** How well a strategy stands a race. */
	public enum Grade {
		/** No schedule has a fault. */
		IMMUNE,
		/** Some schedules have faults, and every fault is served. */
		RECOVERS,
		/** Some schedule breaks the kernel. */
		BREAKS,
		/** The bounds were too narrow to tell. */
		UNKNOWN
	}

	/** Explores a race within bounds. */
	public static Immunity of(TaskMachine machine, Limits limits) {
		Exploration breaking = new Explorer(machine).within(limits).run();
		if (breaking.verdict() == Verdict.FAILS) {
			return new Immunity(Grade.BREAKS, breaking, breaking);
		}
		Set<Outcome> faults = EnumSet.of(Outcome.FAULT);
		Exploration faulting = new Explorer(machine).within(limits).lookingFor(faults).run();
		Grade grade = breaking.verdict() != Verdict.VERIFIED ? Grade.UNKNOWN : switch (faulting.verdict()) {
		case FAILS -> Grade.RECOVERS;
		case VERIFIED -> Grade.IMMUNE;
		default -> Grade.UNKNOWN;
		};
		return new Immunity(grade, breaking, faulting);
	}
}

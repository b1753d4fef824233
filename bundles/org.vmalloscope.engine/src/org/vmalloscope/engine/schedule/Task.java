package org.vmalloscope.engine.schedule;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A task of a machine.
 *
 * @param name for people, unique in a machine
 * @param cpu the number of the CPU it is bound to
 * @param kind what it is to the scheduler
 * @param program what it does
 * @param switchIn what the CPU does when it switches to this thread ({@code switch_mm} and the rest of {@code context_switch}); {@code null}: one step without effect.
 *            It is run only where several threads share a CPU
 */
public record Task(String name, int cpu, Kind kind, Program program, @Nullable Program switchIn) {
	/** What a task is to the scheduler. */
	public enum Kind {
		/** A process or kernel thread; one of those of a CPU is current. The first of a CPU is current at the beginning. */
		THREAD,
		/** A handler that starts, once, at any moment when interrupts are on, and runs to its end before the CPU goes on. */
		INTERRUPT
	}

	/** @throws IllegalArgumentException if the switch could itself be preempted */
	public Task {
		if (switchIn != null && switchIn.steps().stream().anyMatch(step -> step.context().preemptible())) {
			throw new IllegalArgumentException(name + ": a context switch runs with preemption off");
		}
	}

	/** A thread that needs nothing done when it is switched to. */
	public static Task thread(String name, int cpu, Program program) {
		return new Task(name, cpu, Kind.THREAD, program, null);
	}

	/** An interrupt handler. */
	public static Task interrupt(String name, int cpu, Program program) {
		return new Task(name, cpu, Kind.INTERRUPT, program, null);
	}
}

package org.vmalloscope.engine.schedule;

import java.util.StringJoiner;

/**
 * In which situation a step runs: what a fault handler asks before it does anything ({@code in_interrupt()}, {@code faulthandler_disabled()}, {@code !mm}),
 * and what decides whether the CPU may be taken away.
 *
 * @param flags sum of the constants of this class
 */
public record Context(int flags) {
	/** Inside an interrupt handler. */
	public static final int INTERRUPT = 1;
	/** A kernel thread: {@code current->mm} is {@code NULL}; it runs on the tables of whichever process ran before. */
	public static final int NO_MM = 1 << 1;
	/** Between {@code rcu_read_lock()} and {@code rcu_read_unlock()}: it may be preempted (preemptible RCU) but must not sleep. */
	public static final int RCU_READ = 1 << 2;
	/** Between {@code pagefault_disable()} and {@code pagefault_enable()}. */
	public static final int FAULTS_DISABLED = 1 << 3;
	/** Preemption is off. */
	public static final int PREEMPTION_OFF = 1 << 4;
	/** Interrupts are off on this CPU. */
	public static final int INTERRUPTS_OFF = 1 << 5;
	/** The CPU was in user mode. */
	public static final int USER_MODE = 1 << 6;

	/** A process in the kernel, nothing disabled. */
	public static final Context PROCESS = new Context(0);
	/** A kernel thread, nothing disabled. */
	public static final Context KERNEL_THREAD = new Context(NO_MM);
	/** An interrupt handler. */
	public static final Context IN_INTERRUPT = new Context(INTERRUPT);

	/** Whether any of some flags holds. */
	public boolean is(int any) {
		return (flags & any) != 0;
	}

	/** This context with some flags added. */
	public Context with(int more) {
		return new Context(flags | more);
	}

	/** This context with some flags removed. */
	public Context without(int less) {
		return new Context(flags & ~less);
	}

	/** Whether sleeping is a bug here ({@code might_sleep()} complains). */
	public boolean mustNotSleep() {
		return is(INTERRUPT | RCU_READ | PREEMPTION_OFF | INTERRUPTS_OFF | FAULTS_DISABLED);
	}

	/** Whether the scheduler may put another task on the CPU here. */
	public boolean preemptible() {
		return !is(INTERRUPT | PREEMPTION_OFF | INTERRUPTS_OFF | FAULTS_DISABLED);
	}

	@Override
	public String toString() {
		StringJoiner words = new StringJoiner(", ");
		words.add(is(INTERRUPT) ? "interrupt" : is(USER_MODE) ? "user mode" : is(NO_MM) ? "kernel thread" : "process");
		add(words, RCU_READ, "RCU read side");
		add(words, FAULTS_DISABLED, "page faults disabled");
		add(words, PREEMPTION_OFF, "preemption off");
		add(words, INTERRUPTS_OFF, "interrupts off");
		return words.toString();
	}

	private void add(StringJoiner words, int flag, String word) {
		if (is(flag)) {
			words.add(word);
		}
	}
}

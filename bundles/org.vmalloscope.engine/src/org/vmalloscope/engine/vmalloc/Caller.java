package org.vmalloscope.engine.vmalloc;

import java.util.stream.IntStream;

/**
 * Who allocates or frees, as far as it decides or is printed.
 *
 * @param cpu the CPU it runs on
 * @param mayBlock whether its gfp flags allow blocking
 * @param quiet {@code __GFP_NOWARN}
 * @param command the task's name, for messages
 * @param mode the gfp mask as messages print it, for example {@code 0xcc0(GFP_KERNEL)}
 */
public record Caller(int cpu, boolean mayBlock, boolean quiet, String command, String mode) {
	/** Those that are asked for again and again. */
	private static final Caller[] USUAL = IntStream.range(0, 64).mapToObj(Caller::make).toArray(Caller[]::new);

	/** A task with GFP_KERNEL on a CPU. */
	public static Caller onCpu(int cpu) {
		return cpu >= 0 && cpu < USUAL.length ? USUAL[cpu] : make(cpu);
	}

	private static Caller make(int cpu) {
		return new Caller(cpu, true, false, "swapper/" + cpu, "0xcc0(GFP_KERNEL)");
	}
}

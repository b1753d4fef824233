package org.vmalloscope.engine.vmalloc;

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
	/** A task with GFP_KERNEL on a CPU. */
	public static Caller onCpu(int cpu) {
		return new Caller(cpu, true, false, "swapper/" + cpu, "0xcc0(GFP_KERNEL)");
	}
}

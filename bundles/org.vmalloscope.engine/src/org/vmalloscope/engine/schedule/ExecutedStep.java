package org.vmalloscope.engine.schedule;

import java.util.List;

/**
 * A row of an interleaving: a step that was taken.
 *
 * @param number 0 for the first of the execution
 * @param task the task, as in {@link TaskMachine#tasks()}
 * @param cpu its CPU
 * @param label what it did, for people
 * @param source the kernel function, or an empty text
 * @param context the context it ran in
 * @param accesses what it read and wrote, in order, without the machine's own bookkeeping
 * @param outcome what it ended in
 */
public record ExecutedStep(int number, int task, int cpu, String label, String source, Context context, List<Access> accesses, Outcome outcome) {
	/**
	 * One access.
	 *
	 * @param cell what was accessed
	 * @param write whether it was written
	 * @param before the value before
	 * @param after the value after; the same for a read
	 */
	public record Access(Cell cell, boolean write, int before, int after) {
	}

	/** Copies the list. */
	public ExecutedStep {
		accesses = List.copyOf(accesses);
	}

	/** Whether it wrote the cell. */
	public boolean wrote(Cell cell) {
		return accesses.stream().anyMatch(access -> access.write() && access.cell().equals(cell));
	}
}

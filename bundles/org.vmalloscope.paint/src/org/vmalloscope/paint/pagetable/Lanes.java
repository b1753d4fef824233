package org.vmalloscope.paint.pagetable;

import org.vmalloscope.engine.schedule.Interleaving;

/**
 * What {@link InterleavingPainter} draws.
 *
 * @param interleaving the steps
 * @param position how many of them have been taken: a line is drawn below the last one, and what comes after it is pale
 */
public record Lanes(Interleaving interleaving, int position) {
	/** All steps taken. */
	public static Lanes all(Interleaving interleaving) {
		return new Lanes(interleaving, interleaving.steps().size());
	}

	/**
	 * A row, as the element of a hit.
	 *
	 * @param number 0 for the first
	 */
	public record Row(int number) {
	}
}

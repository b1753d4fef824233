package org.vmalloscope.engine.schedule.explore;

/** Watches an exploration. */
@FunctionalInterface
public interface Monitor {
	/** Never cancels. */
	Monitor NONE = progress -> true;

	/** Called every few ten thousand steps, on the thread that explores.
	 * @return false to stop */
	boolean goesOn(Statistics progress);
}

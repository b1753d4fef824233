package org.vmalloscope.engine.schedule.explore;

/** Watches an exploration. */
@FunctionalInterface
public interface Monitor {
	/** Never cancels. */
	Monitor NONE = progress -> true;

	/** Called several times a second, where single steps are not slower than that, on the thread that explores.
	 * @return false to stop */
	boolean goesOn(Statistics progress);
}

package org.vmalloscope.engine.schedule;

/** When a CPU that several threads share goes from one to another. */
public enum Preemption {
	/** When the current one is over, waits, or stands at a schedule point. */
	VOLUNTARY,
	/** Also between any two steps whose context allows it. */
	FULL
}

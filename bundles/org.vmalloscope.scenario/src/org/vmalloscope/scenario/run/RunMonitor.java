package org.vmalloscope.scenario.run;

/** Watches a first run and may end it. Called now and then. */
@FunctionalInterface
public interface RunMonitor {
	/** Never ends a run. */
	RunMonitor NONE = operations -> true;

	/** So many operations are done; returns whether to go on. */
	boolean goesOn(int operations);
}

package org.vmalloscope.debug.model;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;

/**
 * Where a session stands, as the views of the debugger show it. Immutable.
 *
 * @param now    the moment
 * @param before the moment that was shown before, to compare with; null at first
 * @param tasks  the tasks that are shown; the one that the session is about to run is among them
 * @param why    why it stopped there, for people; empty when a step or a jump led there
 */
public record Stand(Moment now, @Nullable Moment before, List<TaskStand> tasks, String why) {
	/**
	 * A task on a CPU.
	 *
	 * @param key       by which it is known again
	 * @param name      for people
	 * @param operation what it does next or is doing, or else what it did last
	 * @param isCurrent whether the session's next operation is its own
	 */
	public record TaskStand(String key, String name, @Nullable Operation operation, boolean isCurrent) {
	}

	public Stand {
		tasks = List.copyOf(tasks);
	}
}

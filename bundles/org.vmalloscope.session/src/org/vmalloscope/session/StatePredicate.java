package org.vmalloscope.session;

/** A condition on the state between two operations, such as a watchpoint. */
@FunctionalInterface
public interface StatePredicate {
	/** Whether the state is wanted; called for one position after the other, on the thread that searches. */
	boolean test(Course.State state);
}

package org.vmalloscope.session;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.memory.PageSupply;

/**
 * What happens, operation by operation, and the machine that it happens to. A course is deterministic: the same operation from the
 * same state always ends in the same state. Used by one thread at a time; states are immutable and may be read by any thread.
 */
public interface Course {
	/** How many operations there are. */
	int length();

	/** What operation {@code index} (0 to {@link #length} - 1) is; does not depend on the state. Safe for any thread. */
	Operation operation(int index);

	/** The 1-based line of the file that operation {@code index} stands in, 0 if in none: {@link Operation#line} without the rest. Safe for any thread. */
	default long line(int index) {
		return operation(index).line();
	}

	/** Who asked for operation {@code index}, as the source has it; empty if it is not known. Safe for any thread. */
	default String caller(int index) {
		return "";
	}

	/** The flags of the request that operation {@code index} is, or -1. Safe for any thread. */
	default int gfp(int index) {
		return -1;
	}

	/** Bytes that operation {@code index} asks for, before an allocator rounds them; -1 if it asks for none or that is not known. Safe for any thread. */
	default long requested(int index) {
		return -1;
	}

	/** Which operations are notes that somebody wrote to be read there, ascending. Safe for any thread. */
	default int[] notes() {
		return new int[0];
	}

	/**
	 * What a user should know about the source and about its first execution. Asked when every operation has run once.
	 */
	default List<Problem> problems() {
		return List.of();
	}

	/** What the machine is called, where several are compared; else empty. */
	default String machine() {
		return "";
	}

	/** The same operations on other machines; those that a machine does not do change nothing there. */
	default List<? extends Course> others() {
		return List.of();
	}

	/** The page frames of the machine as it is now; null when nobody counts them. */
	default @Nullable PageSupply pages() {
		return null;
	}

	/** Executes operation {@code index}; the state must be that after the {@code index} operations before it. */
	void execute(int index);

	/** The state as it is now; costs what changed since the last snapshot. */
	State snapshot();

	/** Returns to a state that {@link #snapshot} gave. */
	void restore(State state);

	/** Lets a probe watch the machine during {@link #execute}; {@link KernelProbe#NONE} for none. */
	void setProbe(KernelProbe probe);

	/** A course between two operations. Immutable. */
	interface State {
		/** The machine. */
		Kernel.Snapshot kernel();
	}
}

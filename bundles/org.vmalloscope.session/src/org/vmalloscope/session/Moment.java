package org.vmalloscope.session;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A session at one position. Immutable; safe for any thread.
 *
 * @param position   how many operations have run, 0 to the length of the session
 * @param point      0 between two operations; k at the k-th probe point inside operation {@code position} (which is then under way)
 * @param inside     what happens at that probe point, in words; empty between two operations
 * @param last       the operation that ran last or is under way; null at position 0
 * @param state      the machine
 * @param frames     the kernel functions entered so far, the innermost last; empty between two operations
 * @param highlights the places that the probe point is about; none between two operations
 */
public record Moment(int position, int point, String inside, @Nullable Operation last, Course.State state, List<Frame> frames,
		List<Highlight> highlights) {
	public Moment {
		frames = List.copyOf(frames);
		highlights = List.copyOf(highlights);
	}

	/** A moment between two operations. */
	public Moment(int position, @Nullable Operation last, Course.State state) {
		this(position, 0, "", last, state, List.of(), List.of());
	}

	/** Whether an operation is under way. */
	public boolean isInside() {
		return point > 0;
	}
}

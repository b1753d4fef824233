package org.vmalloscope.session;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A session at one position. Immutable; safe for any thread.
 *
 * @param position how many operations have run, 0 to the length of the session
 * @param point    0 between two operations; k at the k-th probe point inside operation {@code position} (which is then under way)
 * @param inside   what happens at that probe point, in words; empty between two operations
 * @param last     the operation that ran last or is under way; null at position 0
 * @param state    the machine
 */
public record Moment(int position, int point, String inside, @Nullable Operation last, Course.State state) {
}

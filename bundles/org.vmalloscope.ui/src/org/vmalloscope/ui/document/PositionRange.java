package org.vmalloscope.ui.document;

/**
 * A stretch of a session that views over time show together.
 *
 * @param from first position
 * @param to   last position, not before {@code from}
 */
public record PositionRange(int from, int to) {
	public PositionRange {
		if (from < 0 || to < from) {
			throw new IllegalArgumentException(from + " to " + to);
		}
	}
}

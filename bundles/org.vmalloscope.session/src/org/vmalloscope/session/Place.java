package org.vmalloscope.session;

/**
 * Where in a session one can stand.
 *
 * @param position how many operations have run
 * @param point    0 between two operations; k at the k-th probe point inside operation {@code position}
 */
public record Place(int position, int point) implements Comparable<Place> {
	/** Between two operations. */
	public Place(int position) {
		this(position, 0);
	}

	/** Where a moment is. */
	public static Place of(Moment moment) {
		return new Place(moment.position(), moment.point());
	}

	@Override
	public int compareTo(Place other) {
		return position != other.position ? Integer.compare(position, other.position) : Integer.compare(point, other.point);
	}
}

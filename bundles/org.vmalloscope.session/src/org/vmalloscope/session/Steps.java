package org.vmalloscope.session;

/** Where steps lead. */
final class Steps {
	private final Session session;

	Steps(Session session) {
		this.session = session;
	}

	/** The place that {@code count} steps lead to, backwards when it is negative; the end of the session where it is too short. */
	Place from(Place start, Stride stride, int count) {
		if (stride == Stride.OVER) {
			return over(start, count);
		}
		Place place = start;
		for (int i = 0; i < Math.abs(count); i++) {
			Place next = stride == Stride.INTO ? into(place, count > 0) : out(place, count > 0);
			if (next.equals(place)) {
				break;
			}
			place = next;
		}
		return place;
	}

	private Place over(Place start, int count) {
		// Undoing the begun operation is the first step backwards.
		long position = (long) start.position() + count + (start.point() > 0 && count < 0 ? 1 : 0);
		return new Place((int) Math.max(0, Math.min(session.length(), position)));
	}

	private Place into(Place place, boolean forward) {
		int position = place.position();
		if (forward) {
			if (position >= session.length()) {
				return place;
			}
			return place.point() < session.points(position) ? new Place(position, place.point() + 1) : new Place(position + 1);
		}
		if (place.point() > 0) {
			return new Place(position, place.point() - 1);
		}
		return position == 0 ? place : new Place(position - 1, session.points(position - 1));
	}

	/** Out of the innermost function: to the next point, or the one before, with fewer functions entered; else out of the operation. */
	private Place out(Place place, boolean forward) {
		int position = place.position();
		if (place.point() > 0) {
			int points = session.points(position);
			int depth = session.depth(position, place.point());
			for (int point = place.point() + (forward ? 1 : -1); point > 0 && point <= points; point += forward ? 1 : -1) {
				if (session.depth(position, point) < depth) {
					return new Place(position, point);
				}
			}
		}
		return over(place, forward ? 1 : -1);
	}
}

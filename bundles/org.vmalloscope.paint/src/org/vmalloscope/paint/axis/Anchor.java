package org.vmalloscope.paint.axis;

/**
 * A place of a {@link Folding} that stands at a distance from the edge of an axis: all that says which part of the folding is in view.
 *
 * @param stretch the open stretch of the place; the place may also be the one just after its last
 * @param place the number of the place, at most {@code places()}
 * @param at pixels from the edge to the beginning of the place
 */
record Anchor(int stretch, long place, double at) {
	/** The beginning of the domain at the edge. */
	static final Anchor EDGE = new Anchor(0, 0, 0);

	/**
	 * The same position told by what stands at the edge itself: a place that begins less than one value before it, or the first place after a
	 * break that crosses it. The beginning of the domain when the edge lies before that.
	 */
	Anchor movedToEdge(Folding folding, double scale, double breakWidth) {
		if (at < 0) {
			return movedForwards(folding, scale, breakWidth);
		}
		int i = stretch;
		long from = place;
		double left = at;
		while (true) {
			long places = from - folding.placesBefore(i);
			double inStretch = Unsigned.toDouble(places) * scale;
			if (left <= inStretch) {
				long back = Unsigned.min(Unsigned.fromDouble(Math.ceil(left / scale)), places);
				return new Anchor(i, from - back, left - Unsigned.toDouble(back) * scale);
			}
			left -= inStretch;
			from = folding.placesBefore(i);
			if (i == 0) {
				return EDGE;
			}
			if (left < breakWidth) {
				return new Anchor(i, from, left);
			}
			left -= breakWidth;
			i--;
		}
	}

	private Anchor movedForwards(Folding folding, double scale, double breakWidth) {
		int i = stretch;
		long from = place;
		double left = at;
		while (true) {
			long places = folding.placesBefore(i + 1) - from;
			double forward = Math.floor(-left / scale);
			if (forward < Unsigned.toDouble(places) || i + 1 == folding.stretches()) {
				long whole = Unsigned.min(Unsigned.fromDouble(forward), places);
				return new Anchor(i, from + whole, left + Unsigned.toDouble(whole) * scale);
			}
			left += Unsigned.toDouble(places) * scale + breakWidth;
			from += places;
			i++;
			if (left >= 0) {
				return new Anchor(i, from, left);
			}
		}
	}

	Anchor moved(double pixels) {
		return new Anchor(stretch, place, at + pixels);
	}
}

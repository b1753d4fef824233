package org.vmalloscope.paint.axis;

/**
 * The arithmetic of an axis: values of a folding at some scale against distances in pixels from the edge of the extent.
 * <p>
 * Distances are computed from the place at the edge with exact integer differences, so that they are true to a fraction of a pixel even
 * where a double could not hold the value itself.
 */
final class Placement {
	final Folding folding;
	/** Pixels for each open value. */
	final double scale;
	/** Pixels for each hidden stretch. */
	final double breakWidth;
	/** What stands at the edge. */
	final Anchor edge;

	/** Shows what the anchor says; nothing before the beginning of the domain. */
	Placement(Folding folding, double scale, double breakWidth, Anchor anchor) {
		this.folding = folding;
		this.scale = scale;
		this.breakWidth = breakWidth;
		edge = anchor.movedToEdge(folding, scale, breakWidth);
	}

	/** The same moved so that the domain does not end before {@code length}, as far as it is so long. */
	Placement endingAfter(double length) {
		int last = folding.stretches() - 1;
		return distance(last, folding.places()) >= length ? this : new Placement(folding, scale, breakWidth, new Anchor(last, folding.places(), length));
	}

	/** Pixels of the whole domain. */
	double wholeLength() {
		return Unsigned.toDouble(folding.places()) * scale + (folding.stretches() - 1) * breakWidth;
	}

	/** Where a place begins. */
	double distance(int stretch, long place) {
		return edge.at() + Unsigned.difference(place, edge.place()) * scale + (stretch - edge.stretch()) * breakWidth;
	}

	/** Where an open stretch begins. */
	double distance(int stretch) {
		return distance(stretch, folding.placesBefore(stretch));
	}

	/** Where an open stretch ends. */
	double distanceOfEnd(int stretch) {
		return distance(stretch, folding.placesBefore(stretch + 1));
	}

	/** Where a value of the domain begins; a hidden one stands inside its break. */
	double distance(long value) {
		int stretch = folding.stretchOf(value);
		Range open = folding.stretch(stretch);
		long offset = value - open.first();
		if (Long.compareUnsigned(offset, open.size()) <= 0) {
			return distance(stretch, folding.placesBefore(stretch) + offset);
		}
		double share = Unsigned.toDouble(offset - open.size()) / Unsigned.toDouble(folding.hiddenAfter(stretch).size());
		return distanceOfEnd(stretch) + share * breakWidth;
	}

	/** The value at a distance: one of the hidden values in a break, the first or last one outside the domain. */
	long valueAt(double distance) {
		int stretch = stretchAt(distance);
		Range open = folding.stretch(stretch);
		long offset = offset(stretch, distance, false);
		if (Long.compareUnsigned(offset, open.size()) < 0) {
			return open.first() + offset;
		}
		return isInBreak(stretch, distance) ? hiddenAt(stretch, distance) : open.last();
	}

	/** The first value that begins at a distance or later; the end of the domain when there is none. */
	long firstFrom(double distance) {
		int stretch = stretchAt(distance);
		Range open = folding.stretch(stretch);
		long offset = offset(stretch, distance, true);
		if (Long.compareUnsigned(offset, open.size()) < 0) {
			return open.first() + offset;
		}
		return isInBreak(stretch, distance) ? hiddenAt(stretch, distance) : open.end();
	}

	/** Values from the beginning of a stretch to a distance, rounded up or down; its size or more after its end. */
	private long offset(int stretch, double distance, boolean up) {
		// measured from the edge where that lies in the same stretch: nearer, so more exact
		boolean fromEdge = stretch == edge.stretch();
		long base = fromEdge ? edge.place() - folding.placesBefore(stretch) : 0;
		double places = (distance - (fromEdge ? edge.at() : distance(stretch))) / scale;
		// a hair of tolerance: what was computed as the pixel of a value must lead back to it
		double whole = up ? Math.ceil(places - 1e-9) : Math.floor(places + 1e-9);
		if (whole < 0) {
			return base - Unsigned.min(base, Unsigned.fromDouble(-whole));
		}
		long room = folding.stretch(stretch).size() - base;
		return base + Unsigned.min(room, Unsigned.fromDouble(whole));
	}

	private boolean isInBreak(int stretch, double distance) {
		return stretch + 1 < folding.stretches() && breakWidth > 0 && distance > distanceOfEnd(stretch);
	}

	private long hiddenAt(int stretch, double distance) {
		Range hidden = folding.hiddenAfter(stretch);
		double share = (distance - distanceOfEnd(stretch)) / breakWidth;
		return hidden.first() + Unsigned.min(Unsigned.fromDouble(Unsigned.toDouble(hidden.size()) * share), hidden.size() - 1);
	}

	/** The last stretch that begins at or before a distance; the first one when all begin after it. */
	private int stretchAt(double distance) {
		int low = 0;
		int high = folding.stretches() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (distance(middle) <= distance) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** What stands at a distance, for a placement of another scale in which it shall stand at the same. */
	Anchor anchorAt(double distance, double newScale) {
		int stretch = stretchAt(distance);
		if (isInBreak(stretch, distance)) {
			// a break keeps its width: hold on to the end of the stretch before it
			return new Anchor(stretch, folding.placesBefore(stretch + 1), distanceOfEnd(stretch));
		}
		long place = folding.placesBefore(stretch) + offset(stretch, distance, false);
		return new Anchor(stretch, place, distance - (distance - distance(stretch, place)) / scale * newScale);
	}

	/** The number of a value's place; that of the last open value before it when it is hidden. */
	static long placeOf(Folding folding, int stretch, long value) {
		Range open = folding.stretch(stretch);
		return folding.placesBefore(stretch) + Unsigned.min(value - open.first(), open.size() - 1);
	}
}

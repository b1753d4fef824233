package org.vmalloscope.paint;

/** A rectangle in points. */
public record Box(double x, double y, double width, double height) {
	/** The rectangle between two corners, whichever. */
	public static Box between(double x1, double y1, double x2, double y2) {
		return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
	}

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public boolean contains(double px, double py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/** The part of this in another; of no width or height where they do not meet. */
	public Box clippedTo(Box other) {
		double left = Math.max(x, other.x);
		double top = Math.max(y, other.y);
		return new Box(left, top, Math.max(0, Math.min(right(), other.right()) - left), Math.max(0, Math.min(bottom(), other.bottom()) - top));
	}
}

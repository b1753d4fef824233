package org.vmalloscope.paint;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.axis.Range;

/**
 * What lies at a point of a picture: for tooltips, selection and screen readers.
 *
 * @param element the thing itself, what a selection holds; equal for the same thing in another snapshot
 * @param title what it is, in a few words
 * @param details what more there is to know, with units
 * @param x which values of the horizontal axis it takes
 * @param y which values of the vertical axis it takes; null: all
 * @param parts what of it is to be framed, where it is broken into rows; empty where it takes all of the vertical axis
 */
public record Hit(Object element, String title, List<Detail> details, Range x, @Nullable Range y, List<Part> parts) {
	/** In one part. */
	public Hit(Object element, String title, List<Detail> details, Range x, @Nullable Range y) {
		this(element, title, details, x, y, y == null ? List.of() : List.of(new Part(x, y)));
	}

	/** A box of a picture. */
	public record Part(Range x, Range y) {
	}

	/**
	 * A line of a tooltip.
	 *
	 * @param label what is told
	 * @param value with its unit
	 */
	public record Detail(String label, String value) {
	}

	/** Everything in one line, for screen readers. */
	public String spoken() {
		return details.stream().map(detail -> detail.label + " " + detail.value).collect(Collectors.joining(", ", title + (details.isEmpty() ? "" : ": "), ""));
	}
}

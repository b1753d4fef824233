package org.vmalloscope.editor.session;

import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;

/**
 * Finds in a scenario that was edited and run again the place where the run before stood: the same execution of the same line.
 *
 * @param before the run before
 * @param place  where it stood
 * @param line   says where a 1-based line of the text before is now
 */
record Resumption(Session before, Place place, IntUnaryOperator line) implements Function<Session, Place> {
	/** The place in the new run; the same position when the line does not run as often any more. */
	@Override
	public Place apply(Session now) {
		int position = place.position();
		if (position == 0 && place.point() == 0) {
			return place;
		}
		if (position == before.length()) {
			return new Place(now.length());
		}
		Operation next = before.operation(position);
		long wanted = line.applyAsInt((int) next.line());
		int executions = 0;
		for (int i = 0; i < position; i++) {
			executions += before.operation(i).line() == next.line() ? 1 : 0;
		}
		for (int i = 0; i < now.length(); i++) {
			Operation operation = now.operation(i);
			if (operation.line() == wanted && executions-- == 0) {
				return new Place(i, operation.text().equals(next.text()) ? place.point() : 0);
			}
		}
		return new Place(Math.min(position, now.length()));
	}
}

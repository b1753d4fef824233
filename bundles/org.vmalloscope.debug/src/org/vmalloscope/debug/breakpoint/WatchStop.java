package org.vmalloscope.debug.breakpoint;

import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;
import org.vmalloscope.session.breakpoint.Occasion;

/** Stops where a condition on the machine comes to hold, where a number changes, or where areas in a range of addresses come and go. */
public final class WatchStop extends Breakpoint implements SessionBreakpoint {
	static final String MARKER = "org.vmalloscope.debug.watchStop";
	/** Marker attribute: an expression, or two addresses with " to " between them. */
	static final String WATCHED = "org.vmalloscope.debug.watched";

	/** For the platform, when it restores it. */
	public WatchStop() {
		// the marker comes later
	}

	/** What it watches, as it was written. */
	public String watched() {
		return attribute(WATCHED);
	}

	@Override
	public @Nullable Occasion occasion() {
		try {
			return parse(watched());
		} catch (ExpressionException e) {
			// the dialog does not let that pass, but an imported file may have it
			return null;
		}
	}

	/**
	 * What a text watches: an address or a range of addresses ({@code START to END}, or {@code START + SIZE}), else an expression.
	 *
	 * @throws ExpressionException with what is wrong
	 */
	public static Occasion parse(String text) throws ExpressionException {
		String[] parts = text.split("\\s+to\\s+", 2);
		if (parts.length == 2) {
			Expression start = Expression.parse(parts[0]);
			Expression end = Expression.parse(parts[1]);
			if (start.address().isPresent() && end.address().isPresent() && Long.compareUnsigned(start.address().get(), end.address().get()) < 0) {
				return new Occasion.Touched(start.address().get(), end.address().get());
			}
		}
		Expression expression = Expression.parse(text);
		return expression.address().<Occasion>map(address -> new Occasion.Touched(address, address + 1)).orElseGet(() -> new Occasion.Watched(expression));
	}

	@Override
	public String getModelIdentifier() {
		return SessionTarget.MODEL;
	}
}

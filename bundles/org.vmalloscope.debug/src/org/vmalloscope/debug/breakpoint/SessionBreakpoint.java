package org.vmalloscope.debug.breakpoint;

import java.nio.file.Path;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.breakpoint.Breakpoint;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;
import org.vmalloscope.session.breakpoint.Occasion;

/** A breakpoint of a session, as the platform keeps it. What it consists of stands in its marker. */
public interface SessionBreakpoint extends IBreakpoint {
	/** Marker attribute: the file, as a URI; without it a breakpoint is for all files. */
	String FILE = "org.vmalloscope.debug.file";
	/** Marker attribute: an expression. */
	String CONDITION = "org.vmalloscope.debug.condition";
	/** Marker attribute: a number. */
	String HIT_COUNT = "org.vmalloscope.debug.hitCount";

	/** When it stops; null when the marker does not say so in a way that makes sense. */
	@Nullable Occasion occasion();

	/** What must hold as well, as it was written; empty for nothing. */
	default String condition() {
		return attribute(CONDITION);
	}

	/** Which hit to stop at; 0 for all. */
	default int hitCount() {
		IMarker marker = getMarker();
		return marker == null ? 0 : Math.max(0, marker.getAttribute(HIT_COUNT, 0));
	}

	/** Sets both. */
	default void narrow(String condition, int hitCount) throws CoreException {
		IMarker marker = getMarker();
		if (marker != null) {
			String message = condition.isBlank() && hitCount == 0 ? "" : "Breakpoint: " + words(condition, hitCount);
			marker.setAttributes(new String[] { CONDITION, HIT_COUNT, IMarker.MESSAGE }, new Object[] { condition, hitCount, message });
		}
	}

	/** Whether it is for a file. */
	default boolean appliesTo(Path file) {
		String own = attribute(FILE);
		return own.isEmpty() || own.equals(file.toUri().toString());
	}

	/** A text attribute of the marker; empty when there is none. */
	default String attribute(String name) {
		IMarker marker = getMarker();
		String value = marker == null || !marker.exists() ? null : marker.getAttribute(name, null);
		return value == null ? "" : value;
	}

	/** As a session understands it; null when something in it makes no sense. */
	default @Nullable Breakpoint toBreakpoint() {
		Occasion occasion = occasion();
		if (occasion == null) {
			return null;
		}
		try {
			String condition = condition();
			return new Breakpoint(occasion, condition.isBlank() ? null : Expression.parse(condition), hitCount());
		} catch (ExpressionException e) {
			// the dialog does not let such a condition pass, but an imported file may have one
			return null;
		}
	}

	/** In words, for people, without the file. */
	default String words() {
		return words(condition(), hitCount());
	}

	private String words(String condition, int hitCount) {
		Occasion occasion = occasion();
		return (occasion == null ? "not understood" : occasion.words()) + (condition.isBlank() ? "" : " if " + condition) + (hitCount == 0 ? "" : ", hit " + hitCount);
	}
}

package org.vmalloscope.debug.breakpoint;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.LineBreakpoint;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.session.breakpoint.Occasion;

/** Stops before the operations of a line of a scenario, or before the event of a line of a trace. */
public final class LineStop extends LineBreakpoint implements SessionBreakpoint {
	static final String MARKER = "org.vmalloscope.debug.lineStop";

	/** For the platform, when it restores it. */
	public LineStop() {
		// the marker comes later
	}

	/** The file; null when the marker does not say. */
	public @Nullable Path file() {
		String file = attribute(FILE);
		try {
			return file.isEmpty() ? null : Path.of(URI.create(file));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			// from an imported file
			return null;
		}
	}

	/** The line, from 1; 0 when the marker does not say. */
	public int line() {
		IMarker marker = getMarker();
		return marker == null ? 0 : marker.getAttribute(IMarker.LINE_NUMBER, 0);
	}

	@Override
	public boolean appliesTo(Path file) {
		return file.equals(file());
	}

	@Override
	public @Nullable Occasion occasion() {
		int line = line();
		return line > 0 ? new Occasion.Line(line) : null;
	}

	@Override
	public int getLineNumber() throws CoreException {
		return line();
	}

	@Override
	public String getModelIdentifier() {
		return SessionTarget.MODEL;
	}
}

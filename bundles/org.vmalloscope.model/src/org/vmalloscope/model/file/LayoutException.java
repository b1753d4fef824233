package org.vmalloscope.model.file;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.vmalloscope.trace.Diagnostic;

/** A file that is no layout. The message has a line {@code file:line: reason} for each problem. */
public final class LayoutException extends IOException {
	private static final long serialVersionUID = 1L;

	private final transient List<Diagnostic> diagnostics;

	LayoutException(List<Diagnostic> diagnostics) {
		super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
		this.diagnostics = List.copyOf(diagnostics);
	}

	/** What is wrong, in the order of the file. */
	public List<Diagnostic> diagnostics() {
		return diagnostics;
	}
}

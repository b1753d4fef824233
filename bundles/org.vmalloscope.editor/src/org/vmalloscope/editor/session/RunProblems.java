package org.vmalloscope.editor.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Problem.Severity;
import org.vmalloscope.session.Session;

/** Marks the lines of expectations that were not met, and of errors of the run. UI thread. */
final class RunProblems {
	/** A loop can miss the same expectation a million times. */
	private static final int MOST = 1000;
	private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
	private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

	private List<Annotation> shown = List.of();

	/** Marks what a session has to tell; null: nothing. */
	void show(IAnnotationModel model, IDocument text, @Nullable Session session, IntUnaryOperator shift) {
		Map<Annotation, Position> added = new HashMap<>();
		List<Problem> problems = session == null ? List.of() : session.problems();
		for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
			Position place = problem.line() <= 0 ? null : place(text, shift.applyAsInt((int) problem.line() - 1));
			if (place != null) {
				added.put(new Annotation(problem.severity() == Severity.ERROR ? ERROR : WARNING, false, problem.text()), place);
			}
		}
		((IAnnotationModelExtension) model).replaceAnnotations(shown.toArray(Annotation[]::new), added);
		shown = new ArrayList<>(added.keySet());
	}

	private static @Nullable Position place(IDocument text, int line) {
		try {
			IRegion region = text.getLineInformation(Math.min(line, text.getNumberOfLines() - 1));
			String content = text.get(region.getOffset(), region.getLength());
			int indent = content.length() - content.stripLeading().length();
			return new Position(region.getOffset() + indent, region.getLength() - indent);
		} catch (BadLocationException e) {
			// the text became shorter meanwhile
			return null;
		}
	}
}

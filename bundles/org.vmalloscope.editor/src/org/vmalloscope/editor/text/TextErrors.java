package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.editor.session.EditedScenario;
import org.vmalloscope.editor.session.EditedScenarios;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.session.Problem.Severity;

/** Marks in a text what is wrong with it, and tells the view of problems. Checks on a background thread. */
final class TextErrors {
	/** An error in the text. */
	static final class Mark extends Annotation {
		private final Problem problem;

		Mark(Problem problem) {
			super(TYPE, false, problem.text());
			this.problem = problem;
		}

		Problem problem() {
			return problem;
		}
	}

	/** What is left out in a text that nobody wrote by hand. */
	private static final String TOO_LONG = "The text is longer than 1 MiB: it is checked and runs, but nothing is folded, the outline is empty, and uses of names are not marked";
	private static final String TYPE = "org.eclipse.ui.workbench.texteditor.error";

	private final ISourceViewer viewer;
	private List<Annotation> shown = List.of();

	TextErrors(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	void check(IDocument text) {
		EditedScenario scenario = EditedScenarios.of(text);
		String name = scenario == null ? "" : scenario.document().name();
		List<Problem> problems = Scenario.of(name, text.get()).problems();
		mark(text, problems);
		Control widget = viewer.getTextWidget();
		if (scenario != null && widget != null) {
			List<org.vmalloscope.session.Problem> told = new ArrayList<>(
					problems.stream().map(problem -> new org.vmalloscope.session.Problem(Severity.ERROR, problem.file(), problem.line(), -1, problem.text())).toList());
			if (text.getLength() > Folding.MOST) {
				told.add(new org.vmalloscope.session.Problem(Severity.INFO, name, 1, -1, TOO_LONG));
			}
			try {
				widget.getDisplay().asyncExec(() -> scenario.document().checked(told));
			} catch (SWTException e) {
				// the window was closed while the text was read
				return;
			}
		}
	}

	private void mark(IDocument text, List<Problem> problems) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Problem problem : problems) {
			Position place = place(text, problem);
			if (place != null) {
				added.put(new Mark(problem), place);
			}
		}
		((IAnnotationModelExtension) model).replaceAnnotations(shown.toArray(Annotation[]::new), added);
		shown = new ArrayList<>(added.keySet());
	}

	/** At the end of a line the last character of the line is marked, so that there is something to see. */
	private static @Nullable Position place(IDocument text, Problem problem) {
		try {
			int line = Math.max(0, Math.min(problem.line(), text.getNumberOfLines()) - 1);
			int start = text.getLineOffset(line);
			int length = text.getLineInformation(line).getLength();
			if (problem.column() == 0) {
				return new Position(start, length);
			}
			int offset = Math.min(start + problem.column() - 1, start + length);
			int marked = Math.min(problem.length(), start + length - offset);
			return marked > 0 ? new Position(offset, marked) : new Position(Math.max(start, start + length - 1), Math.min(1, length));
		} catch (BadLocationException e) {
			// the text was changed meanwhile, and will be read again
			return null;
		}
	}
}

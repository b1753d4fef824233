package org.vmalloscope.editor.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/**
 * The instruction pointer: marks in a text the line of the operation that runs next, or is under way. At the end, where none is left, it
 * marks the line of the last operation in another colour. UI thread.
 */
final class CurrentLine {
	/** The line of the next operation. Its arrow leaves room for a breakpoint's dot, which the platform's own instruction pointer covers. */
	static final String NEXT = "org.vmalloscope.editor.nextLine";
	/** The line of the last operation, at the end. */
	static final String LAST = "org.vmalloscope.editor.lastLine";

	private @Nullable Annotation shown;

	/**
	 * Marks the line of a moment.
	 *
	 * @param shift says where a 0-based line of the text that ran is now
	 */
	void show(IAnnotationModel model, IDocument text, Session session, Moment moment, IntUnaryOperator shift) {
		boolean isAtEnd = moment.position() >= session.length();
		int index = isAtEnd ? session.length() - 1 : moment.position();
		if (index < 0) {
			clear(model);
			return;
		}
		Operation operation = session.operation(index);
		String words = (isAtEnd ? "The end; the last operation was " : moment.isInside() ? "Under way: " : "Next: ") + operation.text() + " (operation " + (index + 1)
				+ " of " + session.length() + ")" + (moment.isInside() ? "\n" + moment.inside() : "");
		Position place = place(text, shift.applyAsInt((int) operation.line() - 1));
		if (place != null) {
			replace(model, new Annotation(isAtEnd ? LAST : NEXT, false, words), place);
		}
	}

	private static @Nullable Position place(IDocument text, int line) {
		try {
			IRegion region = text.getLineInformation(Math.max(0, Math.min(line, text.getNumberOfLines() - 1)));
			return new Position(region.getOffset(), region.getLength());
		} catch (BadLocationException e) {
			// the text became shorter meanwhile
			return null;
		}
	}

	/** Marks nothing. */
	void clear(IAnnotationModel model) {
		replace(model, null, null);
	}

	private void replace(IAnnotationModel model, @Nullable Annotation annotation, @Nullable Position place) {
		Annotation before = shown;
		Map<Annotation, Position> added = new HashMap<>();
		if (annotation != null && place != null) {
			added.put(annotation, place);
		}
		((IAnnotationModelExtension) model).replaceAnnotations(before == null ? new Annotation[0] : new Annotation[] { before }, added);
		shown = annotation;
	}

	/** Brings the marked line into view. */
	void reveal(IAnnotationModel model, ITextViewer viewer) {
		Annotation annotation = shown;
		Position place = annotation == null ? null : model.getPosition(annotation);
		if (place != null) {
			viewer.revealRange(place.offset, place.length);
		}
	}
}

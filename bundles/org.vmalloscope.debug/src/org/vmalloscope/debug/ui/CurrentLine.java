package org.vmalloscope.debug.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.TextLines;

/** Marks the line that runs next, or is under way, in the text editor of a scenario, and keeps it in view. UI thread only. */
public final class CurrentLine implements DocumentListener {
	/** The platform's annotation of the line at which a program stands. */
	private static final String TYPE = "org.eclipse.debug.ui.currentIP";

	private final Document document;
	private @Nullable Annotation shown;
	private @Nullable IAnnotationModel model;

	public CurrentLine(Document document) {
		this.document = document;
		Moment moment = document.moment();
		if (moment != null) {
			show(moment);
		}
	}

	@Override
	public void stateChanged() {
		Moment moment = document.moment();
		if (moment != null) {
			show(moment);
		} else {
			hide();
		}
	}

	@Override
	public void moved(Moment before, Moment now) {
		show(now);
	}

	private void show(Moment moment) {
		Session session = document.session();
		ITextEditor editor = DocumentEditors.scenario(DocumentEditors.of(document));
		if (session == null || editor == null || session.length() == 0) {
			return;
		}
		if (Adapters.adapt(editor, TextLines.class) != null) {
			// the editor of scenarios marks the line itself, and knows where its lines went while the text was edited
			hide();
			return;
		}
		long line = session.line(Math.min(moment.position(), session.length() - 1));
		IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (text == null || annotations == null || line <= 0 || line > text.getNumberOfLines()) {
			hide();
			return;
		}
		try {
			IRegion region = text.getLineInformation((int) line - 1);
			mark(annotations, new Position(region.getOffset(), region.getLength()), "Next: line " + line);
			ISourceViewer viewer = DocumentEditors.viewer(editor);
			if (viewer != null && (line - 1 < viewer.getTopIndex() || line - 1 > viewer.getBottomIndex())) {
				viewer.revealRange(region.getOffset(), region.getLength());
			}
		} catch (BadLocationException e) {
			// the text was edited and is shorter now
			hide();
		}
	}

	private void mark(IAnnotationModel annotations, Position place, String words) {
		Annotation next = new Annotation(TYPE, false, words);
		Annotation old = shown;
		if (old != null && annotations == model && annotations instanceof IAnnotationModelExtension quick) {
			quick.replaceAnnotations(new Annotation[] { old }, java.util.Map.of(next, place));
		} else {
			hide();
			annotations.addAnnotation(next, place);
		}
		shown = next;
		model = annotations;
	}

	private void hide() {
		IAnnotationModel annotations = model;
		if (annotations != null && shown != null) {
			annotations.removeAnnotation(shown);
		}
		shown = null;
		model = null;
	}
}

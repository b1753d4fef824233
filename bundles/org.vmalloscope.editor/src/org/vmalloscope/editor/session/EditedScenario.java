package org.vmalloscope.editor.session;

import java.nio.file.Path;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.document.TextLines;
import org.vmalloscope.ui.events.LoadJob;

/**
 * A text editor and the {@link Document} with the session of what was saved last. While the text is edited the session stays that of the
 * saved text, and its lines are followed to where they are now; saving runs the text again. UI thread.
 */
public final class EditedScenario implements TextLines {
	private final ITextEditor editor;
	private final IEditorInput input;
	private final IDocumentProvider provider;
	private final IDocument text;
	private final Document document;
	private final LineShifts shifts = new LineShifts();
	private final CurrentLine currentLine = new CurrentLine();
	private final RunProblems runProblems = new RunProblems();
	private final Listener listener = new Listener();
	private final IWorkbenchPage page;
	private @Nullable LoadJob job;
	private @Nullable Session shownSession;
	/** How many edits the text that ran, and the text that is being run, had seen. */
	private int editsRun;
	private int editsSaved;

	EditedScenario(ITextEditor editor, Path file) {
		this.editor = editor;
		input = editor.getEditorInput();
		provider = editor.getDocumentProvider();
		text = provider.getDocument(input);
		page = editor.getSite().getPage();
		document = new Document(file);
	}

	/** Listens, and runs the scenario for the first time. */
	void open() {
		text.addDocumentListener(shifts);
		EditorMenus.tidy(editor);
		provider.addElementStateListener(listener);
		editor.addPropertyListener(listener);
		page.addPartListener(listener);
		document.addListener(listener);
		schedule(new LoadJob(document));
	}

	/** The editor. */
	public ITextEditor editor() {
		return editor;
	}

	/** What the window follows. */
	public Document document() {
		return document;
	}

	/** The text as it is edited. */
	public IDocument text() {
		return text;
	}

	/** The 0-based line of the text as it is now for a 1-based line of the text that ran. */
	public int lineNow(long line) {
		return shifts.map((int) line - 1, editsRun);
	}

	@Override
	public void show(int line) {
		try {
			IRegion region = text.getLineInformation(Math.max(0, Math.min(line, text.getNumberOfLines()) - 1));
			page.activate(editor);
			editor.selectAndReveal(region.getOffset(), region.getLength());
		} catch (BadLocationException e) {
			throw new IllegalStateException("line " + line, e);
		}
	}

	private void schedule(LoadJob next) {
		LoadJob before = job;
		if (before != null) {
			before.supersede();
		}
		job = next;
		next.schedule();
	}

	private void runAgain() {
		Session before = document.session();
		Moment moment = document.moment();
		int edits = editsRun;
		editsSaved = shifts.count();
		document.rereading();
		if (before == null || moment == null) {
			schedule(new LoadJob(document));
		} else {
			int[] lines = lines(before, moment, edits);
			schedule(new LoadJob(document, new Resumption(before, Place.of(moment), line -> line == lines[0] ? lines[1] : line)));
		}
	}

	/** The 1-based line of the next operation in the text before, and now; the job must not look at edits that the user still makes. */
	private int[] lines(Session before, Moment moment, int edits) {
		int line = moment.position() < before.length() ? (int) before.operation(moment.position()).line() : 1;
		return new int[] { line, shifts.map(line - 1, edits) + 1 };
	}

	private @Nullable IAnnotationModel annotations() {
		return provider.getAnnotationModel(input);
	}

	private void update() {
		IAnnotationModel model = annotations();
		Session session = document.session();
		Moment moment = document.moment();
		if (model == null) {
			return;
		}
		if (session != shownSession) {
			shownSession = session;
			editsRun = editsSaved;
			runProblems.show(model, text, session, line -> shifts.map(line, editsRun));
		}
		if (session == null || moment == null) {
			currentLine.clear(model);
		} else {
			currentLine.show(model, text, session, moment, line -> shifts.map(line, editsRun));
		}
	}

	private void reveal() {
		IAnnotationModel model = annotations();
		if (model != null && Adapters.adapt(editor, ITextOperationTarget.class) instanceof ITextViewer viewer && viewer.getTextWidget() != null) {
			currentLine.reveal(model, viewer);
		}
	}

	private void close() {
		EditedScenarios.closed(this);
		LoadJob running = job;
		if (running != null) {
			running.supersede();
		}
		Moment moment = document.moment();
		if (moment != null) {
			Remembered.closed(document.file(), moment.position());
		}
		text.removeDocumentListener(shifts);
		provider.removeElementStateListener(listener);
		editor.removePropertyListener(listener);
		page.removePartListener(listener);
		document.close();
	}

	@NonNullByDefault({})
	private final class Listener implements DocumentListener, IElementStateListener, IPropertyListener, IPartListener2 {
		@Override
		public void stateChanged() {
			update();
		}

		@Override
		public void moved(Moment before, Moment now) {
			update();
			reveal();
		}

		@Override
		public void elementDirtyStateChanged(Object element, boolean isDirty) {
			if (input.equals(element) && !isDirty) {
				runAgain();
			}
		}

		/** Another program wrote the file. */
		@Override
		public void elementContentReplaced(Object element) {
			if (input.equals(element)) {
				runAgain();
			}
		}

		@Override
		public void elementContentAboutToBeReplaced(Object element) {
			// told when it is done
		}

		@Override
		public void elementDeleted(Object element) {
			// the editor asks the user what to do
		}

		@Override
		public void elementMoved(Object original, Object moved) {
			// the editor gets another input
		}

		@Override
		public void propertyChanged(Object source, int property) {
			if (property == IWorkbenchPartConstants.PROP_INPUT && !input.equals(editor.getEditorInput())) {
				close();
			}
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == editor) {
				close();
			}
		}
	}
}

package org.vmalloscope.debug.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.debug.breakpoint.Stops;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;

/** Breakpoints in the ruler of a scenario's text editor. */
public final class LineToggle implements IToggleBreakpointsTarget, IAdapterFactory {
	/** A line with nothing to run hands its breakpoint to the next one that has something, if it is not farther than that. */
	private static final int NEAR = 50;

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return adaptable instanceof IWorkbenchPart part && DocumentEditors.scenario(part) != null && type.isInstance(this) ? type.cast(this) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IToggleBreakpointsTarget.class };
	}

	@Override
	@NonNullByDefault({})
	public void toggleLineBreakpoints(IWorkbenchPart part, ISelection selection) throws CoreException {
		ITextEditor editor = DocumentEditors.scenario(part);
		Path file = editor == null ? null : DocumentEditors.file(editor.getEditorInput());
		if (editor != null && file != null && selection instanceof ITextSelection text) {
			int line = text.getStartLine() + 1;
			Document document = Adapters.adapt(part, Document.class);
			Session session = document == null ? null : document.session();
			boolean isSet = Stops.at(file, line) != null;
			Stops.toggle(file, isSet || session == null || editor.isDirty() ? line : runnable(session, line));
		}
	}

	/** The first line from one on in which something runs; the line itself when there is none near. */
	private static int runnable(Session session, int line) {
		long nearest = (long) line + NEAR;
		for (int i = 0; i < session.length(); i++) {
			long at = session.line(i);
			if (at == line) {
				return line;
			}
			if (at > line && at < nearest) {
				nearest = at;
			}
		}
		return nearest < (long) line + NEAR ? (int) nearest : line;
	}

	@Override
	@NonNullByDefault({})
	public boolean canToggleLineBreakpoints(IWorkbenchPart part, ISelection selection) {
		return DocumentEditors.scenario(part) != null;
	}

	@Override
	@NonNullByDefault({})
	public void toggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		throw new UnsupportedOperationException("scenarios have no methods");
	}

	@Override
	@NonNullByDefault({})
	public boolean canToggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public void toggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		throw new UnsupportedOperationException("watchpoints are made in a dialog");
	}

	@Override
	@NonNullByDefault({})
	public boolean canToggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}
}

package org.vmalloscope.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.scenario.edit.Formatter;

/** Formats the scenario in the active editor. The caret stays in its line; one undo takes it back. */
public final class FormatHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
			IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			int line = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getStartLine() : 0;
			try {
				replace(text, Formatter.format(text.get()));
				editor.selectAndReveal(text.getLineOffset(Math.max(0, Math.min(line, text.getNumberOfLines() - 1))), 0);
			} catch (BadLocationException e) {
				throw new ExecutionException("cannot format", e);
			}
		}
		return null;
	}

	/** Replaces what differs, so that marks elsewhere stay where they are. */
	private static void replace(IDocument text, String wanted) throws BadLocationException {
		String now = text.get();
		int start = 0;
		int most = Math.min(now.length(), wanted.length());
		while (start < most && now.charAt(start) == wanted.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < most - start && now.charAt(now.length() - 1 - same) == wanted.charAt(wanted.length() - 1 - same)) {
			same++;
		}
		if (start + same < Math.max(now.length(), wanted.length())) {
			text.replace(start, now.length() - same - start, wanted.substring(start, wanted.length() - same));
		}
	}
}

package org.vmalloscope.editor.language;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.scenario.edit.Words;

/** Shows the help of the language; from the editor, the page of the word at the caret. */
public final class ShowHandler extends AbstractHandler {
	private static final String WELCOME = "org.vmalloscope.perspectives.welcome";

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		String word = word(event);
		try {
			if (WELCOME.equals(page.getPerspective().getId())) {
				page.getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", page.getWorkbenchWindow());
			}
			if (page.showView(LanguageView.ID) instanceof LanguageView view && !word.isEmpty()) {
				view.show(word);
			}
		} catch (WorkbenchException e) {
			throw new ExecutionException("cannot show the help", e);
		}
		return null;
	}

	@NonNullByDefault({})
	private static String word(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ITextEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
			Words.Range range = Words.phrase(text, selection.getOffset());
			return range == null ? "" : text.substring(range.offset(), range.offset() + range.length());
		}
		return "";
	}
}

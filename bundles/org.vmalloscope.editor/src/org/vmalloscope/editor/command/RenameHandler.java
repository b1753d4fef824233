package org.vmalloscope.editor.command;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.edit.Names.Change;

/** Asks for another name for the name at the caret and changes all its places. One undo takes it back. */
public final class RenameHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (!(HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) || !editor.isEditable()
				|| !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
			return null;
		}
		IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		int offset = selection.getOffset();
		String name = Names.at(text.get(), offset);
		if (name == null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage("There is no name of the scenario at the caret");
			return null;
		}
		int places = Names.places(text.get(), offset).size();
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Rename", "New name for '" + name + "' (" + places + (places == 1 ? " place):" : " places):"), name,
				wanted -> complaint(text.get(), offset, name, wanted));
		if (dialog.open() == Window.OK && !name.equals(dialog.getValue())) {
			rename(editor, text, Names.rename(text.get(), offset, dialog.getValue()));
		}
		return null;
	}

	private static @Nullable String complaint(String text, int offset, String name, @Nullable String wanted) {
		if (wanted == null || wanted.equals(name)) {
			return null;
		}
		try {
			Names.rename(text, offset, wanted);
			return null;
		} catch (IllegalArgumentException e) {
			String message = String.valueOf(e.getMessage());
			return Character.toUpperCase(message.charAt(0)) + message.substring(1);
		}
	}

	private static void rename(ITextEditor editor, IDocument text, List<Change> changes) throws ExecutionException {
		IRewriteTarget target = Adapters.adapt(editor, IRewriteTarget.class);
		if (target != null) {
			target.beginCompoundChange();
		}
		try {
			// from the end, so that the places in front stay where they are
			for (int i = changes.size() - 1; i >= 0; i--) {
				Change change = changes.get(i);
				text.replace(change.offset(), change.length(), change.text());
			}
		} catch (BadLocationException e) {
			throw new ExecutionException("cannot rename", e);
		} finally {
			if (target != null) {
				target.endCompoundChange();
			}
		}
	}
}

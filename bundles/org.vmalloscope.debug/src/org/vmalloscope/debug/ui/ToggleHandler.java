package org.vmalloscope.debug.ui;

import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.OperationBreaks;
import org.vmalloscope.ui.events.TraceEditor;

/** Sets or removes a breakpoint at the cursor of the active editor: in a scenario's line, or at the selected event of a trace. */
public final class ToggleHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ITextEditor scenario = DocumentEditors.scenario(editor);
		try {
			if (scenario != null) {
				new LineToggle().toggleLineBreakpoints(editor, scenario.getSelectionProvider().getSelection());
			} else if (editor instanceof TraceEditor trace) {
				OptionalInt selected = trace.selectedOperation();
				Document document = trace.getAdapter(Document.class);
				OperationBreaks breaks = document == null ? null : document.breaks();
				if (breaks != null && selected.isPresent()) {
					breaks.toggle(selected.getAsInt());
				}
			}
		} catch (CoreException e) {
			throw new ExecutionException("the breakpoint cannot be kept", e);
		}
		return null;
	}
}

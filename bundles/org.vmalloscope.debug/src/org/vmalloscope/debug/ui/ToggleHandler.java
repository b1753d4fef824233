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
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.OperationBreaks;
import org.vmalloscope.ui.events.EventsPart;

/** Sets or removes a breakpoint at the cursor of the active editor: in a scenario's line, or at the selected event of a trace. */
public final class ToggleHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ITextEditor scenario = DocumentEditors.scenario(editor);
		EventsPart events = events(event);
		try {
			if (events != null) {
				toggle(ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get(), events.selectedOperation());
			} else if (scenario != null) {
				new LineToggle().toggleLineBreakpoints(editor, scenario.getSelectionProvider().getSelection());
			}
		} catch (CoreException e) {
			throw new ExecutionException("the breakpoint cannot be kept", e);
		}
		return null;
	}

	private static @Nullable EventsPart events(ExecutionEvent event) {
		return HandlerUtil.getActivePart(event) instanceof EventsPart part ? part : HandlerUtil.getActiveEditor(event) instanceof EventsPart part ? part : null;
	}

	private static void toggle(@Nullable Document document, OptionalInt operation) {
		OperationBreaks breaks = document == null ? null : document.breaks();
		if (breaks != null && operation.isPresent()) {
			breaks.toggle(operation.getAsInt());
		}
	}
}

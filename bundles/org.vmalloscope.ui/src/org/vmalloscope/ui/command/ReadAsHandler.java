package org.vmalloscope.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.ui.events.TraceEditor;

/** Asks as what the file of the active editor is to be read, and reads it again. */
public final class ReadAsHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) {
			editor.readAs();
		}
		return null;
	}
}

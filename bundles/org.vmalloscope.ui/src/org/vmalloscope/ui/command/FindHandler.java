package org.vmalloscope.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.ui.events.TraceEditor;

/** Find, find next, find previous and copy in the events table, whichever the command is. */
public final class FindHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) {
			switch (event.getCommand().getId()) {
				case "org.eclipse.ui.edit.findReplace" -> editor.find();
				case "org.eclipse.ui.edit.findNext" -> editor.findNext(true);
				case "org.eclipse.ui.edit.findPrevious" -> editor.findNext(false);
				case "org.eclipse.ui.edit.copy" -> editor.copy();
				default -> throw new IllegalStateException(event.getCommand().getId());
			}
		}
		return null;
	}
}

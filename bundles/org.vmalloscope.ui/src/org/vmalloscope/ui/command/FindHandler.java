package org.vmalloscope.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.ui.events.EventsPart;

/** Find, find next, find previous and copy in the active table of events, whichever the command is. */
public final class FindHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof EventsPart part) {
			switch (event.getCommand().getId()) {
				case "org.eclipse.ui.edit.findReplace" -> part.find();
				case "org.eclipse.ui.edit.findNext" -> part.findNext(true);
				case "org.eclipse.ui.edit.findPrevious" -> part.findNext(false);
				case "org.eclipse.ui.edit.copy" -> part.copy();
				default -> throw new IllegalStateException(event.getCommand().getId());
			}
		}
		return null;
	}
}

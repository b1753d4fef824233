package org.vmalloscope.ui.vmalloc;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Find, find next and find previous in the address space, whichever the command is. */
public final class FindAddressHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof AddressSpaceView view) {
			switch (event.getCommand().getId()) {
			case "org.eclipse.ui.edit.findReplace" -> view.find();
			case "org.eclipse.ui.edit.findNext" -> view.findNext(true);
			case "org.eclipse.ui.edit.findPrevious" -> view.findNext(false);
			default -> throw new IllegalStateException(event.getCommand().getId());
			}
		}
		return null;
	}
}

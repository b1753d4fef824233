package org.vmalloscope.ui.command;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the last of the examples, the one with the most to see. */
public final class ExampleHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		List<Examples.Example> all = Examples.all();
		if (!all.isEmpty()) {
			Opening.open(HandlerUtil.getActiveWorkbenchWindow(event), all.get(all.size() - 1).folder());
		}
		return null;
	}
}

package org.vmalloscope.ui.view;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of {@code plugin.xml} that code refers to. */
public final class Commands {
	/** Asks for a file and opens it. */
	public static final String OPEN = "org.vmalloscope.ui.command.open";
	/** Opens the example that a newcomer should see first. */
	public static final String OPEN_EXAMPLE = "org.vmalloscope.ui.command.openExample";

	private Commands() {
	}

	/** Executes a command as if the user had chosen it from a menu. */
	public static void execute(IWorkbenchWindow window, String command) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			Platform.getLog(Commands.class).error("cannot execute " + command, e);
		}
	}
}

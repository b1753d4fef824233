package org.vmalloscope.debug.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;

/** Opens the dialog of a new breakpoint, or of the selected one; {@code plugin.xml} says which behind the name of this class. */
public final class BreakpointHandler extends AbstractHandler implements IExecutableExtension {
	private String what = "";

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		BreakpointDialog dialog = dialog(event, HandlerUtil.getActiveShell(event));
		if (dialog != null) {
			dialog.open();
		}
		return null;
	}

	@NonNullByDefault({})
	private @Nullable BreakpointDialog dialog(ExecutionEvent event, Shell shell) {
		return switch (what) {
			case "EVENT" -> new BreakpointDialog(shell, BreakpointDialog.Kind.EVENT, null);
			case "WATCH" -> new BreakpointDialog(shell, BreakpointDialog.Kind.WATCH, null);
			default -> HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.getFirstElement() instanceof SessionBreakpoint breakpoint
					? BreakpointDialog.editing(shell, breakpoint) : null;
		};
	}
}

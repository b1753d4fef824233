package org.vmalloscope.editor.gallery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the Welcome page. */
public final class WelcomeHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			window.getWorkbench().showPerspective("org.vmalloscope.perspectives.welcome", window).showView(WelcomeView.ID);
		} catch (WorkbenchException e) {
			throw new ExecutionException("cannot show the Welcome page", e);
		}
		return null;
	}
}

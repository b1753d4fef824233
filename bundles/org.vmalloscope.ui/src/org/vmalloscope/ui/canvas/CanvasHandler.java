package org.vmalloscope.ui.canvas;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with the focused canvas what the class parameter of the handler says: a name of {@link CanvasAction}. */
public final class CanvasHandler extends AbstractHandler implements IExecutableExtension {
	private CanvasAction action = CanvasAction.FIT;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		action = CanvasAction.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getVariable(event, ISources.ACTIVE_FOCUS_CONTROL_NAME) instanceof PaintCanvas<?> canvas && !canvas.isDisposed()) {
			action.perform(canvas);
		}
		return null;
	}
}

package org.vmalloscope.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/** Moves the active document; {@code plugin.xml} says how behind the name of this class. */
public final class MoveHandler extends AbstractHandler implements IExecutableExtension {
	private Move move = Move.STOP;

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		move = Move.valueOf(String.valueOf(data));
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		Navigator navigator = document == null ? null : document.navigator();
		if (document != null && navigator != null) {
			move.make(document, navigator);
		}
		return null;
	}
}

package org.vmalloscope.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/** Asks for a position and goes there. */
public final class GotoHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		Navigator navigator = document == null ? null : document.navigator();
		Moment moment = document == null ? null : document.moment();
		if (navigator != null && moment != null) {
			Positions positions = new Positions(navigator.session());
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Go to Position",
					"A position from 0 to " + positions.last() + ", or a line of the file, such as L120:", Integer.toString(moment.position()), positions::complaint);
			if (dialog.open() == Window.OK) {
				navigator.seek(positions.parse(String.valueOf(dialog.getValue())));
			}
		}
		return null;
	}
}

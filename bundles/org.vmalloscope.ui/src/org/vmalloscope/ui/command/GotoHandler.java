package org.vmalloscope.ui.command;

import java.util.OptionalLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;

/** Asks for a position or an address and goes there. */
public final class GotoHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		Navigator navigator = document == null ? null : document.navigator();
		Moment moment = document == null ? null : document.moment();
		if (document != null && navigator != null && moment != null) {
			Positions positions = new Positions(navigator.session());
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Go To",
					"A position from 0 to " + positions.last() + ", a line of the file, such as L120" + address(moment) + ":", Integer.toString(moment.position()), positions::complaint);
			if (dialog.open() == Window.OK) {
				go(document, navigator, positions, String.valueOf(dialog.getValue()));
			}
		}
		return null;
	}

	/** An address that there is: other machines have 32 bits, or another window. */
	private static String address(Moment moment) {
		VmallocView vmalloc = moment.state().kernel().vmalloc();
		return vmalloc == null ? "" : ", or an address, such as " + Unit.ADDRESS.text(vmalloc.config().geometry().start());
	}

	private static void go(Document document, Navigator navigator, Positions positions, String where) {
		OptionalLong address = Positions.address(where);
		if (address.isPresent()) {
			document.select(new Subject.Addresses(address.getAsLong(), address.getAsLong() + 1));
		} else {
			navigator.seek(positions.parse(where));
		}
	}
}

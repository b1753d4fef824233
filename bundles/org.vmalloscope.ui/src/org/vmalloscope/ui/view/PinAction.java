package org.vmalloscope.ui.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Keeps a view at the document that it shows while others become active. */
final class PinAction extends Action {
	private final Runnable unpinned;

	/** @param unpinned called when the view shall follow again */
	PinAction(Runnable unpinned) {
		super("Pin", IAction.AS_CHECK_BOX);
		this.unpinned = unpinned;
		setToolTipText("Keep showing this document while others become active");
		setImageDescriptor(Icons.descriptor("pin"));
	}

	@Override
	public void run() {
		if (!isChecked()) {
			unpinned.run();
		}
	}
}

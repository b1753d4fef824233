package org.vmalloscope.ui.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Keeps a view at the document that it shows while others become active. */
final class PinAction extends Action {
	private final Runnable changed;

	/** @param changed called when the view is pinned, and when it shall follow again */
	PinAction(Runnable changed) {
		super("Pin", IAction.AS_CHECK_BOX);
		this.changed = changed;
		setToolTipText("Keep showing this document while others become active");
		setImageDescriptor(Icons.descriptor("pin"));
	}

	@Override
	public void run() {
		changed.run();
	}
}

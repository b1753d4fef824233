package org.vmalloscope.ui.pagetable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The focus of a part with several controls. */
final class Focus {
	private Focus() {
	}

	/** Gives the focus to a control, unless one beside it has it: who clicks into a field, and by that activates the part, wants to write there. */
	static void give(Control control) {
		Composite part = control.getParent();
		for (@Nullable Control at = control.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
			if (at == part) {
				return;
			}
		}
		control.setFocus();
	}
}

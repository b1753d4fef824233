package org.vmalloscope.ui.tests;

import org.eclipse.swt.widgets.Shell;

/** Dialogs of the window under test. */
final class Dialogs {
	private Dialogs() {
	}

	/** Waits until a dialog with a title is there and has the focus. */
	static Shell await(String title) {
		return Window.await("the dialog " + title, () -> {
			for (Shell shell : Window.display().getShells()) {
				if (shell.isVisible() && shell.getText().equals(title)) {
					if (Window.display().getActiveShell() != shell) {
						shell.forceActive();
					}
					return Window.display().getActiveShell() == shell && Window.display().getFocusControl() != null ? shell : null;
				}
			}
			return null;
		});
	}
}

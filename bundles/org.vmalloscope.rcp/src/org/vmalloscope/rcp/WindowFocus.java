package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Gives the keys somebody to go to: GTK drops those of a window in which nothing has the focus.
 * <p>
 * A switch of the perspective moves the editors to another parent, and SWT gives a moved control the focus back only if the window is
 * active then. Chosen in a list of its own, such as <em>Find Actions</em>, the switch may come before the window manager has made the
 * window active again; the part stays the active one, so that the workbench sees no reason to give it the focus either.
 */
final class WindowFocus {
	private final IWorkbenchWindow window;

	private WindowFocus(IWorkbenchWindow window) {
		this.window = window;
	}

	static void keep(IWorkbenchWindow window) {
		WindowFocus focus = new WindowFocus(window);
		window.getShell().addListener(SWT.Activate, event -> focus.checkLater());
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
				focus.checkLater();
			}

			@Override
			public void perspectiveClosed(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
				focus.checkLater();
			}
		});
	}

	/** When the workbench has done what it does itself. */
	private void checkLater() {
		window.getShell().getDisplay().asyncExec(this::check);
	}

	private void check() {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed() || !isLost(shell)) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part != null) {
			part.setFocus();
		}
		if (isLost(shell)) {
			shell.setFocus();
		}
	}

	private static boolean isLost(Shell shell) {
		Display display = shell.getDisplay();
		return display.getActiveShell() == shell && display.getFocusControl() == null;
	}
}

package org.vmalloscope.ui.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.ui.Documents;

/** Opens what a user chose in a window, and tells why when that does not work. */
public final class Opening {
	private Opening() {
	}

	public static void open(IWorkbenchWindow window, Path file) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			Documents.open(page, file);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}

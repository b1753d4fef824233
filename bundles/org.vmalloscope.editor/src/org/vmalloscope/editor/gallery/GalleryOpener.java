package org.vmalloscope.editor.gallery;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.vmalloscope.ui.Documents;
import org.vmalloscope.ui.pagetable.Races;

/** Opens entries of the gallery in the perspectives for them. UI thread. */
public final class GalleryOpener {
	private GalleryOpener() {
	}

	/**
	 * Opens an entry.
	 *
	 * @throws CoreException with a message for the user when that is not possible
	 */
	public static void open(IWorkbenchWindow window, GalleryEntry entry) throws CoreException {
		IWorkbenchPage page = show(window, entry.perspective());
		try {
			if (entry.content() instanceof GalleryEntry.ShippedScenario scenario) {
				if (!entry.view().isEmpty()) {
					page.showView(entry.view(), null, IWorkbenchPage.VIEW_VISIBLE);
				}
				Documents.open(page, ShippedScenarios.copy(scenario.file()));
			} else if (entry.content() instanceof GalleryEntry.Recording recording) {
				Documents.open(page, recording.folder());
			} else if (entry.content() instanceof GalleryEntry.Race race) {
				Races.open(window, race.story());
			}
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, "org.vmalloscope.editor", entry.title() + " cannot be opened: " + e.getMessage(), e));
		}
	}

	private static IWorkbenchPage show(IWorkbenchWindow window, String perspective) throws WorkbenchException {
		return window.getWorkbench().showPerspective(perspective, window);
	}
}

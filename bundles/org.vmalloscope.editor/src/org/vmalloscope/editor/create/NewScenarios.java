package org.vmalloscope.editor.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.editor.gallery.ShippedScenarios;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.ui.Documents;

/** Writes new scenarios and opens them. UI thread. */
public final class NewScenarios {
	private NewScenarios() {
	}

	/** A file in the user's folder that does not exist yet, called as wanted or with a number behind. */
	public static Path unused(String name) {
		Path folder = ShippedScenarios.folder();
		for (int i = 1;; i++) {
			Path file = folder.resolve(i == 1 ? name + ".vms" : name + "-" + i + ".vms");
			if (!Files.exists(file)) {
				return file;
			}
		}
	}

	/**
	 * Writes a scenario and opens it.
	 *
	 * @throws CoreException with a message for the user
	 */
	public static void create(IWorkbenchWindow window, Path file, String text) throws CoreException {
		try {
			Path folder = file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, "org.vmalloscope.editor", file + " cannot be written: " + e.getMessage(), e));
		}
		Documents.open(window.getActivePage(), file);
	}

	/** Opens an example of the help as a scenario of the user; when it was opened before and not changed, that one. */
	public static void openExample(IWorkbenchWindow window, String name, String text) {
		try {
			Path before = ShippedScenarios.folder().resolve(name + ".vms");
			if (Files.exists(before) && Files.readString(before).equals(text)) {
				Documents.open(window.getActivePage(), before);
			} else {
				create(window, unused(name), text);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		} catch (IOException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.vmalloscope.editor", name + " cannot be opened: " + e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}

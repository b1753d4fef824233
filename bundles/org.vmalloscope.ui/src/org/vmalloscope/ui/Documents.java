package org.vmalloscope.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Opens what the user names: a file or a folder, from the command line, a dialog or a drop. */
public final class Documents {
	private Documents() {
	}

	/**
	 * Opens a file in the editor for its kind.
	 *
	 * @throws CoreException with a message for the user when the file cannot be read
	 */
	public static void open(IWorkbenchPage page, Path file) throws CoreException {
		Path absolute = file.toAbsolutePath().normalize();
		if (!Files.isReadable(absolute)) {
			throw new CoreException(new Status(IStatus.ERROR, "org.vmalloscope.ui", absolute + ": no such file, or not readable"));
		}
		IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(absolute.toUri()));
	}
}

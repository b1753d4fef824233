package org.vmalloscope.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.ui.document.DocumentInput;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.pagetable.RaceDocuments;

/** Opens what the user names: a file or a folder, from the command line, a dialog or a drop. */
public final class Documents {
	/** The editor of everything that is played: traces, folders of a recorded run, request files. */
	public static final String EDITOR = "org.vmalloscope.ui.events";
	private static final String WELCOME = "org.vmalloscope.perspectives.welcome";
	private static final String PERCPU = "org.vmalloscope.perspectives.percpu";
	private static final String PLUGIN = "org.vmalloscope.ui";

	private Documents() {
	}

	/**
	 * Opens a file in the editor for its kind. What is in the file is found out in the background; the editor shows what is wrong with it.
	 *
	 * @throws CoreException with a message for the user when there is no such file
	 */
	public static void open(IWorkbenchPage page, Path file) throws CoreException {
		Path absolute = file.toAbsolutePath().normalize();
		if (!Files.isReadable(absolute)) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, absolute + ": no such file, or not readable"));
		}
		Remembered.opened(absolute);
		if (absolute.toString().endsWith(RaceFile.EXTENSION)) {
			showPageTables(page);
		} else {
			leaveWelcome(page);
		}
		if (isSource(absolute)) {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(absolute.toUri()));
		} else {
			page.openEditor(new DocumentInput(absolute), EDITOR);
		}
	}

	/** The perspective of the Welcome page has no room for a document. */
	private static void leaveWelcome(IWorkbenchPage page) throws WorkbenchException {
		if (isIn(page, WELCOME)) {
			page.getWorkbenchWindow().getWorkbench().showPerspective(PERCPU, page.getWorkbenchWindow());
		}
	}

	private static boolean isIn(IWorkbenchPage page, String perspective) {
		IPerspectiveDescriptor now = page.getPerspective();
		return now != null && perspective.equals(now.getId());
	}

	/** A race is about page tables: the views of the allocators have nothing to show of it. */
	private static void showPageTables(IWorkbenchPage page) throws WorkbenchException {
		if (!isIn(page, RaceDocuments.PERSPECTIVE)) {
			page.getWorkbenchWindow().getWorkbench().showPerspective(RaceDocuments.PERSPECTIVE, page.getWorkbenchWindow());
		}
	}

	/** Whether the user writes such files: they are edited, and run from the editor. */
	private static boolean isSource(Path file) {
		return file.toString().endsWith(".vms");
	}
}

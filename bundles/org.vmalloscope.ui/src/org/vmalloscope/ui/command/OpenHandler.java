package org.vmalloscope.ui.command;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.ui.document.Remembered;

/** Asks for files, or with {@code FOLDER} for the folder of a recorded run, and opens them. */
public final class OpenHandler extends AbstractHandler implements IExecutableExtension {
	private static final String[] NAMES = { "Traces, requests and scenarios", "All files" };
	private static final String[] PATTERNS = { "*.txt;*.txt.gz;*.trace;*.trace.gz;*.log;*.log.gz;*.req;*.req.gz;*.vms;trace;trace.gz", "*" };

	private boolean isFolder;

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		isFolder = "FOLDER".equals(data);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (isFolder) {
			folder(window);
		} else {
			files(window);
		}
		return null;
	}

	private static void folder(IWorkbenchWindow window) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Open Folder");
		dialog.setMessage("A folder with a trace and what was recorded beside it");
		dialog.setFilterPath(lastFolder());
		String chosen = dialog.open();
		if (chosen != null) {
			Opening.open(window, Path.of(chosen));
		}
	}

	private static void files(IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Open");
		dialog.setFilterNames(NAMES);
		dialog.setFilterExtensions(PATTERNS);
		dialog.setFilterPath(lastFolder());
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				Opening.open(window, Path.of(dialog.getFilterPath()).resolve(name));
			}
		}
	}

	private static String lastFolder() {
		return Remembered.files().stream().map(Path::getParent).filter(folder -> folder != null && folder.toFile().isDirectory()).findFirst()
				.map(Path::toString).orElse(System.getProperty("user.home", ""));
	}
}

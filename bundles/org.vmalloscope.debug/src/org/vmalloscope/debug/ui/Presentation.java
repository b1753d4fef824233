package org.vmalloscope.debug.ui;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.debug.breakpoint.LineStop;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.model.TaskThread;
import org.vmalloscope.ui.Documents;
import org.vmalloscope.ui.document.DocumentInput;

/** Labels of threads and breakpoints; the platform makes the others. */
public final class Presentation extends LabelProvider implements IDebugModelPresentation {
	@Override
	public @Nullable String getText(@Nullable Object element) {
		if (element instanceof TaskThread thread) {
			return thread.label();
		}
		if (element instanceof LineStop stop) {
			Path file = stop.file();
			Path name = file == null ? null : file.getFileName();
			return (name == null ? "" : name + ", ") + stop.words();
		}
		return element instanceof SessionBreakpoint breakpoint ? breakpoint.words() : null;
	}

	@Override
	@NonNullByDefault({})
	public IEditorInput getEditorInput(Object element) {
		Path file = element instanceof LineStop stop ? stop.file() : null;
		if (file == null) {
			return null;
		}
		return isScenario(file) ? new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())) : new DocumentInput(file);
	}

	@Override
	@NonNullByDefault({})
	public String getEditorId(IEditorInput input, Object element) {
		try {
			return input instanceof DocumentInput ? Documents.EDITOR : IDE.getEditorDescriptor(input.getName(), true, true).getId();
		} catch (PartInitException e) {
			ILog.of(Presentation.class).log(e.getStatus());
			return null;
		}
	}

	private static boolean isScenario(Path file) {
		return file.toString().endsWith(".vms");
	}

	@Override
	@NonNullByDefault({})
	public void setAttribute(String attribute, Object value) {
		// nothing here depends on how views are set up
	}

	@Override
	@NonNullByDefault({})
	public void computeDetail(IValue value, IValueDetailListener listener) {
		try {
			listener.detailComputed(value, value.getValueString());
		} catch (DebugException e) {
			listener.detailComputed(value, e.getMessage());
		}
	}
}

package org.vmalloscope.rcp;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.ui.command.Opening;

/** Opens files that are dropped on the window. */
final class FileDrop extends DropTargetAdapter {
	private final IWorkbenchWindow window;

	FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		DropTargetEvent entered = Objects.requireNonNull(event);
		if ((entered.operations & DND.DROP_COPY) != 0) {
			entered.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event != null && event.data instanceof String[] files) {
			for (String file : files) {
				Opening.open(window, Path.of(file));
			}
		}
	}
}

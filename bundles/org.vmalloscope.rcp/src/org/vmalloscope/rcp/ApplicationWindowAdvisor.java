package org.vmalloscope.rcp;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, bars and title. */
final class ApplicationWindowAdvisor extends WorkbenchWindowAdvisor {
	ApplicationWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(@Nullable IActionBarConfigurer configurer) {
		return new ApplicationActionBarAdvisor(Objects.requireNonNull(configurer));
	}

	@Override
	public void preWindowOpen() {
		IdeContributions.removeMenus();
		IdeContributions.removeCommands();
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1400, 900));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(true);
		window.setShowProgressIndicator(true);
		window.setTitle("Vmalloscope");
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new FileDrop(window.getWindow()));
	}

	/** Views take files too, the Welcome page before all: a shell takes what none of its controls takes. */
	@Override
	public void postWindowCreate() {
		DropTarget target = new DropTarget(getWindowConfigurer().getWindow().getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(getWindowConfigurer().getWindow()));
		WindowFocus.keep(getWindowConfigurer().getWindow());
	}
}

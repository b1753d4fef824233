package org.vmalloscope.rcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.ui.Documents;

/** The life of the workbench: restore the layout, open the files of the command line, save at the end. */
final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {
	private static final String WELCOME_PERSPECTIVE = "org.vmalloscope.perspectives.welcome";
	static final String PERCPU_PERSPECTIVE = "org.vmalloscope.perspectives.percpu";

	private final List<String> arguments;

	ApplicationWorkbenchAdvisor(String[] arguments) {
		this.arguments = List.of(arguments);
	}

	@Override
	public void initialize(@Nullable IWorkbenchConfigurer configurer) {
		if (configurer != null) {
			configurer.setSaveAndRestore(true);
		}
		// org.eclipse.ui.ide is here for its preference pages and editors; without its own advisor somebody must register its adapters
		IDE.registerAdapters();
	}

	@Override
	public void preStartup() {
		IdeContributions.removeActionSets();
		ThemeMenu.leaveRowsAlone(Display.getCurrent());
	}

	@Override
	public @Nullable String getInitialWindowPerspectiveId() {
		return CommandLine.files(arguments).isEmpty() ? WELCOME_PERSPECTIVE : PERCPU_PERSPECTIVE;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
		return new ApplicationWindowAdvisor(Objects.requireNonNull(configurer));
	}

	@Override
	public void postStartup() {
		IWorkbenchPage page = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow().getActivePage();
		for (String file : CommandLine.files(arguments)) {
			try {
				Documents.open(page, Path.of(file));
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	@Override
	public void postShutdown() {
		// markers (breakpoints) live in the workspace, and nobody else saves it in a product without the IDE's advisor
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Platform.getLog(ApplicationWorkbenchAdvisor.class).log(e.getStatus());
		}
	}
}

package org.vmalloscope.debug;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.debug.ui.DebugViewMenu;
import org.vmalloscope.debug.ui.ScenarioRuler;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/**
 * Gives each document that becomes active a debug target, once it is read. Begins after the first window is there: a window without a
 * document costs nothing.
 */
public final class Debugging implements IStartup {
	private static final Map<Document, DebuggedDocument> DOCUMENTS = new HashMap<>();

	private final Consumer<@Nullable Document> follower = this::follow;

	/** The document that a target shows; null when it is closed. UI thread only. */
	public static @Nullable Document document(SessionTarget target) {
		for (Map.Entry<Document, DebuggedDocument> entry : DOCUMENTS.entrySet()) {
			if (entry.getValue().target() == target) {
				return entry.getKey();
			}
		}
		return null;
	}

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(this::followWindows);
	}

	private void followWindows() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(new IWindowListener() {
			@Override
			@NonNullByDefault({})
			public void windowOpened(IWorkbenchWindow window) {
				follow(window);
			}

			@Override
			@NonNullByDefault({})
			public void windowActivated(IWorkbenchWindow window) {
				// it was opened before
			}

			@Override
			@NonNullByDefault({})
			public void windowDeactivated(IWorkbenchWindow window) {
				// its documents stay open
			}

			@Override
			@NonNullByDefault({})
			public void windowClosed(IWorkbenchWindow window) {
				// its documents are closed one by one
			}
		});
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			follow(window);
		}
	}

	private void follow(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new ScenarioRuler());
		window.getPartService().addPartListener(new DebugViewMenu());
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			for (IEditorReference editor : page.getEditorReferences()) {
				ScenarioRuler.install(editor);
			}
			for (IViewReference view : page.getViewReferences()) {
				DebugViewMenu.install(view);
			}
		}
		ActiveDocument active = ActiveDocument.of(window);
		active.addListener(follower);
		follow(active.get());
	}

	private void follow(@Nullable Document document) {
		if (document != null && !DOCUMENTS.containsKey(document) && document.state() != Document.State.CLOSED) {
			DOCUMENTS.put(document, new DebuggedDocument(document, () -> DOCUMENTS.remove(document)));
		}
	}
}

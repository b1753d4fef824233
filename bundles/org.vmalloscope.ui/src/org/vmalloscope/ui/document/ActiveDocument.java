package org.vmalloscope.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextService;

/** Which document a window follows: that of its active editor, or of the last one that was. UI thread only. */
public final class ActiveDocument {
	/** Where the keys of the session's commands are bound. */
	private static final String CONTEXT = "org.vmalloscope.ui.contexts.session";
	private static final Map<IWorkbenchWindow, ActiveDocument> BY_WINDOW = new WeakHashMap<>();

	private final List<Consumer<@Nullable Document>> listeners = new ArrayList<>();
	private @Nullable Document active;

	private ActiveDocument(IWorkbenchWindow window) {
		IContextService contexts = window.getService(IContextService.class);
		if (contexts != null) {
			contexts.activateContext(CONTEXT);
		}
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			@NonNullByDefault({})
			public void partActivated(IWorkbenchPartReference reference) {
				update(reference.getPage());
			}

			@Override
			@NonNullByDefault({})
			public void partBroughtToTop(IWorkbenchPartReference reference) {
				update(reference.getPage());
			}

			@Override
			@NonNullByDefault({})
			public void partClosed(IWorkbenchPartReference reference) {
				update(reference.getPage());
			}

			/** Saved under another name: that is another document. */
			@Override
			@NonNullByDefault({})
			public void partInputChanged(IWorkbenchPartReference reference) {
				update(reference.getPage());
			}

			@Override
			@NonNullByDefault({})
			public void partOpened(IWorkbenchPartReference reference) {
				update(reference.getPage());
			}
		});
		update(window.getActivePage());
	}

	/** That of a window. */
	public static ActiveDocument of(IWorkbenchWindow window) {
		return BY_WINDOW.computeIfAbsent(window, ActiveDocument::new);
	}

	/** The document, or null when none is open. */
	public @Nullable Document get() {
		return active;
	}

	/** Tells when it is another one. */
	public void addListener(Consumer<@Nullable Document> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<@Nullable Document> listener) {
		listeners.remove(listener);
	}

	private void update(@Nullable IWorkbenchPage page) {
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		Document document = editor == null ? null : Adapters.adapt(editor, Document.class);
		if (document != active && (document != null || page == null || page.getEditorReferences().length == 0)) {
			active = document;
			List.copyOf(listeners).forEach(listener -> listener.accept(document));
		}
	}
}

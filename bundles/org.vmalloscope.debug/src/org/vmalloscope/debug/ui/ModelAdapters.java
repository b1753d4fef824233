package org.vmalloscope.debug.ui;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.internal.ui.viewers.model.provisional.IModelSelectionPolicy;
import org.eclipse.debug.internal.ui.viewers.model.provisional.IModelSelectionPolicyFactory;
import org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext;
import org.eclipse.debug.ui.sourcelookup.ISourceDisplay;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.vmalloscope.debug.Debugging;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.ui.document.Document;

/**
 * What the Debug view asks of a stack frame. Its source is shown by bringing the editor of its document to the top, so that the window
 * follows the session that is selected.
 * <p>
 * All tasks of a session stop together; by default the view would keep its selection on a task that is suspended as well, and not show the
 * one that the session stopped in. The policy against that is the platform's provisional API.
 */
@SuppressWarnings("restriction")
public final class ModelAdapters implements IAdapterFactory, IModelSelectionPolicyFactory, IModelSelectionPolicy, ISourceDisplay {
	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type.isInstance(this) ? type.cast(this) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IModelSelectionPolicyFactory.class, ISourceDisplay.class };
	}

	@Override
	@NonNullByDefault({})
	public void displaySource(Object element, IWorkbenchPage page, boolean force) {
		Document document = element instanceof IDebugElement part && part.getDebugTarget() instanceof SessionTarget target ? Debugging.document(target) : null;
		IEditorPart editor = document == null ? null : DocumentEditors.of(document);
		if (editor != null && editor.getSite().getPage() == page && page.getActiveEditor() != editor) {
			page.bringToTop(editor);
		}
	}

	@Override
	@NonNullByDefault({})
	public IModelSelectionPolicy createModelSelectionPolicyAdapter(Object element, IPresentationContext context) {
		return this;
	}

	@Override
	@NonNullByDefault({})
	public boolean contains(ISelection selection, IPresentationContext context) {
		return true;
	}

	@Override
	@NonNullByDefault({})
	public boolean overrides(ISelection existing, ISelection candidate, IPresentationContext context) {
		return true;
	}

	@Override
	@NonNullByDefault({})
	public boolean isSticky(ISelection selection, IPresentationContext context) {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public @Nullable ISelection replaceInvalidSelection(ISelection invalid, ISelection replacement) {
		return replacement;
	}
}

package org.vmalloscope.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/** Knows whether a view can be seen, so that one behind others costs nothing. */
final class Visibility implements IPartListener2 {
	private final Runnable shown;
	private @Nullable IWorkbenchPartSite site;
	private boolean isVisible = true;

	/** @param shown called when the view can be seen again */
	Visibility(Runnable shown) {
		this.shown = shown;
	}

	void watch(IWorkbenchPartSite watched) {
		site = watched;
		watched.getPage().addPartListener(this);
	}

	void stop(IWorkbenchPartSite watched) {
		watched.getPage().removePartListener(this);
	}

	boolean isVisible() {
		return isVisible;
	}

	@Override
	@NonNullByDefault({})
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) != null && reference.getPart(false).getSite() == site) {
			isVisible = true;
			shown.run();
		}
	}

	@Override
	@NonNullByDefault({})
	public void partHidden(IWorkbenchPartReference reference) {
		if (reference.getPart(false) != null && reference.getPart(false).getSite() == site) {
			isVisible = false;
		}
	}
}

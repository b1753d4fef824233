package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Welcome page and nothing else. Opening something leaves it. */
public final class WelcomePerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout != null) {
			layout.setEditorAreaVisible(false);
			layout.addStandaloneView("org.vmalloscope.editor.welcome", false, IPageLayout.LEFT, 1f, layout.getEditorArea());
		}
	}
}

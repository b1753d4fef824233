package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for the percpu allocator: the chunk bitmaps, and around them what explains them. */
public final class PercpuPerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout != null) {
			layout.addView(IPageLayout.ID_PROGRESS_VIEW, IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
		}
	}
}

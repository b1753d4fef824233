package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for races about page tables: the steps of all CPUs, and beside them the tables at that moment over the events of the session. */
public final class PageTablesPerspective implements IPerspectiveFactory {
	private static final String INTERLEAVING = "org.vmalloscope.ui.pagetable.interleaving";
	private static final String TABLES = "org.vmalloscope.ui.pagetable.tables";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout != null) {
			layout.addView(INTERLEAVING, IPageLayout.LEFT, 0.58f, layout.getEditorArea());
			layout.addView(TABLES, IPageLayout.TOP, 0.7f, layout.getEditorArea());
		}
	}
}

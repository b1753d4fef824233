package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for the percpu allocator: the chunk bitmaps, and around them what explains them. */
public final class PercpuPerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorOnboardingText("Open a trace of the percpu allocator (File > Open), an example (File > Examples), or drop a file here");
		layout.addEditorOnboardingCommandId("org.vmalloscope.ui.command.open");
		layout.addEditorOnboardingCommandId("org.vmalloscope.ui.command.openExample");
		layout.addEditorOnboardingCommandId("org.eclipse.ui.window.quickAccess");
		// from the outside in: playback under everything, what is selected to the right, the chunks over the events
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.8f, IPageLayout.ID_EDITOR_AREA);
		bottom.addView(Views.PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, IPageLayout.ID_EDITOR_AREA);
		right.addView(Views.OUTLINE);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.5f, "right");
		rightBottom.addView(Views.PROPERTIES);
		rightBottom.addView(Views.DIFFERENCE);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA);
		top.addView(Views.CHUNKS);
		IFolderLayout below = layout.createFolder("below", IPageLayout.RIGHT, 0.58f, IPageLayout.ID_EDITOR_AREA);
		below.addView(Views.USAGE);
		below.addView(Views.PROBLEMS);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder(Views.OPERATIONS);
		right.addPlaceholder(Views.SCENARIO_OUTLINE);
		// the views of the other allocator: without a place they would come over the playback
		top.addPlaceholder(Views.ADDRESS_SPACE);
		below.addPlaceholder(Views.PURGE_TIMELINE);
		below.addPlaceholder(Views.FREE_TREE);
		right.addPlaceholder(Views.PURGE_LIST);
		right.addPlaceholder(Views.NODES);
		rightBottom.addPlaceholder(Views.FRAGMENTATION);
		below.addPlaceholder(Views.LANGUAGE);
		Views.offer(layout, Views.CHUNKS, Views.USAGE, Views.PLAYBACK, Views.OUTLINE, Views.PROPERTIES, Views.DIFFERENCE, Views.PROBLEMS, IPageLayout.ID_PROGRESS_VIEW, Views.OPERATIONS, Views.SCENARIO_OUTLINE, Views.LANGUAGE);
	}
}

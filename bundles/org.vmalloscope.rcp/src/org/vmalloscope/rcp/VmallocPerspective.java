package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for the vmalloc allocator: the address space, and around it what waits for a purge and the purges over time. */
public final class VmallocPerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		// from the outside in: playback under everything, lists to the right, the address space over purges over events
		layout.createFolder("bottom", IPageLayout.BOTTOM, 0.8f, IPageLayout.ID_EDITOR_AREA).addView(Views.PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
		right.addView(Views.PURGE_LIST);
		right.addView(Views.NODES);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.55f, "right");
		rightBottom.addView(Views.PROPERTIES);
		rightBottom.addView(Views.FRAGMENTATION);
		rightBottom.addView(Views.DIFFERENCE);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.42f, IPageLayout.ID_EDITOR_AREA);
		top.addView(Views.ADDRESS_SPACE);
		top.addPlaceholder(Views.CHUNKS);
		IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA);
		middle.addView(Views.PURGE_TIMELINE);
		middle.addView(Views.FREE_TREE);
		middle.addPlaceholder(Views.USAGE);
		middle.addView(Views.PROBLEMS);
		middle.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		middle.addPlaceholder(Views.OPERATIONS);
		right.addPlaceholder(Views.OUTLINE);
		right.addPlaceholder(Views.SCENARIO_OUTLINE);
		middle.addPlaceholder(Views.LANGUAGE);
		Views.offer(layout, Views.ADDRESS_SPACE, Views.PURGE_TIMELINE, Views.PURGE_LIST, Views.NODES, Views.FREE_TREE, Views.FRAGMENTATION, Views.DIFFERENCE, Views.CHUNKS, Views.USAGE, Views.PLAYBACK, Views.PROPERTIES, Views.PROBLEMS, Views.OPERATIONS, Views.SCENARIO_OUTLINE, Views.LANGUAGE);
	}
}

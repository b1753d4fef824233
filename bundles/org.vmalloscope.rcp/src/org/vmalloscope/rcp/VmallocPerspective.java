package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for the vmalloc allocator: the address space, and around it what waits for a purge and the purges over time. */
public final class VmallocPerspective implements IPerspectiveFactory {
	private static final String ADDRESS_SPACE = "org.vmalloscope.ui.addressspace";
	private static final String PURGE_TIMELINE = "org.vmalloscope.ui.purgetimeline";
	private static final String PURGE_LIST = "org.vmalloscope.ui.purgelist";
	private static final String NODES = "org.vmalloscope.ui.vmapnodes";
	private static final String FREE_TREE = "org.vmalloscope.ui.freetree";
	private static final String FRAGMENTATION = "org.vmalloscope.ui.fragmentation";
	private static final String DIFFERENCE = "org.vmalloscope.ui.difference";
	private static final String CHUNKS = "org.vmalloscope.ui.chunks";
	private static final String USAGE = "org.vmalloscope.ui.usage";
	private static final String PLAYBACK = "org.vmalloscope.ui.playback";
	private static final String PROPERTIES = "org.vmalloscope.ui.properties";
	private static final String OPERATIONS = "org.vmalloscope.ui.operations";
	private static final String SCENARIO_OUTLINE = "org.vmalloscope.editor.outline";
	private static final String LANGUAGE = "org.vmalloscope.editor.language";
	private static final String PROBLEMS = "org.vmalloscope.ui.problems";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		// from the outside in: playback under everything, lists to the right, the address space over purges over events
		layout.createFolder("bottom", IPageLayout.BOTTOM, 0.84f, IPageLayout.ID_EDITOR_AREA).addView(PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
		right.addView(PURGE_LIST);
		right.addView(NODES);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.55f, "right");
		rightBottom.addView(PROPERTIES);
		rightBottom.addView(FRAGMENTATION);
		rightBottom.addView(DIFFERENCE);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.42f, IPageLayout.ID_EDITOR_AREA);
		top.addView(ADDRESS_SPACE);
		top.addPlaceholder(CHUNKS);
		IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA);
		middle.addView(PURGE_TIMELINE);
		middle.addView(FREE_TREE);
		middle.addPlaceholder(USAGE);
		middle.addView(PROBLEMS);
		middle.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		middle.addPlaceholder(OPERATIONS);
		right.addPlaceholder(SCENARIO_OUTLINE);
		middle.addPlaceholder(LANGUAGE);
		for (String view : new String[] { ADDRESS_SPACE, PURGE_TIMELINE, PURGE_LIST, NODES, FREE_TREE, FRAGMENTATION, DIFFERENCE, CHUNKS, USAGE, PLAYBACK, PROPERTIES, PROBLEMS, OPERATIONS, SCENARIO_OUTLINE, LANGUAGE }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ApplicationWorkbenchAdvisor.PERCPU_PERSPECTIVE);
	}
}

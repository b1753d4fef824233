package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for the percpu allocator: the chunk bitmaps, and around them what explains them. */
public final class PercpuPerspective implements IPerspectiveFactory {
	private static final String CHUNKS = "org.vmalloscope.ui.chunks";
	private static final String USAGE = "org.vmalloscope.ui.usage";
	private static final String PLAYBACK = "org.vmalloscope.ui.playback";
	private static final String OUTLINE = "org.vmalloscope.ui.outline";
	private static final String PROPERTIES = "org.vmalloscope.ui.properties";
	private static final String DIFFERENCE = "org.vmalloscope.ui.difference";
	private static final String OPERATIONS = "org.vmalloscope.ui.operations";
	private static final String SCENARIO_OUTLINE = "org.vmalloscope.editor.outline";
	private static final String LANGUAGE = "org.vmalloscope.editor.language";
	private static final String PROBLEMS = "org.vmalloscope.ui.problems";

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
		bottom.addView(PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, IPageLayout.ID_EDITOR_AREA);
		right.addView(OUTLINE);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.5f, "right");
		rightBottom.addView(PROPERTIES);
		rightBottom.addView(DIFFERENCE);
		layout.createFolder("top", IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA).addView(CHUNKS);
		IFolderLayout below = layout.createFolder("below", IPageLayout.RIGHT, 0.58f, IPageLayout.ID_EDITOR_AREA);
		below.addView(USAGE);
		below.addView(PROBLEMS);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder(OPERATIONS);
		right.addPlaceholder(SCENARIO_OUTLINE);
		below.addPlaceholder(LANGUAGE);
		for (String view : new String[] { CHUNKS, USAGE, PLAYBACK, OUTLINE, PROPERTIES, DIFFERENCE, PROBLEMS, IPageLayout.ID_PROGRESS_VIEW, OPERATIONS, SCENARIO_OUTLINE, LANGUAGE }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ApplicationWorkbenchAdvisor.PERCPU_PERSPECTIVE);
		layout.addPerspectiveShortcut("org.vmalloscope.perspectives.vmalloc");
	}
}

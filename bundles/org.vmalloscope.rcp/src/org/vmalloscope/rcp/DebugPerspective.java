package org.vmalloscope.rcp;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective for stepping through a scenario or a trace: where it stands to the left, the machine in words to the right, its picture on top. */
public final class DebugPerspective implements IPerspectiveFactory {
	private static final String DEBUG = "org.eclipse.debug.ui.DebugView";
	private static final String VARIABLES = "org.eclipse.debug.ui.VariableView";
	private static final String EXPRESSIONS = "org.eclipse.debug.ui.ExpressionView";
	private static final String BREAKPOINTS = "org.eclipse.debug.ui.BreakpointView";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorOnboardingText("Open a scenario or a trace (File > Open): F5 to F8 step and run, with Shift backwards");
		layout.addEditorOnboardingCommandId("org.vmalloscope.ui.command.open");
		layout.createFolder("bottom", IPageLayout.BOTTOM, 0.79f, IPageLayout.ID_EDITOR_AREA).addView(Views.PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
		right.addView(VARIABLES);
		// without a place they would come over the playback
		right.addPlaceholder(Views.OUTLINE);
		right.addPlaceholder(Views.SCENARIO_OUTLINE);
		right.addPlaceholder(Views.LANGUAGE);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.65f, "right");
		rightBottom.addView(BREAKPOINTS);
		rightBottom.addView(EXPRESSIONS);
		rightBottom.addView(Views.PROPERTIES);
		rightBottom.addPlaceholder(Views.PURGE_LIST);
		rightBottom.addPlaceholder(Views.NODES);
		rightBottom.addPlaceholder(Views.FRAGMENTATION);
		rightBottom.addPlaceholder(Views.DIFFERENCE);
		layout.createFolder("left", IPageLayout.LEFT, 0.32f, IPageLayout.ID_EDITOR_AREA).addView(DEBUG);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.52f, IPageLayout.ID_EDITOR_AREA);
		top.addView(Views.CHUNKS);
		top.addView(Views.ADDRESS_SPACE);
		top.addPlaceholder(Views.PURGE_TIMELINE);
		top.addPlaceholder(Views.FREE_TREE);
		top.addView(Views.USAGE);
		IFolderLayout leftBottom = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.6f, "left");
		leftBottom.addView(Views.PROBLEMS);
		leftBottom.addView(Views.OPERATIONS);
		leftBottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		Views.offer(layout, DEBUG, VARIABLES, EXPRESSIONS, BREAKPOINTS, Views.CHUNKS, Views.ADDRESS_SPACE, Views.USAGE, Views.PLAYBACK, Views.PROPERTIES, Views.PROBLEMS, Views.OPERATIONS, Views.SCENARIO_OUTLINE, Views.LANGUAGE);
	}
}

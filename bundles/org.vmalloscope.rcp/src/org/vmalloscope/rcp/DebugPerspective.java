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
	private static final String CHUNKS = "org.vmalloscope.ui.chunks";
	private static final String ADDRESS_SPACE = "org.vmalloscope.ui.addressspace";
	private static final String USAGE = "org.vmalloscope.ui.usage";
	private static final String PURGE_TIMELINE = "org.vmalloscope.ui.purgetimeline";
	private static final String PLAYBACK = "org.vmalloscope.ui.playback";
	private static final String PROPERTIES = "org.vmalloscope.ui.properties";
	private static final String EVENTS = "org.vmalloscope.ui.operations";
	private static final String PROBLEMS = "org.vmalloscope.ui.problems";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorOnboardingText("Open a scenario or a trace (File > Open): F5 to F8 step and run, with Shift backwards");
		layout.addEditorOnboardingCommandId("org.vmalloscope.ui.command.open");
		layout.createFolder("bottom", IPageLayout.BOTTOM, 0.84f, IPageLayout.ID_EDITOR_AREA).addView(PLAYBACK);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
		right.addView(VARIABLES);
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.65f, "right");
		rightBottom.addView(BREAKPOINTS);
		rightBottom.addView(EXPRESSIONS);
		rightBottom.addView(PROPERTIES);
		layout.createFolder("left", IPageLayout.LEFT, 0.32f, IPageLayout.ID_EDITOR_AREA).addView(DEBUG);
		IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, 0.4f, IPageLayout.ID_EDITOR_AREA);
		top.addView(CHUNKS);
		top.addView(ADDRESS_SPACE);
		top.addPlaceholder(PURGE_TIMELINE);
		top.addView(USAGE);
		IFolderLayout leftBottom = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.6f, "left");
		leftBottom.addView(PROBLEMS);
		leftBottom.addView(EVENTS);
		leftBottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		for (String view : new String[] { DEBUG, VARIABLES, EXPRESSIONS, BREAKPOINTS, CHUNKS, ADDRESS_SPACE, USAGE, PLAYBACK, PROPERTIES, PROBLEMS, EVENTS }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ApplicationWorkbenchAdvisor.PERCPU_PERSPECTIVE);
		layout.addPerspectiveShortcut("org.vmalloscope.perspectives.vmalloc");
	}
}

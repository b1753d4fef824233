package org.vmalloscope.rcp;

import org.eclipse.ui.IPageLayout;

/** The views that perspectives lay out, and what all perspectives offer. */
final class Views {
	static final String CHUNKS = "org.vmalloscope.ui.chunks";
	static final String ADDRESS_SPACE = "org.vmalloscope.ui.addressspace";
	static final String PURGE_TIMELINE = "org.vmalloscope.ui.purgetimeline";
	static final String PURGE_LIST = "org.vmalloscope.ui.purgelist";
	static final String NODES = "org.vmalloscope.ui.vmapnodes";
	static final String FREE_TREE = "org.vmalloscope.ui.freetree";
	static final String FRAGMENTATION = "org.vmalloscope.ui.fragmentation";
	static final String DIFFERENCE = "org.vmalloscope.ui.difference";
	static final String USAGE = "org.vmalloscope.ui.usage";
	static final String PLAYBACK = "org.vmalloscope.ui.playback";
	static final String OUTLINE = "org.vmalloscope.ui.outline";
	static final String PROPERTIES = "org.vmalloscope.ui.properties";
	static final String OPERATIONS = "org.vmalloscope.ui.operations";
	static final String PROBLEMS = "org.vmalloscope.ui.problems";
	static final String SCENARIO_OUTLINE = "org.vmalloscope.editor.outline";
	static final String LANGUAGE = "org.vmalloscope.editor.language";

	private static final String VMALLOC_PERSPECTIVE = "org.vmalloscope.perspectives.vmalloc";

	private Views() {
	}

	/** Puts views into Window &gt; Show View, and the perspectives of both allocators into Window &gt; Perspective. */
	static void offer(IPageLayout layout, String... views) {
		for (String view : views) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ApplicationWorkbenchAdvisor.PERCPU_PERSPECTIVE);
		layout.addPerspectiveShortcut(VMALLOC_PERSPECTIVE);
	}
}

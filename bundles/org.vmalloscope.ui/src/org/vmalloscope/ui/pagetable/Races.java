package org.vmalloscope.ui.pagetable;

import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.pagetable.story.Story;

/** Opens stories about page tables from outside of their views. UI thread. */
public final class Races {
	private Races() {
	}

	/** Shows a story at its beginning in the views of a window. */
	public static void open(IWorkbenchWindow window, Story story) {
		OpenRace.of(window).open(story);
	}
}

package org.vmalloscope.ui.pagetable;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.vmalloscope.engine.pagetable.story.Story;

/** The stories about page tables that come with the program. */
public final class StoriesMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		return RaceDocuments.stories().stream().map(StoriesMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Story story) {
		return new ActionContributionItem(new Action(story.title().replace("&", "&&")) {
			@Override
			public void run() {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null) {
					RaceDocuments.open(window, story);
				}
			}
		});
	}
}

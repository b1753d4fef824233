package org.vmalloscope.ui.command;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The recordings that come with the program. */
public final class ExamplesMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		return Examples.all().stream().map(ExamplesMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Examples.Example example) {
		return new ActionContributionItem(new Action(example.title().replace("&", "&&")) {
			@Override
			public void run() {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null) {
					Opening.open(window, example.folder());
				}
			}
		});
	}
}

package org.vmalloscope.debug.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.ui.AbstractDebugView;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menu and the tool bar of the Debug view: the commands of the window in place of the platform's, which know no backwards and offer to launch,
 * terminate and disconnect. UI thread only.
 */
public final class DebugViewMenu implements IPartListener2 {
	private static final String TERMINATED = "org.eclipse.debug.ui.debugview.toolbar.removeAllTerminated";
	private static final String[] COMMANDS = { "stepInto", "stepOver", "stepOut", "run", "", "stepIntoBack", "stepOverBack", "stepOutBack", "runBack", "", "stop" };

	@Override
	@NonNullByDefault({})
	public void partOpened(IWorkbenchPartReference reference) {
		install(reference);
	}

	/** There is nothing that could be terminated: a session ends when its editor closes. */
	private static void hideTerminated(AbstractDebugView view) {
		// extensions fill the tool bar when the view is there
		view.getViewSite().getShell().getDisplay().asyncExec(() -> {
			IActionBars bars = view.getViewSite().getActionBars();
			IContributionItem terminated = bars.getToolBarManager().find(TERMINATED);
			if (terminated != null) {
				terminated.setVisible(false);
				bars.getToolBarManager().remove(terminated);
				bars.updateActionBars();
			}
		});
	}

	/** To be called for parts that are there already as well. */
	public static void install(IWorkbenchPartReference reference) {
		// the view has two menus: of its tree, and of the bread crumb that it becomes when it is low
		if (IDebugUIConstants.ID_DEBUG_VIEW.equals(reference.getId()) && reference.getPart(false) instanceof AbstractDebugView view) {
			hideTerminated(view);
			for (IMenuManager menu : view.getContextMenuManagers()) {
				List<IContributionItem> items = items(view);
				menu.addMenuListener(shown -> {
					shown.removeAll();
					items.forEach(shown::add);
					IAction find = view.getAction(IDebugView.FIND_ACTION);
					if (find != null) {
						shown.add(find);
					}
				});
			}
		}
	}

	private static List<IContributionItem> items(AbstractDebugView view) {
		List<IContributionItem> items = new ArrayList<>();
		for (String command : COMMANDS) {
			items.add(command.isEmpty() ? new Separator()
					: new CommandContributionItem(new CommandContributionItemParameter(view.getSite(), null, "org.vmalloscope.ui.command." + command, CommandContributionItem.STYLE_PUSH)));
		}
		items.add(new Separator());
		return items;
	}
}

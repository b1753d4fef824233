package org.vmalloscope.ui.view;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;

/**
 * Chooses which machine a view shows, of a session that compares several; a click shows the next one. Not to be seen where there is only
 * one.
 */
@NonNullByDefault({})
final class MachineAction extends Action implements IMenuCreator {
	private final SessionView view;
	private final ActionContributionItem item = new ActionContributionItem(this);
	private IToolBarManager toolBar;
	private List<Document> machines = List.of();
	private int shown;
	private Menu menu;

	MachineAction(SessionView view) {
		super("Machine", IAction.AS_DROP_DOWN_MENU);
		this.view = view;
		setImageDescriptor(Icons.descriptor("machines"));
		setMenuCreator(this);
		item.setVisible(false);
	}

	void addTo(IToolBarManager bar) {
		toolBar = bar;
		bar.add(item);
	}

	/** There are other machines, or another one is shown. */
	void show(List<Document> all, @Nullable Document now) {
		boolean wasVisible = item.isVisible();
		machines = all;
		shown = now == null ? 0 : Math.max(0, all.indexOf(now));
		item.setVisible(all.size() > 1);
		if (all.size() > 1) {
			setToolTipText("Shows " + name(shown) + "; click for " + name(next()));
		}
		if (toolBar != null && wasVisible != item.isVisible()) {
			toolBar.update(true);
			view.getViewSite().getActionBars().updateActionBars();
		}
	}

	private int next() {
		return (shown + 1) % machines.size();
	}

	private String name(int number) {
		Session session = machines.get(number).session();
		return session == null ? "" : session.machine();
	}

	@Override
	public void run() {
		if (machines.size() > 1) {
			view.showMachine(next());
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		MenuManager manager = new MenuManager();
		Choices.oneOf(manager, machines.stream().map(machines::indexOf).toArray(Integer[]::new), this::name, shown, view::showMachine);
		manager.add(new Separator());
		manager.add(new Action("Show Both Side by Side") {
			@Override
			public void run() {
				Beside.open(view, next());
			}
		});
		menu = manager.createContextMenu(parent);
		return menu;
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}
}

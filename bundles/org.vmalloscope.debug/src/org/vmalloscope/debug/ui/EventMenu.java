package org.vmalloscope.debug.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/** The kinds of events that the active session has, to run to; with {@code BACK} backwards. */
public final class EventMenu extends CompoundContributionItem implements IExecutableExtension {
	private String direction = "forward";

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		direction = "BACK".equals(data) ? RunToEvent.BACK : direction;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Document document = window == null ? null : ActiveDocument.of(window).get();
		Session session = document == null ? null : document.session();
		List<IContributionItem> items = new ArrayList<>();
		if (window != null && session != null) {
			int occurring = occurring(session);
			for (Effect effect : Effect.values()) {
				if ((occurring & effect.bit()) != 0) {
					CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, RunToEvent.COMMAND, CommandContributionItem.STYLE_PUSH);
					item.label = Character.toUpperCase(effect.label().charAt(0)) + effect.label().substring(1);
					item.parameters = Map.of(RunToEvent.EVENT, effect.name(), RunToEvent.DIRECTION, direction);
					items.add(new CommandContributionItem(item));
				}
			}
		}
		if (items.isEmpty()) {
			Action none = new Action("(no events)") {
				// says that there is nothing to choose
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static int occurring(Session session) {
		int mask = 0;
		for (int i = 0; i < session.length(); i++) {
			mask |= session.effectMask(i);
		}
		return mask;
	}
}

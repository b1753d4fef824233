package org.vmalloscope.rcp;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Light or dark; the same choice as in the preferences under General &gt; Appearance. */
public final class ThemeMenu extends CompoundContributionItem {
	/**
	 * One of the choices.
	 *
	 * @param id of the theme
	 */
	private record Choice(String label, String id) {
	}

	private static final List<Choice> CHOICES = List.of(new Choice("&Light", "org.eclipse.e4.ui.css.theme.e4_default"),
			new Choice("&Dark", "org.eclipse.e4.ui.css.theme.e4_dark"));

	@Override
	protected IContributionItem[] getContributionItems() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		return CHOICES.stream().map(choice -> item(choice, engine, active != null && active.getId().startsWith(choice.id))).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Choice choice, IThemeEngine engine, boolean isActive) {
		Action action = new Action(choice.label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					engine.setTheme(choice.id, true);
				}
			}
		};
		action.setChecked(isActive);
		return new ActionContributionItem(action);
	}
}

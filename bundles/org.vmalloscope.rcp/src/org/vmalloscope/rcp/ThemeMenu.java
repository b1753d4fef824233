package org.vmalloscope.rcp;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
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
				if (isChecked() && !isActive) {
					choose(choice, engine);
				}
			}
		};
		action.setChecked(isActive);
		return new ActionContributionItem(action);
	}

	/** Starts again in another theme: in a running window controls keep colours of the old one, and text in them cannot be read then. */
	private static void choose(Choice choice, IThemeEngine engine) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		int answer = MessageDialog.open(MessageDialog.QUESTION, workbench.getActiveWorkbenchWindow().getShell(), "Theme",
				"Vmalloscope starts again to change its theme. What is open opens again where it stands.", SWT.NONE, "&Restart", "&Cancel");
		if (answer == 0 && workbench.saveAllEditors(true)) {
			engine.setTheme(choice.id, true);
			workbench.restart();
		}
	}

	/**
	 * Keeps the theme engine from remembering rows. When another theme is chosen it resets all that it remembers, and a row that a virtual
	 * table has given up since takes the process with it (a segmentation fault in {@code TableItem._getForeground}). Rows have the colours
	 * of their table or those that its view gives them.
	 */
	static void leaveRowsAlone(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
				event.type = SWT.None;
			}
		});
	}
}

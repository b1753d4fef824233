package org.vmalloscope.rcp;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.WorkbenchPlugin;

/** Removes what the platform's IDE bundles put into every window. */
final class IdeContributions {
	private IdeContributions() {
	}

	/** Every action set comes from an IDE bundle, and activities do not hide their tool bar items; only the (internal) registry can drop them. */
	@SuppressWarnings("restriction")
	static void removeActionSets() {
		if (Boolean.getBoolean("vmalloscope.ide")) {
			return;
		}
		var registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
		for (var set : registry.getActionSets()) {
			registry.removeExtension(set.getConfigurationElement().getDeclaringExtension(), new Object[] { set });
		}
	}

	/**
	 * Removes menus that the platform's bundles contribute: the debugger's own (empty) <em>Run</em>, which is seen beside ours until the window
	 * is drawn the first time, and what the generic editor has for programming languages. To be called before a window is made.
	 */
	static void removeMenus() {
		if (Boolean.getBoolean("vmalloscope.ide")) {
			return;
		}
		MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
		for (MMenuContribution contribution : application.getMenuContributions()) {
			contribution.getChildren().removeIf(IdeContributions::isForeign);
		}
	}

	private static boolean isForeign(MMenuElement element) {
		String id = element instanceof MHandledMenuItem item && item.getCommand() != null ? item.getCommand().getElementId() : element.getElementId();
		return id != null && (id.equals("org.eclipse.ui.run") || id.startsWith("org.eclipse.ui.genericeditor."));
	}
}

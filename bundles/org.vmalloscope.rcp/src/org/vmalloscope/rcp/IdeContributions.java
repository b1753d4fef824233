package org.vmalloscope.rcp;

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
}

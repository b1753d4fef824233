package org.vmalloscope.rcp;

import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.internal.WorkbenchPlugin;

/** Removes what the platform's IDE bundles put into every window. */
final class IdeContributions {
	/**
	 * Commands for projects, resources, tasks, launch configurations, consoles, and for a help system that is not here. They have no menu and no
	 * key, but <em>Find Actions</em> and the preferences of keys would list them.
	 */
	private static final Pattern COMMANDS = Pattern.compile("org\\.eclipse\\.ui\\.(project|ide|editors\\.(quickdiff|revisions))\\..*|org\\.eclipse\\.(e4\\.ui\\.importer|quickdiff)\\..*|AnsiConsole\\..*"
			+ "|org\\.eclipse\\.ui\\.file\\.(openWorkspace|newQuickMenu|import|export|print|refresh|properties)|org\\.eclipse\\.ui\\.(newWizard|window\\.spy)"
			+ "|org\\.eclipse\\.ui\\.edit\\.(addTask|addBookmark|move|rename|text\\.(openLocalFile|showChangeRulerInformation|delimiter\\..*))"
			+ "|org\\.eclipse\\.ui\\.navigate\\.(goToResource|openResource|showIn.*|selectWorkingSets|addToWorkingSet|removeFromWorkingSet|showResourceByPath|goInto|up)"
			+ "|org\\.eclipse\\.ui\\.help\\.(helpContents|helpSearch|dynamicHelp|quickStartAction|tipsAndTricksAction|displayHelp|installationDialog)|org\\.eclipse\\.ui\\.genericeditor\\.findReferences"
			+ "|org\\.eclipse\\.debug\\.ui\\.(DebugPerspective|command\\..*|commands\\.(Open.*Configurations|.*Last|TerminateAndRelaunch|Restart|ToggleStepFilters|ToggleMethodBreakpoint|DropToFrame|Disconnect"
			+ "|eof|addMemoryMonitor|toggleMemoryMonitorsPane|nextMemoryBlock|newRendering|closeRendering|console\\..*))");

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

	/** Makes commands unknown that belong to an IDE. */
	static void removeCommands() {
		if (Boolean.getBoolean("vmalloscope.ide")) {
			return;
		}
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (Command command : commands.getDefinedCommands()) {
			if (COMMANDS.matcher(command.getId()).matches()) {
				command.undefine();
			}
		}
	}

	private static boolean isForeign(MMenuElement element) {
		String id = element instanceof MHandledMenuItem item && item.getCommand() != null ? item.getCommand().getElementId() : element.getElementId();
		return id != null && (id.equals("org.eclipse.ui.run") || id.startsWith("org.eclipse.ui.genericeditor."));
	}
}

package org.vmalloscope.rcp;

import java.lang.reflect.Field;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.internal.quickaccess.QuickAccessContents;
import org.eclipse.ui.internal.quickaccess.QuickAccessDialog;
import org.eclipse.ui.internal.quickaccess.QuickAccessProvider;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/**
 * <em>Find Actions</em>, without its offer to search a help system that is not here.
 * <p>
 * The platform has no supported way to leave a provider out: its extension point {@code org.eclipse.ui.quickAccess} only adds some, activities
 * filter commands, views and actions but not the search in the help, which asks nobody whether there is a help, and the dialog makes the
 * list of its providers itself. Another dialog on the same contents would take ten times as many internal classes. So the list is changed
 * before the dialog opens; where a later platform keeps it elsewhere, the list of actions works and has that offer, and the log says so.
 */
@SuppressWarnings("restriction")
public final class FindActionsHandler extends AbstractHandler {
	/** The id of the provider that searches the help. */
	private static final String HELP = "search.help";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && event != null) {
			QuickAccessDialog dialog = new QuickAccessDialog(window, event.getCommand());
			removeHelp(dialog.getQuickAccessContents());
			dialog.open();
		}
		return null;
	}

	private static void removeHelp(QuickAccessContents contents) {
		try {
			Field field = QuickAccessContents.class.getDeclaredField("providers");
			field.setAccessible(true);
			if (field.get(contents) instanceof QuickAccessProvider[] providers) {
				for (int i = 0; i < providers.length; i++) {
					if (HELP.equals(providers[i].getId())) {
						providers[i] = new Nothing();
					}
				}
			}
		} catch (ReflectiveOperationException e) {
			ILog.of(FindActionsHandler.class).warn("the list of actions offers a search in the help", e);
		}
	}

	/** Finds nothing. */
	@NonNullByDefault({})
	private static final class Nothing extends QuickAccessProvider {
		@Override
		public String getId() {
			return "org.vmalloscope.rcp.nothing";
		}

		@Override
		public String getName() {
			return "";
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public QuickAccessElement[] getElements() {
			return new QuickAccessElement[0];
		}

		@Override
		protected void doReset() {
			// there is nothing
		}
	}
}

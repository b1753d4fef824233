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
import org.eclipse.ui.internal.quickaccess.providers.HelpSearchProvider;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** <em>Find Actions</em>, without its offer to search a help system that is not here. Only the dialog's (internal) list of providers can be changed. */
@SuppressWarnings("restriction")
public final class FindActionsHandler extends AbstractHandler {
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
					if (providers[i] instanceof HelpSearchProvider) {
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

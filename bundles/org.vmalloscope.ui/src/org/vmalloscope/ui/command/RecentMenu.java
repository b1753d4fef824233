package org.vmalloscope.ui.command;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.vmalloscope.ui.document.Remembered;

/** The files opened last. */
public final class RecentMenu extends CompoundContributionItem {
	private static final int MOST = 10;

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> files = Remembered.files();
		if (files.isEmpty()) {
			Action none = action("(none yet)", () -> {
			});
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		IContributionItem[] items = new IContributionItem[Math.min(MOST, files.size()) + 2];
		for (int i = 0; i < items.length - 2; i++) {
			Path file = files.get(i);
			String number = i < 9 ? "&" + (i + 1) : Integer.toString(i + 1);
			items[i] = new ActionContributionItem(action(number + " " + shortened(file).replace("&", "&&") + "@", () -> open(file)));
		}
		items[items.length - 2] = new Separator();
		items[items.length - 1] = new ActionContributionItem(action("Clear List", Remembered::clear));
		return items;
	}

	/** The end of a path tells more than its beginning. */
	private static String shortened(Path file) {
		int count = file.getNameCount();
		return count <= 3 ? file.toString() : "\u2026/" + file.subpath(count - 3, count);
	}

	private static void open(Path file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			Opening.open(window, file);
		}
	}

	private static Action action(String label, Runnable run) {
		return new Action(label) {
			@Override
			@NonNullByDefault({})
			public void run() {
				run.run();
			}
		};
	}
}

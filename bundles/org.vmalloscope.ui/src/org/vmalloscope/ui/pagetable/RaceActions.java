package org.vmalloscope.ui.pagetable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.ui.view.Icons;

/** What can be done with what the view Interleaving shows, on tool bar, menu and the keys that step sessions. */
final class RaceActions {
	private static final String SESSION_KEYS = "org.vmalloscope.ui.contexts.session";
	private static final String MARKDOWN = ".md";

	/** An action with a condition. */
	private static final class Item extends Action {
		private final Runnable effect;
		private final BooleanSupplier possible;

		Item(String text, String icon, Runnable effect, BooleanSupplier possible) {
			super(text);
			this.effect = effect;
			this.possible = possible;
			setToolTipText(text.replace("&", ""));
			if (!icon.isEmpty()) {
				setImageDescriptor(Icons.descriptor(icon));
			}
		}

		@Override
		public void run() {
			effect.run();
		}
	}

	private final IWorkbenchWindow window;
	private final Shell shell;
	private final List<Item> items = new ArrayList<>();
	private final Item start;
	private final Item back;
	private final Item forward;
	private final Item end;
	private final Item earlier;
	private final Item later;
	private final Item explore;
	private final Item stop;
	private final Item counterExample;
	private final Item open;
	private final Item save;
	private final Item markdown;
	private final Item saveMarkdown;
	private final Item bounds;
	private final Item immunity;

	/**
	 * @param window what it shows they work on
	 * @param shell of the part, for dialogs
	 */
	RaceActions(IWorkbenchWindow window, Shell shell) {
		this.window = window;
		this.shell = shell;
		start = item("To the Start", "start", () -> now().toStart(), () -> now().canGoBack());
		back = item("Step Back", "step-over-back", () -> now().back(), () -> now().canGoBack());
		forward = item("Step", "step-over", () -> now().forward(), () -> now().canGoForward());
		end = item("To the Last Known Step", "end", () -> now().toEnd(), () -> now().isBeforeEnd());
		earlier = item("Take the Selected Step Earlier", "", () -> now().move(false), () -> now().selectedRow() > 0 && now().selectedRow() < now().movable());
		later = item("Take the Selected Step Later", "", () -> now().move(true), () -> now().selectedRow() >= 0 && now().selectedRow() < now().movable() - 1);
		explore = item("Explore All Schedules", "run", () -> now().explore(), () -> now().canExplore() && !now().isExploring());
		stop = item("Stop Exploring", "stop", () -> now().stopExploring(), () -> now().isExploring());
		counterExample = item("Open the Counter-Example", "divergence", () -> now().openCounterExample(), () -> now().hasCounterExample());
		open = item("Open This Order as a Session", "", () -> now().openAsSession(), () -> now().isAnotherOrder());
		save = item("Save This Order As…", "", this::saveOrder, this::hasSteps);
		markdown = item("Copy as Markdown", "", this::copyMarkdown, this::hasSteps);
		saveMarkdown = item("Save as Markdown…", "", this::saveMarkdown, this::hasSteps);
		bounds = item("Bounds of an Exploration…", "", this::askBounds, () -> true);
		immunity = item("Which Strategy Stands Which Race…", "", () -> ImmunityWindow.explore(window, now().limits()), () -> true);
		update();
	}

	private Item item(String text, String icon, Runnable effect, BooleanSupplier possible) {
		Item item = new Item(text, icon, effect, possible);
		items.add(item);
		return item;
	}

	private Interleaved now() {
		return ScenarioOrders.shownIn(window);
	}

	private boolean hasSteps() {
		return !now().interleaving().steps().isEmpty();
	}

	private void askBounds() {
		ExploreLimits dialog = new ExploreLimits(shell, now().limits());
		if (dialog.open() == Window.OK) {
			now().limitTo(dialog.limits());
		}
	}

	/** Writes a file. */
	private interface Writer {
		void write(Path file) throws IOException;
	}

	private void saveOrder() {
		try {
			Interleaved.Written written = now().written();
			save(written.name(), written.extension(), file -> RaceDocuments.save(written.text(), file));
		} catch (IllegalArgumentException e) {
			complain(String.valueOf(e.getMessage()), e);
		}
	}

	private static void complain(String why, Exception cause) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.vmalloscope.ui", why, cause), StatusManager.SHOW | StatusManager.LOG);
	}

	private void saveMarkdown() {
		String table = now().interleaving().markdown();
		save(now().name() + MARKDOWN, MARKDOWN, file -> RaceDocuments.save(table, file));
	}

	private void save(String name, String extension, Writer writer) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*" + extension });
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				writer.write(Path.of(chosen));
			} catch (IOException e) {
				complain("Cannot write " + chosen + ": " + e.getMessage(), e);
			}
		}
	}

	private void copyMarkdown() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { now().interleaving().markdown() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Enables what is possible now. */
	void update() {
		items.forEach(item -> item.setEnabled(item.possible.getAsBoolean()));
	}

	void fill(IToolBarManager toolBar) {
		List.of(start, back, forward, end).forEach(toolBar::add);
		toolBar.add(new Separator());
		List.of(explore, stop, counterExample).forEach(toolBar::add);
	}

	void fill(IMenuManager menu) {
		List.of(earlier, later).forEach(menu::add);
		menu.add(new Separator());
		List.of(open, save, markdown, saveMarkdown).forEach(menu::add);
		menu.add(bounds);
		menu.add(immunity);
	}

	/** Binds the commands that step sessions, and the keys that change the order, while a part is active. */
	void bind(IWorkbenchSite site) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler("org.vmalloscope.ui.command.stepOver", new ActionHandler(forward));
		handlers.activateHandler("org.vmalloscope.ui.command.stepInto", new ActionHandler(forward));
		handlers.activateHandler("org.vmalloscope.ui.command.stepOverBack", new ActionHandler(back));
		handlers.activateHandler("org.vmalloscope.ui.command.stepIntoBack", new ActionHandler(back));
		handlers.activateHandler("org.vmalloscope.ui.command.start", new ActionHandler(start));
		handlers.activateHandler("org.vmalloscope.ui.command.end", new ActionHandler(end));
		handlers.activateHandler("org.vmalloscope.ui.pagetable.earlier", new ActionHandler(earlier));
		handlers.activateHandler("org.vmalloscope.ui.pagetable.later", new ActionHandler(later));
		handlers.activateHandler("org.vmalloscope.ui.pagetable.explore", new ActionHandler(explore));
		handlers.activateHandler("org.vmalloscope.ui.pagetable.counterExample", new ActionHandler(counterExample));
		site.getService(IContextService.class).activateContext(SESSION_KEYS);
	}
}

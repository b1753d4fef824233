package org.vmalloscope.ui.pagetable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.Icons;

/** What can be done with the open race, on tool bar, menu and the keys that step sessions. */
final class RaceActions {
	private static final String SESSION_KEYS = "org.vmalloscope.ui.contexts.session";
	private static final String MARKDOWN = ".md";
	private static final Integer[] BOUNDS = { 1_000_000, 20_000_000, 100_000_000 };

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

	private final OpenRace race;
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

	/** @param shell of the part, for dialogs */
	RaceActions(OpenRace race, Shell shell) {
		this.race = race;
		this.shell = shell;
		start = item("To the Start", "start", () -> race.seek(0), () -> race.run().position() > 0);
		back = item("Step Back", "step-over-back", () -> race.seek(race.run().position() - 1), () -> race.run().position() > 0);
		forward = item("Step", "step-over", race::forward, () -> true);
		end = item("To the Last Known Step", "end", () -> race.seek(race.run().length()), () -> race.run().position() < race.run().length());
		earlier = item("Take the Selected Step Earlier", "", () -> race.move(false), () -> race.selectedRow() > 0);
		later = item("Take the Selected Step Later", "", () -> race.move(true), () -> race.selectedRow() >= 0 && race.selectedRow() < race.run().length() - 1);
		explore = item("Explore All Schedules", "run", race::explore, () -> !race.isExploring());
		stop = item("Stop Exploring", "stop", race::stopExploring, race::isExploring);
		counterExample = item("Open the Counter-Example", "divergence", race::openCounterExample, this::hasCounterExample);
		open = item("Open This Order as a Session", "", race::openAsSession, () -> !race.isSession() && race.run().length() > 0);
		save = item("Save This Order As…", "", this::saveRace, () -> race.run().length() > 0);
		markdown = item("Copy as Markdown", "", this::copyMarkdown, () -> race.run().length() > 0);
		saveMarkdown = item("Save as Markdown…", "", this::saveMarkdown, () -> race.run().length() > 0);
		update();
	}

	private Item item(String text, String icon, Runnable effect, BooleanSupplier possible) {
		Item item = new Item(text, icon, effect, possible);
		items.add(item);
		return item;
	}

	private boolean hasCounterExample() {
		Exploration verdict = race.verdict();
		return verdict != null && verdict.counterExample() != null;
	}

	/** Writes a file. */
	private interface Writer {
		void write(Path file) throws IOException;
	}

	private void saveRace() {
		save(race.file().fileName(), RaceFile.EXTENSION, file -> RaceDocuments.save(race.file().text(), file));
	}

	private void saveMarkdown() {
		save(race.run().story().name() + MARKDOWN, MARKDOWN, file -> RaceDocuments.save(race.run().interleaving().markdown(), file));
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
				Status status = new Status(IStatus.ERROR, "org.vmalloscope.ui", "Cannot write " + chosen + ": " + e.getMessage(), e);
				StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	private void copyMarkdown() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { race.run().interleaving().markdown() }, new Transfer[] { TextTransfer.getInstance() });
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
		IMenuManager bounds = new MenuManager("Explore at Most");
		Choices.oneOf(bounds, BOUNDS, states -> String.format(Locale.ROOT, "%,d States", states), race.maximumStates(), race::setMaximumStates);
		menu.add(bounds);
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

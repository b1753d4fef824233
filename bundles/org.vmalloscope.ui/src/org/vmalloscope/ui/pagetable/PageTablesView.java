package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.tables.TableHistory;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.view.Choices;

/**
 * The reference table and each process's copies side by side, unfolded level by level where the user wants to see more, and the way to an address: of the open race,
 * or of the vmalloc space of any other session.
 */
public final class PageTablesView extends ViewPart {
	/** For perspectives. */
	public static final String ID = "org.vmalloscope.ui.pagetable.tables";
	private @Nullable Shown shown;

	/** What the view consists of once it is created. */
	private static final class Shown {
		private final OpenRace race;
		private final RaceActions actions;
		private final TablesPage page;
		private final Runnable listener = this::update;
		private final ActiveDocument active;
		private final Consumer<@Nullable Document> follower = this::follow;
		private final DocumentListener selection = new DocumentListener() {
			@Override
			public void selected(@Nullable Subject subject) {
				if (subject instanceof Subject.Addresses addresses) {
					page.walkTo(addresses.start());
				}
			}
		};
		private @Nullable Document followed;
		private String strategy = StrategyNames.OWN;
		/** The session whose tables are there or being built. */
		private @Nullable Session session;
		private @Nullable TableHistory history;
		private @Nullable HistoryJob job;

		Shown(Composite parent, OpenRace race, ActiveDocument active, RaceActions actions) {
			this.active = active;
			this.race = race;
			this.actions = actions;
			page = new TablesPage(parent);
			race.addListener(listener);
			active.addListener(follower);
			follow(active.get());
			update();
		}

		/** An address that is selected, or typed into Go To, is walked to. */
		private void follow(@Nullable Document next) {
			Document old = followed;
			if (old != null) {
				old.removeListener(selection);
			}
			followed = next;
			if (next != null) {
				next.addListener(selection);
			}
		}

		private void update() {
			actions.update();
			Document document = race.document();
			Session opened = document == null ? null : document.session();
			Moment moment = document == null ? null : document.moment();
			if (race.isInFront() || opened == null || moment == null) {
				page.show(new RaceTables(race.run()));
			} else if (!TableHistory.isFor(opened)) {
				page.showNothing(opened.name() + " has no vmalloc space whose page tables could be shown.");
			} else {
				show(opened, moment);
			}
		}

		private void show(Session opened, Moment moment) {
			if (session != opened) {
				build(opened);
			}
			TableHistory built = history;
			if (built != null) {
				page.show(new SessionTables(opened, built, moment.position()));
			}
		}

		private void build(Session opened) {
			stopBuilding();
			session = opened;
			history = null;
			page.showNothing("Building the page tables of " + opened.name() + "\u2026");
			HistoryJob next = new HistoryJob(opened, strategy, built -> {
				if (session == opened) {
					history = built;
					job = null;
					update();
				}
			}, why -> page.showNothing("The page tables of " + opened.name() + " cannot be built: " + why));
			job = next;
			next.schedule();
		}

		private void stopBuilding() {
			HistoryJob running = job;
			job = null;
			if (running != null) {
				running.cancel();
			}
		}

		private void choose(String next) {
			strategy = next;
			session = null;
			update();
		}

		private void fill(IMenuManager menu) {
			menu.add(new Action("&Fold All") {
				@Override
				public void run() {
					page.fold();
				}
			});
			List<String> names = new ArrayList<>(List.of(StrategyNames.OWN));
			names.addAll(StrategyNames.names());
			IMenuManager strategies = new MenuManager("How Entries Reach Processes of a &Session");
			Choices.oneOf(strategies, names.toArray(String[]::new), name -> name.equals(StrategyNames.OWN) ? "As in Its Kernel" : name, strategy, this::choose);
			menu.add(strategies);
			ExportActions.addTo(menu, page.canvas(), page::exportable);
		}

		void stop() {
			stopBuilding();
			race.removeListener(listener);
			active.removeListener(follower);
			follow(null);
		}
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		OpenRace race = OpenRace.of(getSite().getWorkbenchWindow());
		RaceActions actions = new RaceActions(getSite().getWorkbenchWindow(), parent.getShell());
		Shown created = new Shown(parent, race, ActiveDocument.of(getSite().getWorkbenchWindow()), actions);
		shown = created;
		created.fill(getViewSite().getActionBars().getMenuManager());
		actions.bind(getSite());
	}

	@Override
	public void setFocus() {
		Shown created = shown;
		if (created != null) {
			Focus.give(created.page.canvas());
		}
	}

	@Override
	public void dispose() {
		Shown created = shown;
		if (created != null) {
			created.stop();
		}
		super.dispose();
	}
}

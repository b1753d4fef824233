package org.vmalloscope.ui.pagetable;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.pagetable.InterleavingPainter;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.export.Exportable;

/** A lane for each CPU, a row for each atomic step of the open race, or each turn of a scenario's tasks; who runs next, and what the explorer says about all orders. */
public final class InterleavingView extends ViewPart {
	/** For perspectives. */
	public static final String ID = "org.vmalloscope.ui.pagetable.interleaving";

	private @Nullable Page page;

	/** What the view consists of once it is created. */
	private static final class Page {
		private final OpenRace race;
		private final ScenarioOrders orders;
		private final RaceActions actions;
		private final RaceControls controls;
		private final Link verdict;
		private final Link order;
		private final PaintCanvas<Lanes> canvas;
		private final TaskButtons buttons;
		private final Runnable listener = this::update;

		Page(Composite parent, OpenRace race, ScenarioOrders orders, RaceActions actions) {
			this.race = race;
			this.orders = orders;
			this.actions = actions;
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
			controls = new RaceControls(parent, race);
			verdict = new Link(parent, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 2).applyTo(verdict);
			verdict.addListener(SWT.Selection, event -> shown().follow(String.valueOf(event.text)));
			order = new Link(parent, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 2).applyTo(order);
			order.addListener(SWT.Selection, event -> shown().follow(String.valueOf(event.text)));
			canvas = new PaintCanvas<>(parent, SWT.V_SCROLL, new InterleavingPainter(), "Interleaving");
			GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(canvas);
			canvas.setFinder((lanes, element) -> element instanceof Lanes.Row row && row.number() >= 0 && row.number() < lanes.interleaving().steps().size()
					? new Hit(row, lanes.interleaving().steps().get(row.number()).label(), List.of(),
							new Range(lanes.interleaving().cpus().indexOf(lanes.interleaving().steps().get(row.number()).cpu()), 1), new Range(row.number(), 1))
					: null);
			canvas.onSelect(hit -> {
				if (hit != null && hit.element() instanceof Lanes.Row row) {
					shown().select(row.number());
				}
			});
			canvas.onOpen(hit -> {
				if (hit.element() instanceof Lanes.Row row) {
					shown().seek(row.number() + 1);
				}
			});
			canvas.onDrop((what, where) -> {
				if (what.element() instanceof Lanes.Row from && where.element() instanceof Lanes.Row to) {
					shown().move(from.number(), to.number());
				}
			});
			buttons = new TaskButtons(parent, race);
			race.addListener(listener);
			orders.addListener(listener);
			update();
		}

		private void update() {
			Interleaved shown = shown();
			controls.show(shown == race);
			buttons.show(shown == race);
			controls.update();
			actions.update();
			buttons.update();
			show(verdict, shown.verdictText());
			show(order, shown.orderText());
			canvas.show(new Lanes(shown.interleaving(), shown.position()));
			canvas.setSelected(shown.selectedRow() < 0 ? null : new Lanes.Row(shown.selectedRow()));
		}

		/** The tasks of the active scenario, if it has some, else a race. */
		private Interleaved shown() {
			return orders.isInFront() ? orders : race;
		}

		private static void show(Link link, String text) {
			if (!link.getText().equals(text)) {
				link.setText(text);
				link.getParent().layout(true, true);
			}
		}

		void stop() {
			race.removeListener(listener);
			orders.removeListener(listener);
		}
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		OpenRace opened = OpenRace.of(getSite().getWorkbenchWindow());
		ScenarioOrders orders = ScenarioOrders.of(getSite().getWorkbenchWindow());
		RaceActions actions = new RaceActions(getSite().getWorkbenchWindow(), parent.getShell());
		Page created = new Page(parent, opened, orders, actions);
		page = created;
		actions.fill(getViewSite().getActionBars().getToolBarManager());
		actions.fill(getViewSite().getActionBars().getMenuManager());
		ExportActions.addTo(getViewSite().getActionBars().getMenuManager(), created.canvas, () -> exportable(created));
		MenuManager context = new MenuManager();
		actions.fill(context);
		context.add(new Separator());
		ExportActions.addTo(context, created.canvas, () -> exportable(created));
		created.canvas.setMenu(context.createContextMenu(created.canvas));
		created.canvas.addListener(SWT.Dispose, event -> context.dispose());
		actions.bind(getSite());
	}

	private static @Nullable Exportable exportable(Page page) {
		Interleaved shown = page.shown();
		Interleaving interleaving = shown.interleaving();
		if (interleaving.steps().isEmpty()) {
			return null;
		}
		var picture = new PaintedPicture<>(new InterleavingPainter(), new Lanes(interleaving, shown.position()), null, List.of());
		int height = InterleavingPainter.height(interleaving, page.canvas.fonts());
		return new Exportable("interleaving-" + shown.name(), picture, Math.max(400, page.canvas.getClientArea().width), height, ThemePalette.current(),
				page.canvas.fonts(), table(interleaving));
	}

	private static Table table(Interleaving interleaving) {
		List<List<String>> rows = interleaving.steps().stream().map(InterleavingView::row).toList();
		return new Table(List.of("step", "cpu", "what", "source", "context", "reads", "writes", "outcome"), rows);
	}

	private static List<String> row(ExecutedStep step) {
		return List.of(Integer.toString(step.number() + 1), Integer.toString(step.cpu()), step.label(), step.source(), step.context().toString(),
				Interleaving.reads(step), Interleaving.writes(step), step.outcome() == Outcome.NONE ? "" : step.outcome().toString());
	}

	@Override
	public void setFocus() {
		Page shown = page;
		if (shown != null) {
			Focus.give(shown.canvas);
		}
	}

	@Override
	public void dispose() {
		Page shown = page;
		if (shown != null) {
			shown.stop();
		}
		super.dispose();
	}
}

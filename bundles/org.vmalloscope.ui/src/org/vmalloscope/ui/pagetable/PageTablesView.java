package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.paint.pagetable.SlotTablesPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.export.Exportable;

/** The reference table and each process's copies of the open race side by side, and the way to an address level by level. */
public final class PageTablesView extends ViewPart {
	/** For perspectives. */
	public static final String ID = "org.vmalloscope.ui.pagetable.tables";

	private @Nullable Page page;

	private static final class Page {
		private final OpenRace race;
		private final RaceActions actions;
		private final PaintCanvas<SlotTables> canvas;
		private final Text address;
		private final Combo process;
		private final Label walk;
		private final Runnable listener = this::update;

		Page(Composite parent, OpenRace race, RaceActions actions) {
			this.race = race;
			this.actions = actions;
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
			canvas = new PaintCanvas<>(parent, SWT.V_SCROLL, new SlotTablesPainter(), "Page tables");
			GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(canvas);
			Composite line = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(line);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
			new Label(line, SWT.NONE).setText("&Walk to:");
			address = new Text(line, SWT.SEARCH | SWT.SINGLE);
			address.setMessage("address, such as " + Long.toHexString(race.run().layout().vmallocStart()));
			GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(address);
			address.addListener(SWT.Modify, event -> walk());
			new Label(line, SWT.NONE).setText("as &seen by:");
			process = new Combo(line, SWT.READ_ONLY);
			process.addListener(SWT.Selection, event -> walk());
			walk = new Label(line, SWT.WRAP);
			GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(walk);
			canvas.onSelect(hit -> {
				if (hit != null && hit.element() instanceof SlotTables.Cell cell) {
					process.select(cell.process() + 1);
					address.setText(Long.toHexString(first(cell.slot())));
				}
			});
			race.addListener(listener);
			update();
		}

		/** The first address of a slot that is in the window. */
		private long first(int slot) {
			long start = race.run().layout().geometry().slotStart(slot);
			long window = race.run().layout().vmallocStart();
			return Long.compareUnsigned(start, window) < 0 ? window : start;
		}

		private SlotTables tables() {
			return new SlotTables(race.run().grid(), race.run().layout(), race.run().gridBefore());
		}

		private void update() {
			actions.update();
			SlotTables next = tables();
			canvas.show(next);
			List<String> names = new ArrayList<>(List.of("reference table"));
			names.addAll(next.grid().processes());
			if (!names.equals(List.of(process.getItems()))) {
				process.setItems(names.toArray(String[]::new));
				process.select(0);
				process.getParent().layout(true, true);
			}
			walk();
		}

		private void walk() {
			String typed = address.getText().trim().toLowerCase(Locale.ROOT);
			String text = typed.isEmpty() ? "" : walked(typed.startsWith("0x") ? typed.substring(2) : typed);
			if (!walk.getText().equals(text)) {
				walk.setText(text);
				walk.getParent().getParent().layout(true, true);
			}
		}

		private String walked(String hexadecimal) {
			try {
				Walk result = race.run().walk(process.getSelectionIndex() - 1, Long.parseUnsignedLong(hexadecimal, 16));
				StringBuilder text = new StringBuilder();
				for (Walk.Step step : result.steps()) {
					text.append(step.level()).append('[').append(step.index()).append("]: ").append(step.found());
					text.append(step.state() == SlotState.STALE ? " (stale)" : "").append('\n');
				}
				return text.append(result.mapped() ? "Mapped." : "Not mapped: an access faults.").toString();
			} catch (NumberFormatException e) {
				return hexadecimal + " is not a hexadecimal address.";
			} catch (IllegalArgumentException e) {
				return String.valueOf(e.getMessage());
			}
		}

		private Exportable exportable() {
			SlotTables tables = tables();
			List<String> columns = new ArrayList<>(List.of("slot", "first address", "reference table"));
			columns.addAll(tables.grid().processes());
			int height = SlotTablesPainter.height(tables, canvas.fonts());
			return new Exportable("page-tables-" + race.run().story().name(), new PaintedPicture<>(new SlotTablesPainter(), tables, null, List.of()),
					Math.max(400, canvas.getClientArea().width), height, ThemePalette.current(), canvas.fonts(),
					new Table(columns, tables.grid().rows().stream().map(Page::row).toList()));
		}

		private static List<String> row(SlotGrid.Row row) {
			List<String> cells = new ArrayList<>(List.of(Integer.toString(row.slot()), Long.toHexString(row.start()), row.reference().text()));
			row.cells().forEach(cell -> cells.add(cell.text() + " " + cell.state().name().toLowerCase(Locale.ROOT)));
			return cells;
		}

		void stop() {
			race.removeListener(listener);
		}
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		OpenRace race = OpenRace.of(getSite().getWorkbenchWindow());
		RaceActions actions = new RaceActions(race, parent.getShell());
		Page created = new Page(parent, race, actions);
		page = created;
		ExportActions.addTo(getViewSite().getActionBars().getMenuManager(), created.canvas, created::exportable);
		actions.bind(getSite());
	}

	@Override
	public void setFocus() {
		Page shown = page;
		if (shown != null) {
			shown.canvas.setFocus();
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

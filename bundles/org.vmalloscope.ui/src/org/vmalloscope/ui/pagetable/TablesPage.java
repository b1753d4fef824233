package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.paint.pagetable.SlotTablesPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.Exportable;

/** The picture of tables, and below it the way to an address; whose tables they are, others say. */
final class TablesPage {
	private static final List<String> NO_PROCESSES = List.of("reference table");
	private final PaintCanvas<SlotTables> canvas;
	private final Label note;
	private final Text address;
	private final Combo process;
	private final Label walk;
	private final Set<SlotGrid.Place> open = new HashSet<>();
	private @Nullable TableSource source;

	TablesPage(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		note = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 2).exclude(true).applyTo(note);
		canvas = new PaintCanvas<>(parent, SWT.V_SCROLL, new SlotTablesPainter(), "Page tables");
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(canvas);
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText("&Walk to:");
		address = new Text(line, SWT.SEARCH | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(address);
		address.addListener(SWT.Modify, event -> walk());
		new Label(line, SWT.NONE).setText("as &seen by:");
		process = new Combo(line, SWT.READ_ONLY);
		process.addListener(SWT.Selection, event -> walk());
		walk = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(walk);
		canvas.onSnapshot(this::name);
		canvas.setFinder(TablesPage::find);
		canvas.onSelect(hit -> {
			if (hit != null && hit.element() instanceof SlotTables.Cell cell) {
				process.select(cell.process() + 1);
				address.setText(Long.toHexString(first(cell.place().start())));
			} else if (hit != null && hit.element() instanceof SlotTables.Fold fold) {
				toggle(fold.place());
			}
		});
		canvas.onOpen(hit -> {
			if (hit.element() instanceof SlotTables.Cell cell) {
				toggle(cell.place());
			}
		});
	}

	/** The first address of an entry that is in the window. */
	private long first(long start) {
		TableSource shown = source;
		long window = shown == null ? start : shown.layout().vmallocStart();
		return Long.compareUnsigned(start, window) < 0 ? window : start;
	}

	private static org.vmalloscope.paint.@Nullable Hit find(SlotTables tables, Object element) {
		if (element instanceof SlotTables.Cell cell) {
			for (int row = 0; row < tables.grid().rows().size(); row++) {
				if (tables.grid().rows().get(row).place().equals(cell.place()) && cell.process() < tables.grid().processes().size()) {
					return SlotTablesPainter.cell(tables, row, cell.process() + 1);
				}
			}
		}
		return null;
	}

	private void toggle(SlotGrid.Place place) {
		SlotTables shown = canvas.snapshot();
		boolean opens = shown != null && shown.grid().rows().stream().anyMatch(row -> row.place().equals(place) && row.opens());
		if (!open.remove(place) && opens) {
			open.add(place);
		}
		refresh();
	}

	/** Folds everything. */
	void fold() {
		open.clear();
		refresh();
	}

	PaintCanvas<SlotTables> canvas() {
		return canvas;
	}

	/** Shows tables. */
	void show(TableSource next) {
		TableSource last = source;
		if (last == null || !last.layout().equals(next.layout())) {
			open.clear();
			address.setMessage("address, such as " + Long.toHexString(next.layout().vmallocStart()));
		}
		source = next;
		note(next.note());
		refresh();
	}

	/** Shows why there are none. */
	void showNothing(String why) {
		source = null;
		note("");
		canvas.showNothing(why);
		name(null);
	}

	private void note(String text) {
		String shown = text.replace("&", "&&");
		if (!note.getText().equals(shown)) {
			note.setText(shown);
			note.setVisible(!shown.isEmpty());
			((GridData) note.getLayoutData()).exclude = shown.isEmpty();
			note.getParent().layout(true, true);
		}
	}

	/** Walks to an address that was chosen elsewhere. */
	void walkTo(long chosen) {
		address.setText(Long.toHexString(chosen));
	}

	private void refresh() {
		TableSource shown = source;
		if (shown != null) {
			canvas.show(shown.tables(open));
			walk();
		}
	}

	/** Offers the processes of the tables. */
	private void name(@Nullable SlotTables tables) {
		List<String> names = new ArrayList<>(NO_PROCESSES);
		if (tables != null) {
			names.addAll(tables.grid().processes());
		}
		if (!names.equals(List.of(process.getItems()))) {
			int chosen = process.getSelectionIndex();
			process.setItems(names.toArray(String[]::new));
			process.select(chosen < 0 || chosen >= names.size() ? 0 : chosen);
			process.getParent().layout(true, true);
			walk();
		}
	}

	private void walk() {
		String typed = address.getText().trim().toLowerCase(Locale.ROOT);
		TableSource shown = source;
		String text = typed.isEmpty() || shown == null ? "" : walked(shown, typed.startsWith("0x") ? typed.substring(2) : typed);
		if (!walk.getText().equals(text)) {
			walk.setText(text);
			walk.getParent().getParent().layout(true, true);
		}
	}

	private String walked(TableSource shown, String hexadecimal) {
		try {
			Walk result = shown.walk(process.getSelectionIndex() - 1, Long.parseUnsignedLong(hexadecimal, 16));
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

	/** What is shown, for an export; {@code null} for nothing. */
	@Nullable
	Exportable exportable() {
		SlotTables tables = canvas.snapshot();
		TableSource shown = source;
		if (tables == null || shown == null) {
			return null;
		}
		List<String> columns = new ArrayList<>(List.of("level", "entry", "entries", "first address", "reference table"));
		columns.addAll(tables.grid().processes());
		int height = SlotTablesPainter.height(tables, canvas.fonts());
		return new Exportable("page-tables-" + shown.name(), new PaintedPicture<>(new SlotTablesPainter(), tables, null, List.of()),
				Math.max(400, canvas.getClientArea().width), height, ThemePalette.current(), canvas.fonts(),
				new Table(columns, tables.grid().rows().stream().map(row -> row(tables.layout(), row)).toList()));
	}

	private static List<String> row(AddressLayout layout, SlotGrid.Row row) {
		boolean isSlot = row.level() == layout.geometry().slotLevel();
		int index = isSlot ? row.slot() : layout.geometry().levels().get(row.level()).index(row.start());
		List<String> cells = new ArrayList<>(List.of(layout.geometry().levels().get(row.level()).name(), Integer.toString(index), Integer.toString(row.entries()),
				Long.toHexString(row.start()), row.reference().text()));
		row.cells().forEach(cell -> cells.add(cell.text() + " " + cell.state().name().toLowerCase(Locale.ROOT)));
		return cells;
	}
}

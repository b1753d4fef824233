package org.vmalloscope.ui.events;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The widget of the events table: rows that are only made when they are drawn, selected by rows, in columns that can be resized. */
final class EventGrid {
	private static final int ROW_PADDING = 6;
	private static final int RULER_WIDTH = 20;

	private final EventRows rows;
	private final DataLayer data;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final NatTable table;

	/**
	 * @param opened  called with the row that the user clicks on or presses Enter in
	 * @param toggled called with the row in whose ruler the user clicks twice
	 */
	EventGrid(Composite parent, EventRows rows, EventStyles styles, IntConsumer opened, IntConsumer toggled) {
		CollectionFactories.load();
		this.rows = rows;
		data = new DataLayer(rows);
		data.setConfigLabelAccumulator(styles::label);
		selection = new SelectionLayer(data, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		IDataProvider titles = new DefaultColumnHeaderDataProvider(rows.columns().stream().map(EventColumn::title).toArray(String[]::new));
		DataLayer headerData = new DefaultColumnHeaderDataLayer(titles);
		CompositeLayer grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headerData, viewport, selection), 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, grid, false);
		size(headerData);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new Bindings(opened, toggled));
		table.configure();
		// the theme manager is there only after that
		table.setTheme(styles.theme());
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	private void size(DataLayer headerData) {
		GC gc = new GC(table);
		Point extent = gc.textExtent("0");
		gc.dispose();
		data.setDefaultRowHeight(extent.y + ROW_PADDING);
		headerData.setDefaultRowHeight(extent.y + ROW_PADDING);
		data.setColumnWidthByPosition(0, RULER_WIDTH);
		for (int i = 1; i < rows.getColumnCount(); i++) {
			data.setColumnWidthByPosition(i, rows.columns().get(i).characters() * extent.x + 12);
		}
		int last = rows.getColumnCount() - 1;
		int narrowest = data.getColumnWidthByPosition(last);
		table.addListener(SWT.Resize, event -> fill(last, narrowest));
	}

	/** The last column, which tells what happened in the trace's own words, has all the room that is left. */
	private void fill(int last, int narrowest) {
		int width = Math.max(narrowest, table.getClientArea().width - data.getStartXOfColumnPosition(last));
		if (width != data.getColumnWidthByPosition(last)) {
			data.setColumnWidthByPosition(last, width);
		}
	}

	NatTable control() {
		return table;
	}

	/** Calls somebody once, when the table has its first size. */
	void onFirstSize(Runnable listener) {
		table.addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				if (table.getSize().y > 0) {
					table.removeListener(SWT.Resize, this);
					later(listener);
				}
			}
		});
	}

	/** Whenever the table becomes lower and a row that was in view is no more, calls somebody to bring it back. */
	void keepInView(IntSupplier row, Runnable listener) {
		table.addListener(SWT.Resize, new Listener() {
			private int before;

			@Override
			public void handleEvent(@Nullable Event event) {
				int height = table.getSize().y;
				int first = viewport.getOriginRowPosition();
				int each = data.getRowHeightByPosition(first);
				int shown = row.getAsInt();
				boolean isLost = each > 0 && shown >= first + height / each - 1 && shown < first + before / each;
				if (height > 0) {
					before = height;
				}
				if (isLost && height > 0) {
					later(listener);
				}
			}
		});
	}

	/** When the table has laid itself out. */
	private void later(Runnable action) {
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed()) {
				action.run();
			}
		});
	}

	/** The rows are others now. */
	void rowsChanged() {
		selection.clear();
		table.doCommand(new StructuralRefreshCommand());
	}

	/** Colours or marks changed. */
	void looksChanged() {
		table.doCommand(new VisualRefreshCommand());
	}

	/** Brings a row into view. */
	void reveal(int row) {
		if (row >= 0 && row < rows.getRowCount()) {
			viewport.moveRowPositionIntoViewport(row);
		}
	}

	/** Selects one row. */
	void select(int row) {
		selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
	}

	/** How many rows are selected. */
	int selectedCount() {
		return selection.getSelectedRowCount();
	}

	/** The selected rows in order, at most so many. */
	int[] selected(int most) {
		return selection.getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).flatMapToInt(EventGrid::rowsOf).limit(most).toArray();
	}

	private static IntStream rowsOf(Range range) {
		return IntStream.range(range.start, range.end);
	}

	private String spoken() {
		int[] one = selected(1);
		if (one.length == 0) {
			return "Events";
		}
		return "Event " + rows.line(one[0]).replace("\t", ", ");
	}

	private final class Bindings extends RowOnlySelectionBindings {
		private final IntConsumer opened;
		private final IntConsumer toggled;

		Bindings(IntConsumer opened, IntConsumer toggled) {
			this.opened = opened;
			this.toggled = toggled;
		}

		@Override
		@NonNullByDefault({})
		public void configureUiBindings(UiBindingRegistry bindings) {
			super.configureUiBindings(bindings);
			bindings.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (natTable, event) -> open(cell(natTable, event)));
			bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (natTable, event) -> toggle(cell(natTable, event)));
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> openSelected());
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> openSelected());
		}

		@NonNullByDefault({})
		private ILayerCell cell(NatTable natTable, MouseEvent event) {
			return natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		}

		@NonNullByDefault({})
		private void toggle(ILayerCell cell) {
			if (cell != null && cell.getColumnIndex() == 0) {
				toggled.accept(cell.getRowIndex());
			}
		}

		@NonNullByDefault({})
		private void open(ILayerCell cell) {
			if (cell != null && cell.getColumnIndex() > 0) {
				opened.accept(cell.getRowIndex());
			}
		}

		private void openSelected() {
			for (int row : selected(1)) {
				opened.accept(row);
			}
		}
	}
}

package org.vmalloscope.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.vmalloscope.ui.canvas.AfterPictures;

/**
 * A line that sums up, over a table of rows that are turned into texts when they come into view. UI thread only.
 * <p>
 * GTK adds, clears and removes the rows of a table one by one, which takes tens of milliseconds for thousands. So the widget has only the
 * rows down to where the user is and {@value #AHEAD} more; it gets others when the user comes near its last one.
 *
 * @param <R> what a row is about
 */
public final class RowTable<R> {
	/**
	 * A column, as wide as its texts.
	 *
	 * @param tip   more about it than its title says; may be empty
	 * @param style {@code SWT.LEFT} or {@code SWT.RIGHT}
	 */
	public record Column<R>(String title, String tip, int style, Function<R, String> text) {
		/** A column whose title says all. */
		public Column(String title, int style, Function<R, String> text) {
			this(title, "", style, text);
		}
	}

	/** So many rows, spread over the table, tell how wide the columns are to be; others widen them when they come into view. */
	private static final int MEASURED = 40;
	/** Rows below the topmost one in view that the widget has at least. */
	private static final int AHEAD = 200;
	/** Points right of a last column of numbers. */
	private static final int FILLER = 8;

	private final Composite area;
	private final Label summary;
	private final Table table;
	private final List<Column<R>> columns;
	private final AfterPictures later;
	private final ColumnWidths widths;
	private List<R> rows = List.of();
	private @Nullable Predicate<R> sought;

	/**
	 * @param name     what it shows, for screen readers
	 * @param selected told of the row that the user selects
	 * @param opened   told of the row that the user double-clicks, or confirms by Enter
	 */
	public RowTable(Composite parent, String name, List<Column<R>> columns, Consumer<R> selected, Consumer<R> opened) {
		this.columns = columns;
		area = new Composite(parent, SWT.NONE);
		later = new AfterPictures(area);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite head = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 0).extendedMargins(0, 4, 4, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		summary = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
		table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				Objects.requireNonNull(event).result = name;
			}
		});
		// it takes what room there is: with a size of its own, GTK would measure its rows whenever the line above changes
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).hint(1, 1).applyTo(table);
		List<TableColumn> all = new ArrayList<>();
		for (Column<R> column : columns) {
			TableColumn made = new TableColumn(table, column.style);
			made.setText(column.title);
			made.setToolTipText(column.tip.isEmpty() ? null : column.tip);
			made.setMoveable(true);
			all.add(made);
		}
		boolean endsInNumbers = columns.get(columns.size() - 1).style == SWT.RIGHT;
		if (endsInNumbers) {
			// the last column takes all the room there is: numbers would stand far from the others
			TableColumn filler = new TableColumn(table, SWT.LEFT);
			filler.setResizable(false);
			filler.setWidth(FILLER);
		}
		widths = new ColumnWidths(table, all, endsInNumbers ? FILLER : 0);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Paint, event -> painted());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.END || event.keyCode == SWT.KEYPAD_1) {
				grow(rows.size());
			}
		});
		CutTexts.tell(table);
		table.addListener(SWT.Selection, event -> tell(selected));
		table.addListener(SWT.DefaultSelection, event -> tell(opened));
	}

	public Control control() {
		return area;
	}

	public void setFocus() {
		table.setFocus();
	}

	private void fill(Event event) {
		// GTK asks for rows that are just being removed, too
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) {
			R row = rows.get(event.index);
			for (int i = 0; i < columns.size(); i++) {
				String text = columns.get(i).text.apply(row);
				item.setText(i, text);
				widths.texts(i, text);
			}
		}
	}

	/** Gets more rows when the last one is being painted: their number cannot change meanwhile. */
	private void painted() {
		int count = table.getItemCount();
		if (count < rows.size() && table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight()) >= count - 1) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && table.getItemCount() == count) {
					grow(2 * count);
				}
			});
		}
	}

	/** Gives the widget so many rows, as far as there are so many. */
	private void grow(int count) {
		int possible = Math.min(count, rows.size());
		if (possible > table.getItemCount()) {
			table.setItemCount(possible);
		}
	}

	private void tell(Consumer<R> whom) {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size()) {
			whom.accept(rows.get(index));
		}
	}

	/** Shows only a text: why there are no rows, and will be none. */
	public void showNothing(String why) {
		later.run(() -> {
			fill(why, List.of());
			table.setHeaderVisible(false);
		});
	}

	/** Shows other rows, as soon as the pictures under way are there; keeps the place. */
	public void show(String text, List<R> next) {
		later.run(() -> fill(text, next));
	}

	private void fill(String text, List<R> next) {
		String line = text.replace("&", "&&");
		boolean isNew = !line.equals(summary.getText());
		if (isNew) {
			summary.setText(line);
		}
		int top = table.getTopIndex();
		rows = next;
		for (int i = 0; i < next.size(); i += Math.max(1, next.size() / MEASURED)) {
			for (int column = 0; column < columns.size(); column++) {
				widths.texts(column, columns.get(column).text.apply(next.get(i)));
			}
		}
		table.setHeaderVisible(true);
		table.setItemCount(Math.min(next.size(), top + AHEAD));
		table.clearAll();
		table.setTopIndex(Math.min(top, Math.max(0, next.size() - 1)));
		if (isNew) {
			area.layout();
		}
		mark();
	}

	/** Selects the first row that is wanted, or none; also among rows that are shown later. Tells nobody. */
	public void select(Predicate<R> wanted) {
		sought = wanted;
		if (!later.isWaiting()) {
			mark();
		}
	}

	private void mark() {
		Predicate<R> wanted = sought;
		if (wanted == null) {
			return;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (wanted.test(rows.get(i))) {
				grow(i + AHEAD);
				if (table.getSelectionIndex() != i) {
					table.setSelection(i);
				}
				return;
			}
		}
		table.deselectAll();
	}
}

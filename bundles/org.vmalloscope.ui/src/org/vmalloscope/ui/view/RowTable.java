package org.vmalloscope.ui.view;

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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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
 *
 * @param <R> what a row is about
 */
public final class RowTable<R> {
	/**
	 * A column.
	 *
	 * @param characters its width at first
	 * @param style      {@code SWT.LEFT} or {@code SWT.RIGHT}
	 */
	public record Column<R>(String title, int characters, int style, Function<R, String> text) {
	}

	private final Composite area;
	private final Label summary;
	private final Table table;
	private final List<Column<R>> columns;
	private final AfterPictures later;
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
		GC gc = new GC(table);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		for (Column<R> column : columns) {
			TableColumn made = new TableColumn(table, column.style);
			made.setText(column.title);
			made.setWidth((int) (character * (Math.max(column.characters, column.title.length() + 1) + 3)));
			made.setMoveable(true);
		}
		if (columns.get(columns.size() - 1).style == SWT.RIGHT) {
			// the last column takes all the room there is: numbers would stand far from the others
			new TableColumn(table, SWT.LEFT).setResizable(false);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MouseMove, event -> showCut(new Point(event.x, event.y)));
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
				item.setText(i, columns.get(i).text.apply(row));
			}
		}
	}

	/** A text that its column cuts is told in a tooltip. */
	private void showCut(Point at) {
		TableItem item = table.getItem(at);
		String text = "";
		for (int i = 0; item != null && i < columns.size(); i++) {
			Rectangle cell = item.getBounds(i);
			if (cell.contains(at)) {
				boolean isCut = item.getTextBounds(i).x + width(item.getText(i)) > Math.min(cell.x + cell.width, table.getClientArea().width);
				text = isCut ? item.getText(i) : "";
			}
		}
		if (!text.equals(Objects.requireNonNullElse(table.getToolTipText(), ""))) {
			table.setToolTipText(text.isEmpty() ? null : text.replace("&", "&&"));
		}
	}

	private int width(String text) {
		GC gc = new GC(table);
		int width = gc.stringExtent(text).x;
		gc.dispose();
		return width;
	}

	private void tell(Consumer<R> whom) {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < rows.size()) {
			whom.accept(rows.get(index));
		}
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
		table.setItemCount(next.size());
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
				if (table.getSelectionIndex() != i) {
					table.setSelection(i);
				}
				return;
			}
		}
		table.deselectAll();
	}
}

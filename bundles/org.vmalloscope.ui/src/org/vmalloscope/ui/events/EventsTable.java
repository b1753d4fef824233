package org.vmalloscope.ui.events;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.document.OperationBreaks;
import org.vmalloscope.ui.view.FindBar;

/**
 * All operations of a session as a table with a filter and a search. The row of the operation that ran last is marked and kept in view; a
 * click on a row or Enter asks for the position after its operation. UI thread only.
 */
final class EventsTable {
	/** More rows than that would be megabytes of text. */
	private static final int MOST_COPIED = 100_000;

	private final Composite area;
	private final EventRows rows;
	private final FilterBar filterBar;
	private final EventGrid grid;
	private final FindBar findBar;
	private final FilterJob filtering;
	private final FindJob finding;
	private final Session session;
	private final Supplier<@Nullable OperationBreaks> breaks;
	private int current = -1;
	private int next;

	/**
	 * @param wanted called with the position that the user asks for
	 * @param breaks the breakpoints, as long as somebody keeps any
	 */
	EventsTable(Composite parent, Session session, IntConsumer wanted, Supplier<@Nullable OperationBreaks> breaks) {
		this.session = session;
		this.breaks = breaks;
		rows = new EventRows(session);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		filtering = new FilterJob(parent.getDisplay(), this::filtered);
		finding = new FindJob(parent.getDisplay(), session);
		filterBar = new FilterBar(area, this::filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filterBar.control());
		EventStyles styles = new EventStyles(rows, row -> rows.index(row) == current ? 1 : 0, row -> ruler(rows.index(row)));
		grid = new EventGrid(area, rows, styles, row -> wanted.accept(rows.index(row) + 1), row -> toggle(rows.index(row)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		findBar = new FindBar(area, "words that occur in a row", this::find, () -> grid.control().setFocus());
		// what is asked for before the table has a size goes nowhere
		grid.onFirstSize(this::markCurrent);
		grid.keepInView(this::currentRow, () -> reveal(Math.max(0, currentRow())));
		ThemePalette.onChange(grid.control(), () -> grid.control().setTheme(styles.theme()));
		area.addListener(SWT.Dispose, event -> {
			filtering.cancel();
			finding.cancel();
		});
		filtered(EventFilter.NONE, null);
	}

	Control control() {
		return area;
	}

	void setFocus() {
		grid.control().setFocus();
	}

	private EventStyles.Ruler ruler(int operation) {
		OperationBreaks kept = breaks.get();
		OperationBreaks.Mark mark = kept == null ? OperationBreaks.Mark.NONE : kept.at(operation);
		return switch (mark) {
			case NONE -> operation == next ? EventStyles.Ruler.NEXT : EventStyles.Ruler.NOTHING;
			case ENABLED -> operation == next ? EventStyles.Ruler.BREAKPOINT_NEXT : EventStyles.Ruler.BREAKPOINT;
			case DISABLED -> operation == next ? EventStyles.Ruler.NEXT : EventStyles.Ruler.DISABLED;
		};
	}

	private void toggle(int operation) {
		OperationBreaks kept = breaks.get();
		if (kept != null) {
			kept.toggle(operation);
		}
	}

	/** There are other breakpoints. */
	void breaksChanged() {
		grid.looksChanged();
	}

	/** The operation in the first of the selected rows; empty when none is selected. */
	OptionalInt selected() {
		int[] selected = grid.selected(1);
		return selected.length == 0 ? OptionalInt.empty() : OptionalInt.of(rows.index(selected[0]));
	}

	private void filter() {
		filtering.apply(session, filterBar.filter());
	}

	private void filtered(EventFilter filter, int @Nullable [] operations) {
		if (!area.isDisposed() && (filter.isNone() || filter.equals(filterBar.filter()))) {
			rows.show(operations);
			filterBar.setCount(rows.getRowCount(), rows.total());
			grid.rowsChanged();
			markCurrent();
		}
	}

	/** Marks the operation that ran last at a moment, or is under way. */
	void show(Moment moment) {
		Operation last = moment.last();
		current = last == null ? -1 : last.index();
		next = moment.position();
		markCurrent();
	}

	private void markCurrent() {
		int row = currentRow();
		if (row >= 0) {
			if (grid.selectedCount() <= 1 && row < rows.getRowCount()) {
				grid.select(row);
			}
			reveal(row);
		} else if (current >= 0) {
			grid.reveal(Math.max(0, -row - 2));
		} else {
			grid.reveal(0);
		}
		grid.looksChanged();
	}

	/** With the row of what comes next, which has the arrow. */
	private void reveal(int row) {
		grid.reveal(Math.min(row + 1, rows.getRowCount() - 1));
		grid.reveal(row);
	}

	/** The row of the operation that ran last; negative when it is filtered out or none ran. */
	private int currentRow() {
		return current < 0 ? -1 : rows.row(current);
	}

	/** Opens the search. */
	void openFind() {
		findBar.show(true);
	}

	/** Looks for the same words again. */
	void findNext(boolean forward) {
		findBar.find(forward);
	}

	private void find(String words, boolean forward, Consumer<String> told) {
		int[] selected = grid.selected(1);
		int from = selected.length > 0 ? selected[0] : forward ? -1 : rows.getRowCount();
		finding.find(rows.getRowCount(), rows::index, Words.of(words), from, forward, row -> {
			if (area.isDisposed()) {
				return;
			}
			if (row < 0) {
				told.accept("Nothing found" + (rows.getRowCount() < rows.total() ? " among the filtered events" : ""));
			} else {
				grid.select(row);
				grid.reveal(row);
				told.accept((forward ? row <= from : row >= from) ? "Went on from the other end" : "");
			}
		});
	}

	/** Copies the selected rows with their titles, columns separated by tabs. */
	void copy() {
		String text = Arrays.stream(grid.selected(MOST_COPIED)).mapToObj(rows::line).collect(Collectors.joining("\n"));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(area.getDisplay());
			clipboard.setContents(new Object[] { rows.titles() + "\n" + text + "\n" }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}

package org.vmalloscope.ui.events;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/**
 * The rows of the table: all operations of a session, or those that a filter left. Rows are made when they are drawn; the latest ones are
 * kept, because each is asked for once for each column.
 */
final class EventRows implements IDataProvider {
	private static final int KEPT = 512;

	private final @Nullable Operation[] kept = new @Nullable Operation[KEPT];
	private final Session session;
	private final List<EventColumn> columns;
	private int @Nullable [] filtered;

	EventRows(Session session) {
		this.session = session;
		columns = EventColumn.of(session);
	}

	/** Shows these operations; null: all. */
	void show(int @Nullable [] operations) {
		filtered = operations;
	}

	List<EventColumn> columns() {
		return columns;
	}

	/** How many rows there would be without a filter. */
	int total() {
		return session.length();
	}

	/** The operation in a row. */
	Operation operation(int row) {
		int index = index(row);
		Operation cached = kept[index & KEPT - 1];
		if (cached == null || cached.index() != index) {
			cached = session.operation(index);
			kept[index & KEPT - 1] = cached;
		}
		return cached;
	}

	/** The number of the operation in a row. */
	int index(int row) {
		int[] rows = filtered;
		return rows == null ? row : rows[row];
	}

	/** The row of an operation; where a filter left it out, the row before which it would stand, negative and less one. */
	int row(int operation) {
		int[] rows = filtered;
		return rows == null ? operation : Arrays.binarySearch(rows, operation);
	}

	/** The titles of the columns, as {@link #line} has them. */
	String titles() {
		return columns.stream().filter(EventRows::isText).map(EventColumn::title).collect(Collectors.joining("\t"));
	}

	private static boolean isText(EventColumn column) {
		return column != EventColumn.RULER;
	}

	/** A row as text, columns separated by tabs. */
	String line(int row) {
		return columns.stream().filter(EventRows::isText).map(column -> column.text(session, operation(row))).collect(Collectors.joining("\t"));
	}

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).text(session, operation(row));
	}

	@Override
	public void setDataValue(int column, int row, @Nullable Object value) {
		throw new UnsupportedOperationException("events cannot be changed");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		int[] rows = filtered;
		return rows == null ? total() : rows.length;
	}
}

package org.vmalloscope.ui.events;

import java.util.Arrays;

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
	private @Nullable Session session;
	private int @Nullable [] filtered;

	void show(@Nullable Session next, int @Nullable [] operations) {
		if (next != session) {
			Arrays.fill(kept, null);
		}
		session = next;
		filtered = operations;
	}

	/** How many rows there would be without a filter. */
	int total() {
		Session shown = session;
		return shown == null ? 0 : shown.length();
	}

	/** The operation in a row. */
	Operation operation(int row) {
		int index = index(row);
		Operation cached = kept[index & KEPT - 1];
		if (cached == null || cached.index() != index) {
			Session shown = session;
			if (shown == null) {
				throw new IndexOutOfBoundsException(row);
			}
			cached = shown.operation(index);
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

	@Override
	public Object getDataValue(int column, int row) {
		return EventColumn.values()[column].text(operation(row));
	}

	@Override
	public void setDataValue(int column, int row, @Nullable Object value) {
		throw new UnsupportedOperationException("events cannot be changed");
	}

	@Override
	public int getColumnCount() {
		return EventColumn.values().length;
	}

	@Override
	public int getRowCount() {
		int[] rows = filtered;
		return rows == null ? total() : rows.length;
	}
}

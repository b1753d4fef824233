package org.vmalloscope.ui.view;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Keeps the columns of a table as wide as their texts, as far as there is room: texts give way to each other before the table has to be
 * scrolled sideways, and a text column without any text is not there. Columns only grow, so that they stay where they are while the user steps
 * through a session; once the user has changed one, they are the user's. UI thread only.
 */
final class ColumnWidths {
	/** Points around a text, and around a title, which is bold and may have a sash. */
	private static final int CELL = 12;
	private static final int TITLE = 16;
	private static final double BOLD = 1.1;
	/** Points that each column gets more where there is room. */
	private static final int SPARE = 10;
	/** A text that gives way keeps so many characters. */
	private static final int SHORTEST = 8;

	private final Table table;
	private final List<TableColumn> columns;
	private final int margin;
	/** Points of the title, of the widest text yet, and as set last. */
	private final int[] titles;
	private final int[] texts;
	private final int[] set;
	/** Characters of the widest text yet. */
	private final int[] longest;
	private final int shortest;
	private boolean isUsers;
	private boolean isScheduled;

	/** @param margin points right of the columns that shall stay free */
	ColumnWidths(Table table, List<TableColumn> columns, int margin) {
		this.table = table;
		this.columns = List.copyOf(columns);
		this.margin = margin;
		titles = new int[columns.size()];
		texts = new int[columns.size()];
		set = new int[columns.size()];
		longest = new int[columns.size()];
		GC gc = new GC(table);
		shortest = SHORTEST * gc.stringExtent("0").x;
		for (int i = 0; i < titles.length; i++) {
			titles[i] = (int) Math.ceil(gc.stringExtent(columns.get(i).getText()).x * BOLD) + TITLE;
			set[i] = titles[i];
			columns.get(i).setWidth(titles[i]);
		}
		gc.dispose();
		table.addListener(SWT.Resize, event -> fit());
		for (int i = 0; i < titles.length - 1; i++) {
			int column = i;
			// the last column follows the width of the table by itself
			columns.get(i).addListener(SWT.Resize, event -> isUsers |= columns.get(column).getWidth() != set[column]);
		}
	}

	/** A text that comes into a column. */
	void texts(int column, String text) {
		if (text.length() > longest[column]) {
			longest[column] = text.length();
			GC gc = new GC(table);
			texts[column] = Math.max(texts[column], gc.stringExtent(text).x + CELL);
			gc.dispose();
			if (!isScheduled) {
				isScheduled = true;
				table.getDisplay().asyncExec(() -> {
					isScheduled = false;
					fit();
				});
			}
		}
	}

	private void fit() {
		if (isUsers || table.isDisposed() || table.getSize().x == 0) {
			return;
		}
		int[] widths = widths(titles, texts, flexible(), shortest, available());
		for (int i = 0; i < widths.length; i++) {
			if (set[i] != widths[i]) {
				set[i] = widths[i];
				columns.get(i).setWidth(widths[i]);
			}
		}
	}

	/** The texts behind the last column of numbers: prose, of which the beginning tells most. */
	private boolean[] flexible() {
		boolean[] flexible = new boolean[columns.size()];
		for (int i = flexible.length - 1; i > 0 && columns.get(i).getAlignment() == SWT.LEFT; i--) {
			flexible[i] = true;
		}
		return flexible;
	}

	private int available() {
		boolean scrolls = table.getItemCount() * table.getItemHeight() + table.getHeaderHeight() > table.getSize().y;
		return table.getSize().x - 2 * table.getBorderWidth() - margin - (scrolls ? table.getVerticalBar().getSize().x : 0);
	}

	/**
	 * How wide columns are. Where there is too little room, the widest of the flexible ones give way first.
	 *
	 * @param texts     points of their widest texts; 0 for columns without any, which are hidden
	 * @param flexible  which of them may be too narrow for their texts
	 * @param shortest  points that such a one keeps at least
	 * @param available points there are for all of them
	 */
	static int[] widths(int[] titles, int[] texts, boolean[] flexible, int shortest, int available) {
		boolean isEmpty = Arrays.stream(texts).allMatch(text -> text == 0);
		int[] widths = new int[titles.length];
		for (int i = 0; i < widths.length; i++) {
			// the last column takes what is left: it stays where that would tear numbers from each other
			boolean isHidden = texts[i] == 0 && !isEmpty && (i < widths.length - 1 || i > 0 && flexible[i - 1]);
			widths[i] = isHidden ? 0 : Math.max(titles[i], texts[i]);
		}
		int shown = (int) Arrays.stream(widths).filter(width -> width > 0).count();
		int spare = Math.min(SPARE, (available - Arrays.stream(widths).sum()) / Math.max(1, shown));
		for (int i = 0; i < widths.length && spare > 0; i++) {
			widths[i] += widths[i] > 0 ? spare : 0;
		}
		for (int missing = Arrays.stream(widths).sum() - available; missing > 0; missing--) {
			int widest = -1;
			for (int i = 0; i < widths.length; i++) {
				boolean canGive = flexible[i] && widths[i] > Math.max(titles[i], shortest);
				widest = canGive && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
			}
			if (widest < 0) {
				return widths;
			}
			widths[widest]--;
		}
		return widths;
	}
}

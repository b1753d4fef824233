package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.ui.view.RowTable;

/** A table of many rows, of which the widget has only those that somebody comes near. */
class RowTableTest {
	private static final int MANY = 5000;

	private final List<Integer> selected = Collections.synchronizedList(new ArrayList<>());
	private Shell shell = Window.ui(() -> new Shell(Window.display()));
	private RowTable<Integer> rows = Window.ui(() -> new RowTable<>(shell, "Numbers", List.of(new RowTable.Column<>("Number", SWT.RIGHT, row -> Integer.toString(row))), selected::add, row -> {
	}));
	private Table table = Window.ui(() -> Window.below(rows.control(), Table.class).get(0));

	@BeforeEach
	void open() {
		Window.ui(() -> {
			shell.setLayout(new FillLayout());
			shell.setSize(300, 300);
			shell.open();
			return true;
		});
		show(0, MANY);
		Window.awaitTrue("the window in front", () -> Window.display().getActiveShell() == shell && table.setFocus() && table.isFocusControl());
	}

	@AfterEach
	void close() {
		Window.ui(() -> {
			shell.dispose();
			return true;
		});
	}

	private void show(int from, int to) {
		Window.ui(() -> {
			rows.show(from + " to " + to, IntStream.range(from, to).boxed().toList());
			return true;
		});
		Window.awaitTrue("the rows", () -> table.getItemCount() > 0 && Integer.toString(from).equals(table.getItem(0).getText(0)));
		Window.awaitTrue("their heights", () -> table.getVerticalBar().getMaximum() >= Math.min(100, to - from) * table.getItemHeight());
	}

	@Test
	void theEndKeyGoesToTheLastRow() {
		assertTrue(Window.ui(table::getItemCount) < MANY / 2);
		Input.named("Home");
		Input.named("End");
		Window.awaitTrue("the last row", () -> table.getSelectionIndex() == MANY - 1 && selected.contains(MANY - 1));
		assertEquals(Integer.toString(MANY - 1), Window.ui(() -> table.getItem(MANY - 1).getText(0)));
	}

	@Test
	void whoScrollsFindsAllRows() {
		for (int before = 0; before < MANY;) {
			int count = Window.ui(table::getItemCount);
			assertTrue(count > before, before + " rows only");
			before = count;
			Window.awaitTrue("more than " + count + " rows", () -> {
				// GTK forgets to scroll where it has not laid out its rows yet
				table.setTopIndex(count - 1);
				return table.getItemCount() > count || count == MANY;
			});
		}
		assertEquals(Integer.toString(MANY - 1), Window.ui(() -> table.getItem(MANY - 1).getText(0)));
	}

	@Test
	void theSelectedRowIsInViewWhereverItIs() {
		Window.ui(() -> {
			rows.select(row -> row == 3000);
			return true;
		});
		Window.awaitTrue("the row", () -> table.getSelectionIndex() == 3000 && table.getTopIndex() <= 3000 && table.getTopIndex() > 2900);
		assertTrue(selected.isEmpty(), "nobody is told");
	}

	@Test
	void otherRowsKeepThePlace() {
		Window.ui(() -> {
			rows.select(row -> row == 3000);
			return true;
		});
		Window.awaitTrue("the row", () -> table.getTopIndex() > 2900);
		int top = Window.ui(table::getTopIndex);
		show(1, MANY);
		Window.awaitTrue("the same place", () -> Math.abs(table.getTopIndex() - top) <= 1 && table.getSelectionIndex() == 2999);
		show(1, 10);
		Window.awaitTrue("the few rows", () -> table.getItemCount() == 9 && table.getTopIndex() == 0 && table.getSelectionIndex() == -1);
	}
}

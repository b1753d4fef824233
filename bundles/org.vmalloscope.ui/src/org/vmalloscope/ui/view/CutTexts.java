package org.vmalloscope.ui.view;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Tells texts that their columns cut in tooltips. */
public final class CutTexts {
	private CutTexts() {
	}

	/** In the cells of a table. */
	public static void tell(Table table) {
		listen(table, at -> {
			TableItem item = table.getItem(at);
			for (int i = 0; item != null && i < table.getColumnCount(); i++) {
				if (item.getBounds(i).contains(at)) {
					return cut(table, item.getText(i), item.getBounds(i), item.getTextBounds(i));
				}
			}
			return "";
		});
	}

	/** In the cells of a tree whose rows are selected as a whole. */
	public static void tell(Tree tree) {
		listen(tree, at -> {
			TreeItem item = tree.getItem(at);
			for (int i = 0; item != null && i < tree.getColumnCount(); i++) {
				if (item.getBounds(i).contains(at)) {
					return cut(tree, item.getText(i), item.getBounds(i), item.getTextBounds(i));
				}
			}
			return "";
		});
	}

	private static void listen(Composite widget, Function<Point, String> cut) {
		widget.addListener(SWT.MouseMove, event -> {
			String text = cut.apply(new Point(event.x, event.y));
			if (!text.equals(Objects.requireNonNullElse(widget.getToolTipText(), "").replace("&&", "&"))) {
				widget.setToolTipText(text.isEmpty() ? null : text.replace("&", "&&"));
			}
		});
	}

	private static String cut(Composite widget, String text, Rectangle cell, Rectangle place) {
		GC gc = new GC(widget);
		int width = gc.stringExtent(text).x;
		gc.dispose();
		return place.x + width > Math.min(cell.x + cell.width, widget.getClientArea().width) ? text : "";
	}
}

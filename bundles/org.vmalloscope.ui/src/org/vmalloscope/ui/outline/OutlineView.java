package org.vmalloscope.ui.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.view.CutTexts;
import org.vmalloscope.ui.view.SessionView;

/** The machine as a tree. What is selected here is selected in all views, and the other way round. */
public final class OutlineView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.outline";

	private final Set<String> folded = new HashSet<>();
	/** Characters of the longest text of each column yet, and whether there are longer ones since the columns were made wide enough. */
	private final int[] longest = new int[3];
	private boolean hasLonger;
	private @Nullable Tree tree;
	private @Nullable Session session;
	private @Nullable Subject subject;

	@Override
	protected Control createContent(Composite parent) {
		Tree created = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		created.setHeaderVisible(true);
		column(created, "Part", "");
		column(created, "Free", "Chunks in a list, and what is free in a chunk");
		column(created, "Pages", "Populated pages of all pages");
		created.addListener(SWT.Selection, event -> select((TreeItem) event.item));
		created.addListener(SWT.Collapse, event -> folded.add(((TreeItem) event.item).getText()));
		created.addListener(SWT.Expand, event -> folded.remove(((TreeItem) event.item).getText()));
		CutTexts.tell(created);
		tree = created;
		return created;
	}

	private static void column(Tree tree, String title, String tip) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		column.setText(title);
		column.setToolTipText(tip.isEmpty() ? null : tip);
		column.pack();
	}

	private void select(TreeItem item) {
		Document shown = document();
		if (shown != null && item.getData() instanceof Subject selected) {
			shown.select(selected);
		}
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		subject = null;
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		Session of = session;
		Tree rows = tree;
		if (of == null || rows == null) {
			return;
		}
		List<OutlineNode> nodes = OutlineNode.of(of, now);
		rows.setRedraw(false);
		for (int i = 0; i < nodes.size(); i++) {
			show(i < rows.getItemCount() ? rows.getItem(i) : new TreeItem(rows, SWT.NONE), nodes.get(i));
		}
		while (rows.getItemCount() > nodes.size()) {
			rows.getItem(nodes.size()).dispose();
		}
		expand(rows.getItems());
		mark(rows);
		rows.setRedraw(true);
		if (hasLonger) {
			hasLonger = false;
			widen(rows);
		}
	}

	/** Changes the rows that are there, so that what the user looks at stays where it is. */
	private void show(TreeItem item, OutlineNode node) {
		set(item, 0, node.label());
		set(item, 1, node.free());
		set(item, 2, node.pages());
		item.setData(node.subject());
		List<OutlineNode> children = node.children();
		for (int i = 0; i < children.size(); i++) {
			show(i < item.getItemCount() ? item.getItem(i) : new TreeItem(item, SWT.NONE), children.get(i));
		}
		while (item.getItemCount() > children.size()) {
			item.getItem(children.size()).dispose();
		}
	}

	/** From the top down: a row can only be expanded when it can be seen. */
	private void expand(TreeItem[] items) {
		for (TreeItem item : items) {
			item.setExpanded(!folded.contains(item.getText()));
			expand(item.getItems());
		}
	}

	private void set(TreeItem item, int column, String text) {
		if (!item.getText(column).equals(text)) {
			item.setText(column, text);
			if (text.length() > longest[column]) {
				longest[column] = text.length();
				hasLonger = true;
			}
		}
	}

	/** Columns only grow: what the user looks at stays where it is. */
	private static void widen(Tree rows) {
		for (TreeColumn column : rows.getColumns()) {
			int width = column.getWidth();
			column.pack();
			column.setWidth(Math.max(width, column.getWidth()));
		}
	}

	@Override
	protected void showSelection(@Nullable Subject selected) {
		subject = selected;
		Tree rows = tree;
		if (rows != null) {
			mark(rows);
		}
	}

	/** Selects the row of the chunk that is selected, or in which something is. */
	private void mark(Tree rows) {
		TreeItem found = subject instanceof Subject.InChunk inside ? find(rows.getItems(), new Subject.Chunk(inside.chunk())) : null;
		if (found == null) {
			rows.deselectAll();
		} else if (rows.getSelectionCount() != 1 || rows.getSelection()[0] != found) {
			rows.setSelection(found);
		}
	}

	private static @Nullable TreeItem find(TreeItem[] items, Subject wanted) {
		for (TreeItem item : items) {
			TreeItem found = wanted.equals(item.getData()) ? item : find(item.getItems(), wanted);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}

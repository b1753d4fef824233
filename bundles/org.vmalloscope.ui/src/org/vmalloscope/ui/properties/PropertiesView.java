package org.vmalloscope.ui.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.view.CutTexts;
import org.vmalloscope.ui.view.SessionView;

/** What there is to know about what is selected, and about the session. */
public final class PropertiesView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.properties";

	private final Latest work = new Latest();
	private final Set<String> folded = new HashSet<>();
	private @Nullable Tree tree;
	private @Nullable Session session;
	private @Nullable SessionAddresses places;
	private @Nullable Moment moment;
	private @Nullable Subject subject;

	@Override
	protected Control createContent(Composite parent) {
		Tree created = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI);
		created.setHeaderVisible(true);
		column(created, "Property", 210);
		column(created, "Value", 240);
		created.addListener(SWT.Collapse, event -> folded.add(((TreeItem) event.item).getText()));
		created.addListener(SWT.Expand, event -> folded.remove(((TreeItem) event.item).getText()));
		CutTexts.tell(created);
		tree = created;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				copy();
			}
		});
		return created;
	}

	private static void column(Tree tree, String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		places = next == null ? null : new SessionAddresses(next);
		moment = null;
		subject = null;
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		update();
	}

	@Override
	protected void showSelection(@Nullable Subject selected) {
		subject = selected;
		update();
	}

	private void update() {
		Session of = session;
		Moment now = moment;
		Tree rows = tree;
		SessionAddresses from = places;
		Subject about = subject;
		if (of == null || now == null || rows == null) {
			return;
		}
		if (from == null || !(about instanceof Subject.Addresses addresses)) {
			show(rows, new Facts(of, now).about(about));
			return;
		}
		// who left a hole behind is found by a look at each operation
		Display display = rows.getDisplay();
		work.submit(cancelled -> {
			List<FactGroup> groups = new Facts(of, now).about(about, from.at(now, addresses.start()));
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!rows.isDisposed() && now == moment && about.equals(subject)) {
						show(rows, groups);
					}
				});
			}
		});
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}

	/** Changes the rows that are there, so that what the user looks at stays where it is. */
	private void show(Tree rows, List<FactGroup> groups) {
		rows.setRedraw(false);
		for (int i = 0; i < groups.size(); i++) {
			FactGroup group = groups.get(i);
			TreeItem parent = i < rows.getItemCount() ? rows.getItem(i) : new TreeItem(rows, SWT.NONE);
			set(parent, group.title(), "");
			parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			List<Fact> facts = group.facts();
			for (int k = 0; k < facts.size(); k++) {
				set(k < parent.getItemCount() ? parent.getItem(k) : new TreeItem(parent, SWT.NONE), facts.get(k).label(), facts.get(k).value());
			}
			while (parent.getItemCount() > facts.size()) {
				parent.getItem(facts.size()).dispose();
			}
			parent.setExpanded(!folded.contains(group.title()));
		}
		while (rows.getItemCount() > groups.size()) {
			rows.getItem(groups.size()).dispose();
		}
		rows.setRedraw(true);
	}

	private static void set(TreeItem item, String label, String value) {
		if (!item.getText(0).equals(label)) {
			item.setText(0, label);
		}
		if (!item.getText(1).equals(value)) {
			item.setText(1, value);
		}
	}

	private void copy() {
		Tree rows = Objects.requireNonNull(tree);
		List<String> lines = new ArrayList<>();
		for (TreeItem item : rows.getSelection()) {
			lines.add(item.getText(0) + "\t" + item.getText(1));
		}
		if (!lines.isEmpty()) {
			Clipboard clipboard = new Clipboard(rows.getDisplay());
			clipboard.setContents(new Object[] { String.join("\n", lines) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}

package org.vmalloscope.ui.events;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.session.OperationKind;

/** Where the user says which events the table shows. */
final class FilterBar {
	private final Composite bar;
	private final Text text;
	private final Button kindsButton;
	private final Label count;
	private final Set<OperationKind> kinds = EnumSet.noneOf(OperationKind.class);
	private final Runnable changed;

	FilterBar(Composite parent, Runnable changed) {
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).spacing(6, 0).applyTo(bar);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage("Filter: words that occur in a row");
		text.setToolTipText("Shows only the events in which all these words occur: part of the text, a task, a line number");
		text.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		kindsButton = new Button(bar, SWT.PUSH);
		kindsButton.setText("All kinds \u25be");
		kindsButton.setToolTipText("Shows only events of some kinds");
		kindsButton.addListener(SWT.Selection, event -> chooseKinds());
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).minSize(170, SWT.DEFAULT).hint(170, SWT.DEFAULT).applyTo(count);
	}

	Composite control() {
		return bar;
	}

	EventFilter filter() {
		return new EventFilter(text.getText(), kinds);
	}

	/** Says how many events are left. */
	void setCount(int shown, int total) {
		count.setText(shown == total ? String.format(Locale.ROOT, "%,d events", total) : String.format(Locale.ROOT, "%,d of %,d events", shown, total));
	}

	/** Shows everything again. */
	void clear() {
		kinds.clear();
		text.setText("");
		kindsChanged();
	}

	private void chooseKinds() {
		Menu menu = new Menu(kindsButton);
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText("All kinds");
		all.addListener(SWT.Selection, event -> {
			kinds.clear();
			kindsChanged();
		});
		new MenuItem(menu, SWT.SEPARATOR);
		for (OperationKind kind : OperationKind.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(kind.label());
			item.setSelection(kinds.contains(kind));
			item.addListener(SWT.Selection, event -> {
				if (!kinds.remove(kind)) {
					kinds.add(kind);
				}
				kindsChanged();
			});
		}
		menu.setLocation(kindsButton.toDisplay(0, kindsButton.getSize().y));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void kindsChanged() {
		String label = switch (kinds.size()) {
			case 0 -> "All kinds";
			case 1, 2 -> kinds.stream().map(OperationKind::label).collect(Collectors.joining(", "));
			default -> kinds.size() + " kinds";
		};
		kindsButton.setText(label + " \u25be");
		bar.layout();
		changed.run();
	}
}

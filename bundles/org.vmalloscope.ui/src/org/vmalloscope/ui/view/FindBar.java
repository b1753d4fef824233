package org.vmalloscope.ui.view;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what to look for, next to what is searched; there only while it is wanted. */
public final class FindBar {
	/** Looks for words from what is selected on. */
	@FunctionalInterface
	public interface Finder {
		/** @param told takes what came out of it, for the user */
		void find(String words, boolean forward, Consumer<String> told);
	}

	private final Composite bar;
	private final GridData place;
	private final Text text;
	private final Label result;
	private final Finder finder;
	private final Runnable closed;

	/**
	 * @param parent has a grid layout
	 * @param hint   what can be looked for; shown while nothing is written
	 * @param closed called when the user has enough
	 */
	public FindBar(Composite parent, String hint, Finder finder, Runnable closed) {
		this.finder = finder;
		this.closed = closed;
		bar = new Composite(parent, SWT.NONE);
		place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		bar.setLayoutData(place);
		bar.setVisible(false);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 3).spacing(6, 0).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Find:");
		text = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint);
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				find((event.stateMask & SWT.SHIFT) == 0);
			}
		});
		text.addListener(SWT.Traverse, this::escape);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		button("Next", true);
		button("Previous", false);
		result = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
		Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
		close.setText("Close");
		close.addListener(SWT.Selection, event -> show(false));
	}

	private void button(String label, boolean forward) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> find(forward));
	}

	private void escape(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			show(false);
		}
	}

	/** Shows or hides it. */
	public void show(boolean visible) {
		bar.setVisible(visible);
		place.exclude = !visible;
		// also what holds its parent has to make room
		bar.getShell().layout(new Control[] { bar });
		if (visible) {
			text.setFocus();
			text.selectAll();
		} else {
			closed.run();
		}
	}

	/** Looks for the same words again; asks for them when there are none yet. */
	public void find(boolean forward) {
		if (text.getText().isBlank()) {
			show(true);
		} else {
			finder.find(text.getText(), forward, told -> {
				if (!result.isDisposed()) {
					result.setText(told);
				}
			});
		}
	}
}

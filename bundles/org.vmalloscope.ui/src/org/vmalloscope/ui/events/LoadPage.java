package org.vmalloscope.ui.events;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.vmalloscope.ui.document.LoadProgress;

/** Shows how far the reading of a file is, and stops it. */
final class LoadPage {
	private static final int STEPS = 1000;

	private final Composite page;
	private final Label step;
	private final ProgressBar bar;
	private Runnable cancelled = () -> {
	};

	LoadPage(Composite parent, String name) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(6, 8).applyTo(page);
		Label title = new Label(page, SWT.NONE);
		title.setText("Opening " + name);
		bar = new ProgressBar(page, SWT.SMOOTH);
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(bar);
		step = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(step);
		Button cancel = new Button(page, SWT.PUSH);
		cancel.setText("Cancel");
		cancel.addListener(SWT.Selection, event -> cancel());
	}

	Control control() {
		return page;
	}

	/** What stops the reading. */
	void onCancel(Runnable action) {
		cancelled = action;
	}

	void cancel() {
		cancelled.run();
	}

	void show(LoadProgress progress) {
		bar.setSelection((int) Math.round(Math.max(0, progress.share()) * STEPS));
		step.setText(progress.step());
	}
}

package org.vmalloscope.ui.pagetable;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.vmalloscope.engine.schedule.explore.Limits;

/** Asks how far an exploration goes. */
final class ExploreLimits extends Dialog {
	/** At first: what a desktop has to spare. */
	static final Limits STANDARD = Limits.DEFAULT.withStates(20_000_000);
	private static final int MOST_MEBIBYTES = 1 << 20;
	private static final int MOST_SECONDS = 7 * 24 * 3600;

	private Limits limits;

	ExploreLimits(Shell shell, Limits limits) {
		super(shell);
		this.limits = limits;
	}

	/** What was chosen. */
	Limits limits() {
		return limits;
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Bounds of an Exploration");
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite table = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).applyTo(table);
		Spinner states = row(table, "&States stored:", "at most", limits.states(), 1, Integer.MAX_VALUE, 1_000_000);
		Spinner memory = row(table, "&Memory for them:", "MiB", (int) Math.min(MOST_MEBIBYTES, limits.bytes() >> 20), 1, MOST_MEBIBYTES, 256);
		Spinner time = row(table, "&Time:", "seconds", (int) Math.min(MOST_SECONDS, limits.time().toSeconds()), 1, MOST_SECONDS, 60);
		Spinner steps = row(table, "&Longest order:", "steps; 0 for any", limits.steps() == Integer.MAX_VALUE ? 0 : limits.steps(), 0, Integer.MAX_VALUE, 10);
		for (Spinner spinner : new Spinner[] { states, memory, time, steps }) {
			spinner.addListener(SWT.Modify, event -> limits = new Limits(steps.getSelection() == 0 ? Integer.MAX_VALUE : steps.getSelection(), states.getSelection(),
					(long) memory.getSelection() << 20, Duration.ofSeconds(time.getSelection())));
		}
		return area;
	}

	private static Spinner row(Composite table, String what, String unit, int value, int least, int most, int page) {
		new Label(table, SWT.NONE).setText(what);
		Spinner spinner = new Spinner(table, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
		new Label(table, SWT.NONE).setText(unit);
		return spinner;
	}
}

package org.vmalloscope.ui.playback;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.ui.command.Positions;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.RunTarget;

/** Position, what happened last, what a run stops at, and the speed. */
final class PlaybackBar {
	private static final double[] SPEEDS = { 1, 2, 5, 10, 30, 100, 1000, 10_000, 100_000 };

	private final Composite bar;
	private final Text position;
	private final Label of;
	private final ShortLabel what;
	private final Combo target;
	private final Text words;
	private final GridData wordsPlace;
	private final Combo speed;
	private @Nullable Document document;

	PlaybackBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(9).spacing(6, 0).applyTo(bar);
		label("Position");
		position = new Text(bar, SWT.BORDER | SWT.RIGHT);
		position.setToolTipText("A position, or a line of the file such as L120; Enter goes there");
		position.addListener(SWT.DefaultSelection, event -> seek());
		GridDataFactory.fillDefaults().hint(70, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(position);
		of = label("");
		what = new ShortLabel(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(what);
		label("Run to");
		target = new Combo(bar, SWT.READ_ONLY);
		target.setItems(Arrays.stream(RunTarget.Kind.values()).map(RunTarget.Kind::label).toArray(String[]::new));
		target.setVisibleItemCount(RunTarget.Kind.values().length);
		target.setToolTipText("What F8 and Shift+F8 stop at");
		target.addListener(SWT.Selection, event -> targetChosen());
		words = new Text(bar, SWT.BORDER);
		words.setMessage("text of the event");
		words.addListener(SWT.Modify, event -> targetChosen());
		words.addListener(SWT.DefaultSelection, event -> run());
		wordsPlace = GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).exclude(true).create();
		words.setLayoutData(wordsPlace);
		words.setVisible(false);
		label("Speed");
		speed = new Combo(bar, SWT.READ_ONLY);
		speed.setItems(Arrays.stream(SPEEDS).mapToObj(value -> String.format(Locale.ROOT, "%,d/s", (long) value)).toArray(String[]::new));
		speed.setToolTipText("How many operations each second F9 plays");
		speed.addListener(SWT.Selection, event -> speedChosen());
	}

	private Label label(String text) {
		Label label = new Label(bar, SWT.NONE);
		label.setText(text);
		return label;
	}

	Control control() {
		return bar;
	}

	void show(@Nullable Document next) {
		document = next;
		Navigator navigator = next == null ? null : next.navigator();
		if (next == null || navigator == null) {
			return;
		}
		of.setText(String.format(Locale.ROOT, "of %,d", navigator.session().length()));
		target.select(next.runTarget().kind().ordinal());
		words.setText(next.runTarget().text());
		for (int i = 0; i < SPEEDS.length; i++) {
			if (SPEEDS[i] == next.speed()) {
				speed.select(i);
			}
		}
		bar.layout();
	}

	void show(Moment moment) {
		position.setText(Integer.toString(moment.position()));
		Operation last = moment.last();
		// a note stands in a line of its own
		String text = last == null ? "Before the first event" : last.kind() == OperationKind.NOTE ? "" : last.text();
		String now = moment.isInside() ? text + " \u2014 " + moment.inside() : text;
		what.setText(now.replace("&", "&&"));
	}

	private void seek() {
		Document shown = document;
		Navigator navigator = shown == null ? null : shown.navigator();
		if (navigator != null) {
			int wanted = new Positions(navigator.session()).parse(position.getText());
			if (wanted >= 0) {
				navigator.seek(wanted);
			} else {
				position.getDisplay().beep();
				position.setText(Integer.toString(navigator.current().position()));
			}
			position.selectAll();
		}
	}

	private void targetChosen() {
		RunTarget.Kind kind = RunTarget.Kind.values()[Math.max(0, target.getSelectionIndex())];
		boolean needsWords = kind == RunTarget.Kind.TEXT;
		if (wordsPlace.exclude == needsWords) {
			wordsPlace.exclude = !needsWords;
			words.setVisible(needsWords);
			bar.layout();
		}
		Document shown = document;
		if (shown != null) {
			shown.runTo(new RunTarget(kind, words.getText()));
		}
	}

	private void run() {
		Document shown = document;
		if (shown != null) {
			shown.run(true);
		}
	}

	private void speedChosen() {
		Document shown = document;
		if (shown != null) {
			shown.playAt(SPEEDS[Math.max(0, speed.getSelectionIndex())]);
		}
	}
}

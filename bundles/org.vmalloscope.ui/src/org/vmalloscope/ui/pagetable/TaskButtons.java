package org.vmalloscope.ui.pagetable;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.engine.pagetable.story.RaceRun;

/** A button for each task, with its next step: whoever presses decides who runs. */
final class TaskButtons {
	private final OpenRace race;
	private final Composite area;

	TaskButtons(Composite parent, OpenRace race) {
		this.race = race;
		area = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		area.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(area);
		update();
	}

	/** Shows or hides them. */
	void show(boolean visible) {
		if (area.getVisible() != visible) {
			area.setVisible(visible);
			((GridData) area.getLayoutData()).exclude = !visible;
			area.getParent().layout(true, true);
		}
	}

	void update() {
		List<RaceRun.Choice> choices = race.run().choices();
		Control[] buttons = area.getChildren();
		if (buttons.length != choices.size()) {
			for (Control button : buttons) {
				button.dispose();
			}
			for (RaceRun.Choice choice : choices) {
				Button button = new Button(area, SWT.PUSH);
				button.addListener(SWT.Selection, event -> race.step(choice.task()));
			}
			buttons = area.getChildren();
		}
		boolean moved = false;
		for (RaceRun.Choice choice : choices) {
			Button button = (Button) buttons[choice.task()];
			String text = (choice.name() + ": " + choice.next()).replace("&", "&&");
			if (!button.getText().equals(text)) {
				button.setText(text);
				moved = true;
			}
			button.setEnabled(choice.possible());
			button.setToolTipText("Let " + choice.name() + " on CPU " + choice.cpu() + " take its next step");
		}
		if (moved) {
			area.getParent().layout(true, true);
		}
	}
}

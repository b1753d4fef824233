package org.vmalloscope.ui.pagetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.story.RaceCatalogue;
import org.vmalloscope.engine.pagetable.story.RaceParameter;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;

/** Chooses a story, and what is other than told: architecture, strategy, parameters. */
final class RaceControls {
	/** Of the field for architectures, which would otherwise leave no room for parameters in its line. */
	private static final int ARCHITECTURE_WIDTH = 116;
	private final OpenRace race;
	private final Composite area;
	private final Combo stories;
	private final Combo architectures;
	private final Combo strategies;
	private final Composite parameters;
	private final Label look;
	private String shownRace = "";

	RaceControls(Composite parent, OpenRace race) {
		this.race = race;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		label(area, "&Story:");
		stories = combo(area, Stories.all().stream().map(Story::title).toList());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(stories);
		stories.addListener(SWT.Selection, event -> race.open(Stories.all().get(stories.getSelectionIndex())));
		Label architecture = label(area, "&Architecture:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 7).applyTo(architecture);
		Composite line = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		line.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(line);
		architectures = new Combo(line, SWT.DROP_DOWN);
		architectures.setItems(Architectures.names().toArray(String[]::new));
		architectures.setVisibleItemCount(30);
		architectures.setLayoutData(new RowData(ARCHITECTURE_WIDTH, SWT.DEFAULT));
		architectures.setToolTipText("One of the list, or alpha-8g to alpha-2040g for the proposed CONFIG_ALPHA_VMALLOC_SIZE");
		architectures.addListener(SWT.Selection, event -> whatIf());
		architectures.addListener(SWT.DefaultSelection, event -> whatIf());
		label(line, "S&trategy:");
		strategies = combo(line, strategyNames());
		strategies.addListener(SWT.Selection, event -> whatIf());
		parameters = new Composite(line, SWT.NONE);
		RowLayout inner = new RowLayout(SWT.HORIZONTAL);
		inner.center = true;
		inner.marginLeft = inner.marginRight = inner.marginTop = inner.marginBottom = 0;
		parameters.setLayout(inner);
		look = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(look);
		area.addListener(SWT.Resize, event -> area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				area.getParent().layout(true, true);
			}
		}));
		update();
	}

	private static List<String> strategyNames() {
		List<String> names = new java.util.ArrayList<>(List.of(StrategyNames.OWN));
		names.addAll(StrategyNames.names());
		return names;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private static Combo combo(Composite parent, List<String> items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.setVisibleItemCount(30);
		return combo;
	}

	/** The open story with what the controls say. */
	private void whatIf() {
		Story told = race.run().story();
		Map<String, String> values = new LinkedHashMap<>(told.values());
		for (Control control : parameters.getChildren()) {
			if (control.getData() instanceof String name) {
				values.put(name, control instanceof Combo combo ? combo.getText() : Integer.toString(((Spinner) control).getSelection()));
			}
		}
		race.open(new Story(told.name(), told.title(), told.text(), told.look(), told.race(), architectures.getText(), strategies.getText(), values));
	}

	/** Shows or hides them. */
	void show(boolean visible) {
		if (area.getVisible() != visible) {
			area.setVisible(visible);
			((GridData) area.getLayoutData()).exclude = !visible;
			area.getParent().layout(true, true);
		}
	}

	/** Shows what is open. */
	void update() {
		Story told = race.run().story();
		List<String> names = Stories.all().stream().map(Story::name).toList();
		choose(stories, names.indexOf(told.name()));
		int architecture = architectures.indexOf(told.architecture());
		if (architecture < 0) {
			architectures.add(told.architecture());
			architecture = architectures.getItemCount() - 1;
		}
		choose(architectures, architecture);
		choose(strategies, strategies.indexOf(told.strategy()));
		String text = told.text() + (told.look().isBlank() ? "" : "\nLook for: " + told.look());
		if (!look.getText().equals(text.replace("&", "&&"))) {
			look.setText(text.replace("&", "&&"));
			look.getParent().getParent().layout(true, true);
		}
		if (!shownRace.equals(told.race())) {
			shownRace = told.race();
			fill(told);
		}
		showValues(told);
	}

	private void showValues(Story told) {
		for (RaceParameter parameter : RaceCatalogue.named(told.race()).parameters()) {
			String value = told.values().getOrDefault(parameter.name(), parameter.standard());
			for (Control control : parameters.getChildren()) {
				if (parameter.name().equals(control.getData()) && control instanceof Combo combo && !combo.getText().equals(value)) {
					combo.setText(value);
				} else if (parameter.name().equals(control.getData()) && control instanceof Spinner spinner && spinner.getSelection() != Integer.parseInt(value)) {
					spinner.setSelection(Integer.parseInt(value));
				}
			}
		}
	}

	private static void choose(Combo combo, int index) {
		if (index < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	private void fill(Story told) {
		for (Control control : parameters.getChildren()) {
			control.dispose();
		}
		for (RaceParameter parameter : RaceCatalogue.named(told.race()).parameters()) {
			label(parameters, parameter.name() + ":");
			Control control;
			if (parameter.values().isEmpty()) {
				Spinner spinner = new Spinner(parameters, SWT.BORDER);
				spinner.setValues(0, 0, 65536, 0, 1, 8);
				control = spinner;
			} else {
				control = combo(parameters, parameter.values());
			}
			control.setData(parameter.name());
			control.setToolTipText(parameter.meaning());
			control.addListener(SWT.Selection, event -> whatIf());
		}
		parameters.getParent().getParent().getParent().layout(true, true);
	}
}

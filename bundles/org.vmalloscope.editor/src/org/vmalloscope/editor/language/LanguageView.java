package org.vmalloscope.editor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.editor.create.NewScenarios;
import org.vmalloscope.editor.text.Colours;
import org.vmalloscope.scenario.edit.Colouring;
import org.vmalloscope.scenario.edit.LanguageHelp;
import org.vmalloscope.scenario.edit.LanguageHelp.Page;
import org.vmalloscope.ui.canvas.ThemePalette;

/** A page for each statement of the scenario language, with an example that can be opened and run. */
public final class LanguageView extends ViewPart {
	public static final String ID = "org.vmalloscope.editor.language";

	private final List<Page> pages = LanguageHelp.pages();
	private List<Page> shown = pages;
	private @Nullable Text filter;
	private @Nullable Table names;
	private @Nullable Label title;
	private @Nullable Label text;
	private @Nullable StyledText example;
	private @Nullable ScrolledComposite scroll;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createList(sash);
		createPage(sash);
		sash.setWeights(28, 72);
		fill();
	}

	private void createList(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Find a word");
		search.addListener(SWT.Modify, event -> fill());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		Table table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.addListener(SWT.Selection, event -> show(table.getSelectionIndex()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		filter = search;
		names = table;
	}

	private void createPage(Composite parent) {
		ScrolledComposite area = new ScrolledComposite(parent, SWT.V_SCROLL);
		area.setExpandHorizontal(true);
		area.setExpandVertical(true);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(page);
		Label heading = new Label(page, SWT.NONE);
		heading.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		Label words = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
		StyledText code = new StyledText(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		code.setFont(JFaceResources.getTextFont());
		code.setMargins(8, 8, 8, 8);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(code);
		Button open = new Button(page, SWT.PUSH);
		open.setText("&Open the Example");
		open.addListener(SWT.Selection, event -> open());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(open);
		area.setContent(page);
		area.addListener(SWT.Resize, event -> arrange());
		ThemePalette.onChange(code, () -> colour(code));
		scroll = area;
		title = heading;
		text = words;
		example = code;
	}

	/** Lists the pages that have the word that is searched for; those that are called so come first. */
	private void fill() {
		Text search = filter;
		Table table = names;
		if (search == null || table == null) {
			return;
		}
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		List<Page> found = new ArrayList<>(pages.stream().filter(page -> page.name().contains(wanted)).toList());
		pages.stream().filter(page -> !found.contains(page) && (page.text() + page.example()).toLowerCase(Locale.ROOT).contains(wanted)).forEach(found::add);
		shown = found;
		table.removeAll();
		found.forEach(page -> new TableItem(table, SWT.NONE).setText(page.name()));
		if (!found.isEmpty()) {
			table.select(0);
			show(0);
		}
	}

	private void show(int index) {
		Label heading = title;
		Label words = text;
		StyledText code = example;
		if (index >= 0 && index < shown.size() && heading != null && words != null && code != null) {
			Page page = shown.get(index);
			heading.setText(page.name().replace("&", "&&"));
			words.setText(page.text().replace("&", "&&"));
			code.setText(page.example().stripTrailing());
			colour(code);
			arrange();
		}
	}

	/** Shows the page of a statement; nothing happens when there is none. */
	public void show(String name) {
		Text search = filter;
		Table table = names;
		if (search != null && table != null) {
			search.setText("");
			for (int i = 0; i < shown.size(); i++) {
				if (shown.get(i).name().equals(name)) {
					table.setSelection(i);
					show(i);
				}
			}
		}
	}

	private static void colour(StyledText code) {
		Colours colours = new Colours();
		code.setStyleRanges(Colouring.of(code.getText()).stream().map(part -> {
			StyleRange range = new StyleRange(part.offset(), part.length(), colours.of(part.style()).getForeground(), null);
			range.fontStyle = colours.of(part.style()).getStyle();
			return range;
		}).toArray(StyleRange[]::new));
	}

	private void arrange() {
		ScrolledComposite area = scroll;
		if (area != null && !area.isDisposed()) {
			int width = Math.max(1, area.getClientArea().width);
			area.setMinHeight(area.getContent().computeSize(width, SWT.DEFAULT, true).y);
			((Composite) area.getContent()).layout(true, true);
		}
	}

	private void open() {
		Table table = names;
		int index = table == null ? -1 : table.getSelectionIndex();
		if (index >= 0) {
			Page page = shown.get(index);
			NewScenarios.openExample(getSite().getWorkbenchWindow(), page.name().replace(' ', '-'), page.example());
		}
	}

	@Override
	public void setFocus() {
		Text search = filter;
		if (search != null) {
			search.setFocus();
		}
	}
}

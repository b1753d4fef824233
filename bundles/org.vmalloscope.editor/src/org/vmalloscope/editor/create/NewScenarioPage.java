package org.vmalloscope.editor.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for title, file, kernel and what to begin with; shows the text that will be written. */
final class NewScenarioPage extends WizardPage {
	private final List<Beginning> beginnings = Beginning.all();
	private @Nullable Text title;
	private @Nullable Text file;
	private @Nullable Combo kernel;
	private @Nullable Table beginning;
	private @Nullable StyledText preview;
	/** As long as the user does not name a file, its name follows the title. */
	private boolean isFileChosen;
	private boolean isFollowing;

	NewScenarioPage() {
		super("scenario", "New Scenario", null);
		setDescription("Choose what to begin with. The file opens in the editor and runs.");
	}

	@Override
	@NonNullByDefault({})
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		label(area, "&Title:");
		Text titleText = new Text(area, SWT.BORDER);
		titleText.setText("My scenario");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(titleText);
		label(area, "&File:");
		Text fileText = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fileText);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		label(area, "&Kernel:");
		Combo kernels = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		kernels.setItems(Beginning.kernels().toArray(String[]::new));
		kernels.setText("6.12");
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(kernels);
		label(area, "Begin &with:");
		Table list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		beginnings.forEach(one -> new TableItem(list, SWT.NONE).setText(one.name()));
		list.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, 150).applyTo(list);
		label(area, "Text:");
		StyledText shown = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		shown.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 220).applyTo(shown);
		title = titleText;
		file = fileText;
		kernel = kernels;
		beginning = list;
		preview = shown;
		titleText.addListener(SWT.Modify, event -> update());
		fileText.addListener(SWT.Modify, event -> fileTyped());
		kernels.addListener(SWT.Selection, event -> update());
		list.addListener(SWT.Selection, event -> update());
		setControl(area);
		update();
		titleText.selectAll();
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText("New Scenario");
		dialog.setFilterExtensions(new String[] { "*.vms" });
		dialog.setFilterNames(new String[] { "Scenarios" });
		dialog.setFileName(String.valueOf(file().getFileName()));
		dialog.setFilterPath(String.valueOf(file().getParent()));
		String chosen = dialog.open();
		if (chosen != null) {
			Objects.requireNonNull(file).setText(chosen.endsWith(".vms") ? chosen : chosen + ".vms");
		}
	}

	private void fileTyped() {
		if (!isFollowing) {
			isFileChosen = true;
			validate();
		}
	}

	private void update() {
		Text titleText = Objects.requireNonNull(title);
		if (!isFileChosen) {
			String name = titleText.getText().strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
			isFollowing = true;
			Objects.requireNonNull(file).setText(NewScenarios.unused(name.isEmpty() ? "scenario" : name).toString());
			isFollowing = false;
		}
		Objects.requireNonNull(kernel).setEnabled(chosen().choosesKernel());
		Objects.requireNonNull(preview).setText(text());
		validate();
	}

	private void validate() {
		String complaint = complaint();
		setErrorMessage(complaint);
		setMessage(complaint == null && Files.exists(file()) ? "The file exists; it will be replaced" : chosen().description(), complaint == null && Files.exists(file()) ? WARNING : NONE);
		setPageComplete(complaint == null);
	}

	private @Nullable String complaint() {
		String name = Objects.requireNonNull(file).getText();
		try {
			Path path = Path.of(name);
			if (!name.endsWith(".vms") || name.endsWith("/.vms")) {
				return "The name of a scenario's file ends in .vms";
			}
			return !path.isAbsolute() ? "The file needs a folder" : Files.isDirectory(path) ? "This is a folder" : null;
		} catch (InvalidPathException e) {
			return "This is no name of a file: " + e.getReason();
		}
	}

	private Beginning chosen() {
		return beginnings.get(Math.max(0, Objects.requireNonNull(beginning).getSelectionIndex()));
	}

	/** Where to write. */
	Path file() {
		try {
			return Path.of(Objects.requireNonNull(file).getText());
		} catch (InvalidPathException e) {
			return Path.of("");
		}
	}

	/** What to write. */
	String text() {
		return chosen().scenario(Objects.requireNonNull(title).getText(), Objects.requireNonNull(kernel).getText());
	}
}

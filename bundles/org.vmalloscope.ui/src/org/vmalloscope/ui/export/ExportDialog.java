package org.vmalloscope.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Palette;

/** Asks for the format, the file and the size of an export. Remembers the last choice. */
final class ExportDialog extends TitleAreaDialog {
	private static final String SECTION = "export";

	private final Exportable what;
	private final IDialogSettings settings;
	private final List<ExportFormat> formats;
	private Combo format = unset();
	private Text file = unset();
	private Spinner width = unset();
	private Spinner height = unset();
	private Combo scale = unset();
	private Combo colours = unset();
	private @Nullable Choice choice;

	/** What the user chose. */
	record Choice(ExportFormat format, Path file, Pictures.Format size) {
	}

	ExportDialog(Shell shell, Exportable what) {
		super(shell);
		this.what = what;
		formats = Arrays.stream(ExportFormat.values()).filter(format -> what.picture() != null || !format.isPicture()).toList();
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDialog.class)).getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		settings = section == null ? all.addNewSection(SECTION) : section;
	}

	/** For fields that exist from {@link #createDialogArea} on. */
	@SuppressWarnings("null")
	private static <T> T unset() {
		return (T) null;
	}

	@Nullable
	Choice choice() {
		return choice;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText("Export");
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle("Export " + what.name());
		setMessage(what.picture() == null ? "All rows, as they are now." : "As it is shown now. SVG and PDF scale without loss.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		format = combo(area, "&Format:", formats.stream().map(ExportFormat::title).toArray(String[]::new));
		new Label(area, SWT.NONE).setText("F&ile:");
		file = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> browse());
		width = spinner(area, "&Width (points):", what.width());
		height = spinner(area, "&Height (points):", what.height());
		scale = combo(area, "&Pixels for each point:", "1", "2", "3", "4");
		colours = combo(area, "&Colours:", "As in the window", "Light, for paper", "Dark");
		format.select(Math.min(formats.size() - 1, stored("format", 0)));
		scale.select(stored("scale", 1));
		colours.select(stored("colours", 0));
		String folder = settings.get("folder");
		file.setText(Path.of(folder == null ? System.getProperty("user.home") : folder, fileName()).toString());
		format.addListener(SWT.Selection, event -> formatChanged());
		file.addListener(SWT.Modify, event -> fileChanged());
		formatChanged();
		return area;
	}

	private String fileName() {
		return what.name().toLowerCase().replaceAll("[^a-z0-9.-]+", "-");
	}

	private int stored(String key, int otherwise) {
		String text = settings.get(key);
		return text != null && text.matches("[0-3]") ? Integer.parseInt(text) : otherwise;
	}

	private static Combo combo(Composite parent, String label, String... items) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
		return combo;
	}

	private static Spinner spinner(Composite parent, String label, int value) {
		new Label(parent, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, 50, 20_000, 0, 10, 100);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
		return spinner;
	}

	private ExportFormat selectedFormat() {
		return formats.get(format.getSelectionIndex());
	}

	private void formatChanged() {
		String name = file.getText().replaceFirst("\\.(png|svg|pdf|csv)$", "");
		file.setText(name + "." + selectedFormat().extension());
		enableFields();
	}

	/** A name that ends like another format means that one. */
	private void fileChanged() {
		for (ExportFormat other : formats) {
			if (other != selectedFormat() && file.getText().toLowerCase(Locale.ROOT).endsWith("." + other.extension())) {
				format.select(formats.indexOf(other));
				enableFields();
			}
		}
		check();
	}

	private void enableFields() {
		for (Control control : new Control[] { width, height, scale, colours }) {
			control.setEnabled(selectedFormat().isPicture());
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		ExportFormat chosen = selectedFormat();
		dialog.setFilterExtensions(new String[] { "*." + chosen.extension() });
		File now = new File(file.getText());
		dialog.setFilterPath(now.getParent());
		dialog.setFileName(now.getName());
		String path = dialog.open();
		if (path != null) {
			file.setText(path);
		}
	}

	private void check() {
		Path target = Path.of(file.getText());
		Path parent = target.getParent();
		String wrong = parent == null ? "The folder is missing" : !Files.isDirectory(parent) ? parent + ": no such folder" : Files.isDirectory(target) ? target + " is a folder" : null;
		setErrorMessage(wrong);
		Button ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(wrong == null);
		}
	}

	@Override
	protected void okPressed() {
		Path target = Path.of(file.getText());
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), "Export", target + " exists. Replace it?")) {
			return;
		}
		if (what.picture() != null) {
			settings.put("format", format.getSelectionIndex());
		}
		settings.put("scale", scale.getSelectionIndex());
		settings.put("colours", colours.getSelectionIndex());
		settings.put("folder", String.valueOf(target.getParent()));
		Palette palette = switch (colours.getSelectionIndex()) {
		case 1 -> Palette.light();
		case 2 -> Palette.dark();
		default -> what.palette();
		};
		Pictures.Format size = new Pictures.Format(width.getSelection(), height.getSelection(), scale.getSelectionIndex() + 1, palette, what.fonts());
		choice = new Choice(selectedFormat(), target, size);
		super.okPressed();
	}
}

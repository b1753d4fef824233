package org.vmalloscope.ui.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.replay.KernelChoice;

/** Asks what a file does not say itself: of which kernel it is, and which file has the state at its beginning. */
final class ReadAsDialog extends TitleAreaDialog {
	private static final String FOUND_OUT = "As the file says";
	private static final int WORD_BYTES = 8;

	private final String name;
	private OpenOptions options;
	private @Nullable Combo kernel;
	private @Nullable Text state;

	/**
	 * @param name    of the file
	 * @param options what was said before
	 */
	ReadAsDialog(Shell shell, String name, OpenOptions options) {
		super(shell);
		this.name = name;
		this.options = options;
		setHelpAvailable(false);
	}

	/** What the user said. */
	OpenOptions options() {
		return options;
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Read As");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Read " + name + " as a trace of another kernel");
		setMessage("It is read again from the beginning, with the rules of the kernel that you name.");
		Composite table = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).applyTo(table);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		new Label(table, SWT.NONE).setText("&Kernel:");
		Combo names = new Combo(table, SWT.DROP_DOWN);
		List<String> items = new ArrayList<>(List.of(FOUND_OUT));
		items.addAll(KernelProfiles.names());
		names.setItems(items.toArray(String[]::new));
		names.setVisibleItemCount(items.size());
		names.setText(options.kernel().isEmpty() ? FOUND_OUT : options.kernel());
		names.setToolTipText("One of the list, a version such as 6.8, or one with parts of another kernel, such as 6.12+purge=P3");
		names.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(names);
		new Label(table, SWT.NONE).setText("&State at the beginning:");
		Text file = new Text(table, SWT.BORDER);
		file.setMessage("what lies beside the trace, if anything");
		file.setToolTipText("A state dump, such as state-initmem.json.gz");
		file.setText(options.state() == null ? "" : String.valueOf(options.state()));
		file.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(table, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> browse(file));
		kernel = names;
		state = file;
		return area;
	}

	private void browse(Text file) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("State at the Beginning");
		dialog.setFilterNames(new String[] { "State dumps", "All files" });
		dialog.setFilterExtensions(new String[] { "*.json;*.json.gz", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void changed() {
		Combo names = kernel;
		Text file = state;
		if (names != null && file != null) {
			String chosen = names.getText().strip();
			String path = file.getText().strip();
			String text = chosen.equals(FOUND_OUT) ? "" : chosen;
			String complaint = complaint(text, path);
			setErrorMessage(complaint);
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				ok.setEnabled(complaint == null);
			}
			if (complaint == null) {
				options = new OpenOptions(text, path.isEmpty() ? null : Path.of(path).toAbsolutePath());
			}
		}
	}

	private static @Nullable String complaint(String kernel, String state) {
		try {
			if (!kernel.isEmpty() && KernelChoice.named(kernel, WORD_BYTES).isEmpty()) {
				return "There is no kernel '" + kernel + "'; choose one of the list, or give a version such as 6.8";
			}
			if (!state.isEmpty() && !Files.isRegularFile(Path.of(state))) {
				return state + ": no such file";
			}
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}
}

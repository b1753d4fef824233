package org.vmalloscope.ui.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Says why a file cannot be opened, where the trouble is, and what to do about it. */
final class FailurePage {
	private final Composite page;

	/**
	 * @param again  reads the file once more
	 * @param readAs asks as what, and reads it so
	 */
	FailurePage(Composite parent, Path file, IStatus reason, Runnable again, Runnable readAs) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(6, 10).applyTo(page);
		Label title = new Label(page, SWT.WRAP);
		title.setText(reason.getSeverity() == IStatus.CANCEL ? "Reading was cancelled" : "This file cannot be opened");
		title.setFont(JFaceResources.getHeaderFont());
		Text text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setText(reason.getSeverity() == IStatus.CANCEL ? file.toString() : details(file, reason));
		text.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		Composite buttons = new Composite(page, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		buttons.setLayout(row);
		button(buttons, "Read Again", again);
		button(buttons, "Read As...", readAs);
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private static String details(Path file, IStatus reason) {
		List<String> lines = new ArrayList<>();
		lines.add(file.toString());
		lines.add("");
		lines.add(reason.getMessage());
		lines.addAll(Arrays.stream(reason.getChildren()).map(IStatus::getMessage).toList());
		lines.add("");
		lines.add("Correct the file and read it again, say with Read As of which kernel it is, or open another one with File > Open.");
		return lines.stream().collect(Collectors.joining("\n"));
	}

	Control control() {
		return page;
	}
}

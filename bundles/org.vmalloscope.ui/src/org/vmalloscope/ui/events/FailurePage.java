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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.trace.FileKind;

/** Says why a file cannot be opened, where the trouble is, and what to do about it. */
final class FailurePage {
	private final Composite page;

	/** @param again reads the file once more */
	FailurePage(Composite parent, Path file, IStatus reason, Runnable again) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(6, 10).applyTo(page);
		Label title = new Label(page, SWT.WRAP);
		title.setText(reason.getSeverity() == IStatus.CANCEL ? "Reading was cancelled" : "This file cannot be opened");
		title.setFont(JFaceResources.getHeaderFont());
		Text text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setText(reason.getSeverity() == IStatus.CANCEL ? file.toString() : details(file, reason));
		text.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		Button button = new Button(page, SWT.PUSH);
		button.setText("Read Again");
		button.addListener(SWT.Selection, event -> again.run());
	}

	private static String details(Path file, IStatus reason) {
		List<String> lines = new ArrayList<>();
		lines.add(file.toString());
		lines.add("");
		lines.add(reason.getMessage());
		lines.addAll(Arrays.stream(reason.getChildren()).map(IStatus::getMessage).toList());
		lines.add("");
		lines.add(FileKind.SUPPORTED_TRACES + "; a folder with such a trace and what belongs to it; request files (.req, .req.gz).");
		lines.add("Correct the file and read it again, or open another one with File > Open.");
		return lines.stream().collect(Collectors.joining("\n"));
	}

	Control control() {
		return page;
	}
}

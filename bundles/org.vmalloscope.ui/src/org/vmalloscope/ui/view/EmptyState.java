package org.vmalloscope.ui.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.ui.document.Document;

/** What a view shows instead of its content: why there is none, and what to do. */
final class EmptyState {
	private static final String NOTHING_OPEN = "Nothing is open. <a href=\"" + Commands.OPEN + "\">Open a trace…</a>, <a href=\"" + Commands.OPEN_EXAMPLE
			+ "\">try an example</a>, or drop a file here.";

	private final Composite page;
	private final Link message;

	EmptyState(Composite parent, IWorkbenchWindow window) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(page);
		message = new Link(page, SWT.WRAP);
		message.addListener(SWT.Selection, event -> Commands.execute(window, String.valueOf(event.text)));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(100, SWT.DEFAULT).applyTo(message);
	}

	Control control() {
		return page;
	}

	/** Says what is the matter with a document without a session; null: there is no document. */
	void show(@Nullable Document document) {
		String text = document == null ? NOTHING_OPEN : switch (document.state()) {
			case LOADING, READY -> "Reading " + plain(document.name()) + "…" + (document.progress().share() < 0 ? "" : " " + Math.round(document.progress().share() * 100) + "\u00a0%");
			case FAILED -> failed(document);
			case CLOSED -> NOTHING_OPEN;
		};
		if (!text.equals(message.getText())) {
			message.setText(text);
			page.layout();
		}
	}

	/** The whole of the reason stands in the editor. */
	private static String failed(Document document) {
		return plain(document.name()) + " could not be opened; its editor says why.";
	}

	/** A file name is no markup and no mnemonic. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace('<', '\u2039');
	}
}

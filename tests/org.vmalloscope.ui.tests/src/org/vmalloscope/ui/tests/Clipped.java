package org.vmalloscope.ui.tests;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** The clipboard of the display under test. */
final class Clipped {
	private Clipped() {
	}

	/** Empties it. */
	static void clear() {
		Window.ui(() -> {
			Clipboard clipboard = new Clipboard(Window.display());
			clipboard.setContents(new Object[] { " " }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.clearContents();
			clipboard.dispose();
			return true;
		});
	}

	/** What it holds; {@code null} while that is nothing. */
	static @Nullable Object contents(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Window.display());
		Object contents = clipboard.getContents(transfer);
		clipboard.dispose();
		return " ".equals(contents) ? null : contents;
	}
}

package org.vmalloscope.ui.playback;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A label whose text ends in dots where there is no room for all of it, and is all of it in its tooltip then: what counts of an event stands at its beginning. */
final class ShortLabel extends CLabel {
	private static final String DOTS = "\u2026";

	ShortLabel(Composite parent) {
		super(parent, SWT.NONE);
		setMargins(0, 0, 0, 0);
	}

	@Override
	protected String shortenText(@Nullable GC gc, @Nullable String text, int width) {
		if (gc == null || text == null) {
			return "";
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + DOTS, SWT.DRAW_MNEMONIC).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + DOTS;
	}
}

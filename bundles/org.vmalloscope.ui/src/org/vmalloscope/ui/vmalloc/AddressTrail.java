package org.vmalloscope.ui.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.ui.canvas.ThemePalette;

/** Where in the address space a picture is: all of it, the open stretch between two folds, powers of two around what is in view. Each can be gone back to. */
final class AddressTrail {
	private static final String BETWEEN = "  ›  ";

	private final Link link;
	private final List<Range> steps = new ArrayList<>();

	/** @param wanted called with the range that the user chooses */
	AddressTrail(Composite parent, Consumer<Range> wanted) {
		link = new Link(parent, SWT.NONE);
		colour();
		ThemePalette.onChange(link, this::colour);
		link.addListener(SWT.Selection, event -> {
			int step = Integer.parseInt(String.valueOf(event.text));
			if (step < steps.size()) {
				wanted.accept(steps.get(step));
			}
		});
	}

	/** The platform's own colour of links cannot be read on a dark background. */
	private void colour() {
		int rgb = ThemePalette.current().rgb(Ink.BUSY);
		link.setLinkForeground(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
	}

	Control control() {
		return link;
	}

	/** Shows which addresses are in view. */
	void show(Folding folding, Range visible) {
		Range domain = folding.domain();
		steps.clear();
		steps.add(domain);
		for (int i = 0; i < folding.stretches() && folding.stretches() > 1; i++) {
			if (folding.stretch(i).contains(visible)) {
				addSmaller(folding.stretch(i));
			}
		}
		for (int shift = 40; shift >= 20; shift -= 10) {
			long start = visible.first() >>> shift << shift;
			long last = visible.last() >>> shift << shift;
			if (start == last) {
				addSmaller(new Range(start, 1L << shift).intersection(domain));
			}
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < steps.size(); i++) {
			String name = i == 0 ? "All " + Texts.brief(domain.size()) : text(steps.get(i));
			text.append("<a href=\"").append(i).append("\">").append(name).append("</a>").append(BETWEEN);
		}
		text.append(text(visible));
		if (!text.toString().equals(link.getText())) {
			link.setText(text.toString());
		}
		link.setToolTipText(Unit.ADDRESS.text(visible.first()) + " – " + Unit.ADDRESS.text(visible.last()));
	}

	private static String text(Range range) {
		return Unit.ADDRESS.text(range.first()) + " + " + Texts.brief(range.size());
	}

	private void addSmaller(Range range) {
		Range before = steps.get(steps.size() - 1);
		if (before.contains(range) && Long.compareUnsigned(range.size(), before.size()) < 0) {
			steps.add(range);
		}
	}
}

package org.vmalloscope.ui.playback;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.view.Icons;

/** The note of a scenario that holds at the position. There is room for the longest one, so that nothing moves from note to note; without notes there is none. */
final class NoteLine {
	/** Of so many notes the longest is looked for. */
	private static final int MOST = 1000;
	/** Points between icon and text. */
	private static final int SPACING = 6;

	private final Composite line;
	private final Label icon;
	private final Label text;
	private final GridData place;
	private final GridData textPlace;
	private @Nullable Session session;
	private String longest = "";

	NoteLine(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACING, 0).applyTo(line);
		place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		line.setLayoutData(place);
		line.setVisible(false);
		icon = new Label(line, SWT.NONE);
		icon.setImage(Icons.image("info"));
		icon.setToolTipText("Note of the scenario");
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		text = new Label(line, SWT.WRAP);
		textPlace = GridDataFactory.fillDefaults().grab(true, false).create();
		text.setLayoutData(textPlace);
		line.addListener(SWT.Resize, event -> makeRoom());
	}

	Control control() {
		return line;
	}

	/** Makes room for the notes of a session. */
	void show(@Nullable Session next) {
		session = next;
		longest = next == null ? "" : Arrays.stream(next.notes()).limit(MOST).mapToObj(index -> next.operation(index).text()).max(Comparator.comparingInt(String::length)).orElse("");
		text.setText("");
		icon.setVisible(false);
		place.exclude = longest.isEmpty();
		line.setVisible(!longest.isEmpty());
		line.getParent().layout();
		makeRoom();
	}

	void show(Moment moment) {
		Session of = session;
		int note = of == null ? -1 : of.noteBefore(moment.position());
		String now = note < 0 || of == null ? "" : of.operation(note).text().replace("&", "&&");
		if (!text.getText().equals(now)) {
			text.setText(now);
			icon.setVisible(!now.isEmpty());
		}
	}

	/** As high as the longest note needs at the width that there is. */
	private void makeRoom() {
		// not the width of the text: the layout has not come to it yet
		int width = line.getClientArea().width - icon.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - SPACING;
		if (width <= 0 || longest.isEmpty()) {
			return;
		}
		String shown = text.getText();
		text.setText(longest);
		int height = text.computeSize(width, SWT.DEFAULT).y;
		text.setText(shown);
		if (textPlace.heightHint != height) {
			textPlace.heightHint = height;
			line.getParent().layout(new Control[] { text });
		}
	}
}

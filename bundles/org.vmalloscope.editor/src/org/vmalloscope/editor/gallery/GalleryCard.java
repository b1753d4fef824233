package org.vmalloscope.editor.gallery;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.ui.canvas.ThemePalette;

/** An entry as a card: picture, title, paragraph. A click, Enter or the space bar opens it; the one with the focus has a frame. */
public final class GalleryCard extends Composite {
	/** What a card is at least wide, points. */
	static final int LEAST_WIDTH = 300;
	private static final int MARGIN = 8;

	private final GalleryEntry entry;
	private final GalleryImages images;
	private final Runnable open;
	private final Canvas picture;
	private boolean isHovered;

	GalleryCard(Composite parent, GalleryEntry entry, GalleryImages images, Runnable open) {
		super(parent, SWT.NONE);
		this.entry = entry;
		this.images = images;
		this.open = open;
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(this);
		picture = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		picture.addListener(SWT.Paint, event -> paintPicture(event.gc));
		Label title = new Label(this, SWT.WRAP);
		title.setText(entry.title().replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Label text = new Label(this, SWT.WRAP);
		text.setText(entry.text().replace("&", "&&"));
		setWidth(LEAST_WIDTH);
		for (Control control : new Control[] { this, picture, title, text }) {
			control.addListener(SWT.MouseDown, event -> setFocus());
			control.addListener(SWT.MouseUp, this::clicked);
			control.addListener(SWT.MouseEnter, event -> hover(true));
			control.addListener(SWT.MouseExit, event -> hover(false));
			control.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.Traverse, this::traversed);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Paint, event -> paintFrame(event.gc));
		describe();
	}

	/** What it opens. */
	public GalleryEntry entry() {
		return entry;
	}

	/** Becomes so wide, points; the text wraps and the picture grows with it. */
	void setWidth(int width) {
		int inner = width - 2 * MARGIN;
		for (Control part : getChildren()) {
			GridDataFactory.fillDefaults().hint(inner, part == picture ? inner * 200 / 360 : SWT.DEFAULT).applyTo(part);
		}
	}

	/** Offers more than opening. */
	void offer(Menu menu) {
		setMenu(menu);
		for (Control part : getChildren()) {
			part.setMenu(menu);
		}
	}

	private void clicked(Event event) {
		if (event.button == 1) {
			open.run();
		}
	}

	private void keyPressed(Event event) {
		if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
			open.run();
		}
	}

	private void traversed(Event event) {
		// Tab and its kin leave the card; Enter is for us
		event.doit = event.detail != SWT.TRAVERSE_RETURN;
	}

	/** A composite hands the focus to its children; a card keeps it. */
	@Override
	public boolean setFocus() {
		return forceFocus();
	}

	private void hover(boolean now) {
		if (isHovered != now) {
			isHovered = now;
			redraw();
		}
	}

	private void paintPicture(GC gc) {
		Image image = images.of(entry.picture(), ThemePalette.current().isDark());
		Rectangle area = picture.getClientArea();
		if (image != null) {
			gc.setAntialias(SWT.ON);
			gc.setInterpolation(SWT.HIGH);
			Rectangle size = image.getBounds();
			gc.drawImage(image, 0, 0, size.width, size.height, 0, 0, area.width, area.height);
		}
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
	}

	private void paintFrame(GC gc) {
		if (isFocusControl() || isHovered) {
			Rectangle area = getClientArea();
			gc.setForeground(new Color(rgb(ThemePalette.current().rgb(isFocusControl() ? Ink.BUSY : Ink.MUTED))));
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
		}
	}

	private static RGB rgb(int colour) {
		return new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
	}

	@NonNullByDefault({})
	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = entry.title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = entry.text();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getDefaultAction(AccessibleControlEvent event) {
				event.result = "Open";
			}
		});
	}
}

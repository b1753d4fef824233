package org.vmalloscope.ui.canvas;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.palette.Ink;

/** Tells what lies under the mouse. */
final class CanvasTip extends ToolTip {
	private final PaintCanvas<?> canvas;

	CanvasTip(PaintCanvas<?> canvas) {
		super(canvas, ToolTip.RECREATE, false);
		this.canvas = canvas;
		setShift(new org.eclipse.swt.graphics.Point(12, 16));
		setPopupDelay(350);
		setHideOnMouseDown(true);
		// who drags rests now and then: a tip that popped up meanwhile would stay and tell of what is no more
		canvas.addListener(SWT.MouseDown, event -> {
			hide();
			deactivate();
		});
		canvas.addListener(SWT.MouseUp, event -> activate());
		// keys zoom and move, too, and steps change what is there
		canvas.onViewport(view -> hide());
	}

	@Override
	protected @Nullable Object getToolTipArea(@Nullable Event event) {
		Hit hit = hit(event);
		return hit == null ? null : hit.element();
	}

	@Override
	protected boolean shouldCreateToolTip(@Nullable Event event) {
		return super.shouldCreateToolTip(event) && hit(event) != null;
	}

	private @Nullable Hit hit(@Nullable Event event) {
		return event == null ? null : canvas.hitAt(event.x, event.y);
	}

	@Override
	protected Composite createToolTipContentArea(@Nullable Event event, @Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 2).applyTo(area);
		Hit hit = Objects.requireNonNull(hit(event));
		Label title = label(area, hit.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(title);
		for (Hit.Detail detail : hit.details()) {
			label(area, detail.label());
			label(area, detail.value());
		}
		// the colours of the picture: those of the platform's tooltips could not be read in a dark window that was just opened
		area.setBackground(colour(Ink.BACKGROUND));
		// the tooltip colour of a theme may be translucent: painted by each label again it would look striped
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		for (var child : area.getChildren()) {
			child.setForeground(colour(Ink.TEXT));
		}
		return area;
	}

	private Color colour(Ink ink) {
		int rgb = canvas.palette().rgb(ink);
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		return label;
	}
}

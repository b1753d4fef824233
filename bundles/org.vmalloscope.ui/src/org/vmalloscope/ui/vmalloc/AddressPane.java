package org.vmalloscope.ui.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.OverviewPainter;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.painter.RunPainter;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.ui.canvas.PaintCanvas;

/** The picture of the address space with its trail, a summary, and a strip that shows all of it. UI thread only. */
final class AddressPane {
	private static final int STRIP = 22;

	private final Composite area;
	private final Composite foot;
	private final AddressTrail trail;
	private final Label summary;
	private final PaintCanvas<RunMap> strip;
	private final PaintCanvas<AddressMap> canvas;
	/** What the strip shows all of, and what of it was in view last. */
	private @Nullable AddressMap stripped;
	private Range visible = new Range(0, 0);

	AddressPane(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(area);
		trail = new AddressTrail(area, this::show);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, SWT.DEFAULT).applyTo(trail.control());
		summary = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().indent(0, 3).applyTo(summary);
		strip = new PaintCanvas<>(area, SWT.NONE, new OverviewPainter<>(new RunPainter()), "The whole vmalloc space");
		strip.setLegendVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, STRIP).applyTo(strip);
		strip.addListener(SWT.MouseDown, this::goThere);
		strip.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				goThere(event);
			}
		});
		canvas = new PaintCanvas<>(area, SWT.NONE, new AddressMapPainter(), "Vmalloc address space");
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
		canvas.onViewport(view -> viewportChanged());
		canvas.onSnapshot(map -> viewportChanged());
		foot = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(foot);
		area.setTabList(new Control[] { canvas, foot, trail.control() });
	}

	Control control() {
		return area;
	}

	/** Below the picture. */
	Composite foot() {
		return foot;
	}

	PaintCanvas<AddressMap> canvas() {
		return canvas;
	}

	/** What stands right of the trail. */
	void summarise(String text) {
		String padded = text + "  ";
		if (!padded.equals(summary.getText())) {
			summary.setText(padded);
			area.layout(new Control[] { summary });
		}
	}

	/** Brings a range of addresses into view, as large as possible. */
	void show(Range addresses) {
		AddressMap map = canvas.snapshot();
		if (map != null) {
			canvas.change(view -> map.showing(view, addresses));
		}
	}

	/** Only a text: why there is nothing to see. */
	void showNothing(String why) {
		stripped = null;
		strip.showNothing("");
		canvas.showNothing(why);
		summarise("");
	}

	private void viewportChanged() {
		AddressMap map = canvas.snapshot();
		Viewport view = canvas.viewport();
		if (map == null || view == null) {
			return;
		}
		AddressMap before = stripped;
		if (map != before) {
			stripped = map;
			strip.show(map.overview());
			if (before != null && !view.isFitted() && !map.isArrangedAs(before)) {
				// rows have other addresses now: who looked at some of them still wants to see those
				show(visible);
				return;
			}
		}
		visible = map.visible(view);
		trail.show(map.folding(), visible);
		strip.setMarks(List.of(new Mark.Window(visible)));
	}

	/** Moves what the user points at in the strip to the middle. */
	private void goThere(Event event) {
		Viewport whole = strip.viewport();
		AddressMap map = canvas.snapshot();
		if (whole != null && map != null) {
			Range address = new Range(whole.x().valueAt(event.x), 1);
			Range down = map.down(address);
			canvas.change(view -> view.with(centred(view.x(), map.across(address).first()), down == null ? view.y() : centred(view.y(), down.first())));
		}
	}

	private static Axis centred(Axis axis, long value) {
		return axis.panned(axis.pixel(value) + axis.scale() / 2 - (axis.start() + axis.length() / 2));
	}
}

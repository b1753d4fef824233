package org.vmalloscope.ui.vmalloc;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.painter.HistogramPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.painter.PartPainter;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.Exportable;

/** How many holes there are of each size. */
final class HolesTab implements FragmentationTab {
	private @Nullable PaintCanvas<Holes> canvas;
	private int position;

	@Override
	public String title() {
		return "Holes";
	}

	@Override
	public Control create(Composite parent) {
		PaintCanvas<Holes> created = new PaintCanvas<>(parent, SWT.NONE, new PartPainter<>(new HistogramPainter(), Holes::histogram), "Holes by size");
		canvas = created;
		return created;
	}

	@Override
	public void clear() {
		Objects.requireNonNull(canvas).showNothing("");
	}

	@Override
	public void show(Session session, Moment now, Base base) {
		PaintCanvas<Holes> shown = Objects.requireNonNull(canvas);
		VmallocView view = now.state().kernel().vmalloc();
		position = now.position();
		if (view == null) {
			shown.showNothing(Texts.NO_VMALLOC);
		} else {
			shown.show(cancelled -> Holes.of(view));
		}
	}

	@Override
	public @Nullable Exportable exportable() {
		PaintCanvas<Holes> shown = Objects.requireNonNull(canvas);
		PaintedPicture<Holes> picture = shown.picture();
		if (picture == null) {
			return null;
		}
		Point size = shown.getSize();
		return new Exportable("Holes at " + position, picture, size.x, size.y, ThemePalette.current(), shown.fonts(), picture.snapshot().table());
	}
}

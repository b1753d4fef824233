package org.vmalloscope.ui.vmalloc;

import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.painter.PartPainter;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.FragmentationHistory;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.canvas.TimeCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.export.Exportable;

/** Fragmentation over the whole session. A click goes to a position, dragging shows a stretch in all views over time. */
final class OverTimeTab implements FragmentationTab {
	private final LongSupplier request;
	private final Supplier<@Nullable Document> document;
	private @Nullable PaintCanvas<FragmentationHistory> canvas;
	private @Nullable Session shownSession;
	private long shownRequest;
	private @Nullable TimeCanvas<FragmentationHistory> time;

	/**
	 * @param request  bytes of the request that the unusable space index is for
	 * @param document the one that is shown; null for none
	 */
	OverTimeTab(LongSupplier request, Supplier<@Nullable Document> document) {
		this.request = request;
		this.document = document;
	}

	@Override
	public String title() {
		return "Over Time";
	}

	@Override
	public Control create(Composite parent) {
		PaintCanvas<FragmentationHistory> created = new PaintCanvas<>(parent, SWT.NONE, new PartPainter<>(new PlotPainter(), FragmentationHistory::plot), "Fragmentation over time");
		time = new TimeCanvas<>(created, FragmentationHistory::scale, document);
		canvas = created;
		return created;
	}

	@Override
	public void clear() {
		shownSession = null;
		Objects.requireNonNull(canvas).showNothing("");
	}

	@Override
	public void show(Session session, Moment now, Base base) {
		PaintCanvas<FragmentationHistory> shown = Objects.requireNonNull(canvas);
		long bytes = request.getAsLong();
		if (!PurgeTimeline.isOf(session)) {
			shown.showNothing(Texts.NO_VMALLOC);
		} else if (shownSession != session || shownRequest != bytes) {
			shownSession = session;
			shownRequest = bytes;
			shown.show(cancelled -> FragmentationHistory.of(session, TimeScale.steps(session), bytes, cancelled), "Running the session through…");
		}
		Objects.requireNonNull(time).showPosition(now.position(), base);
	}

	@Override
	public void showRange(@Nullable PositionRange range) {
		Objects.requireNonNull(time).showRange(range);
	}

	@Override
	public @Nullable Exportable exportable() {
		PaintCanvas<FragmentationHistory> shown = Objects.requireNonNull(canvas);
		PaintedPicture<FragmentationHistory> picture = shown.picture();
		if (picture == null) {
			return null;
		}
		Point size = shown.getSize();
		return new Exportable("Fragmentation over time", picture, size.x, size.y, ThemePalette.current(), shown.fonts(), picture.snapshot().table());
	}
}

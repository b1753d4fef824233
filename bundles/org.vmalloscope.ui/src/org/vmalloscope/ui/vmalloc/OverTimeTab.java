package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.FragmentationHistory;
import org.vmalloscope.paint.vmalloc.FragmentationHistoryPainter;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.Exportable;

/** Fragmentation over the whole session. A click goes to a position. */
final class OverTimeTab implements FragmentationTab {
	private final LongSupplier request;
	private final IntConsumer seek;
	private @Nullable PaintCanvas<FragmentationHistory> canvas;
	private @Nullable Session shownSession;
	private long shownRequest;
	private int position;

	/**
	 * @param request bytes of the request that the unusable space index is for
	 * @param seek    goes to a position
	 */
	OverTimeTab(LongSupplier request, IntConsumer seek) {
		this.request = request;
		this.seek = seek;
	}

	@Override
	public String title() {
		return "Over Time";
	}

	@Override
	public Control create(Composite parent) {
		PaintCanvas<FragmentationHistory> created = new PaintCanvas<>(parent, SWT.NONE, new FragmentationHistoryPainter(), "Fragmentation over time");
		created.onSelect(this::selected);
		created.onSnapshot(history -> mark());
		canvas = created;
		return created;
	}

	private void selected(@Nullable Hit hit) {
		FragmentationHistory history = Objects.requireNonNull(canvas).snapshot();
		if (hit != null && history != null && hit.element() instanceof Long x) {
			seek.accept(history.scale().position(x));
		}
	}

	private void mark() {
		PaintCanvas<FragmentationHistory> shown = Objects.requireNonNull(canvas);
		FragmentationHistory history = shown.snapshot();
		if (history != null) {
			shown.setMarks(List.of(new Mark.At(history.scale().x(position), Ink.POSITION)));
		}
	}

	@Override
	public void clear() {
		shownSession = null;
		Objects.requireNonNull(canvas).showNothing("");
	}

	@Override
	public void show(Session session, Moment now) {
		PaintCanvas<FragmentationHistory> shown = Objects.requireNonNull(canvas);
		position = now.position();
		long bytes = request.getAsLong();
		if (!PurgeTimeline.isOf(session)) {
			shown.showNothing(Texts.NO_VMALLOC);
		} else if (shownSession != session || shownRequest != bytes) {
			shownSession = session;
			shownRequest = bytes;
			shown.showNothing("Running the session through…");
			shown.show(cancelled -> FragmentationHistory.of(session, TimeScale.steps(session), bytes, cancelled));
		}
		mark();
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

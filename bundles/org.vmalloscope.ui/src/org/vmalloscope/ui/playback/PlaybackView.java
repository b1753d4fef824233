package org.vmalloscope.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.OverviewPainter;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotPainter;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.view.SessionView;

/** Where the session stands in all of it, the note there, and what moves it. A click on the strip goes there; dragging over it shows a stretch in the views over time. */
public final class PlaybackView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.playback";
	/** Points of height from which on there is room for a legend; a lower strip tells in its tips what it shows. */
	private static final int LEGEND_FROM = 160;

	private @Nullable PaintCanvas<Plot> strip;
	private @Nullable Scale slider;
	private @Nullable PlaybackBar bar;
	private @Nullable NoteLine note;
	private @Nullable Session session;
	private @Nullable PositionRange range;
	private @Nullable Document heard;
	private final DocumentListener listener = new DocumentListener() {
		@Override
		public void said(String message) {
			say(message);
		}
	};

	@Override
	protected Control createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
		PlaybackBar created = new PlaybackBar(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(created.control());
		bar = created;
		note = new NoteLine(area);
		PaintCanvas<Plot> canvas = new PaintCanvas<>(area, SWT.NONE, new OverviewPainter<>(new PlotPainter()), "Overview of the whole session");
		canvas.setLegendVisible(false);
		canvas.addListener(SWT.Resize, event -> canvas.setLegendVisible(canvas.getSize().y >= LEGEND_FROM));
		canvas.onSelect(this::seek);
		canvas.onRange(this::showStretch);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 30).applyTo(canvas);
		strip = canvas;
		Scale scale = new Scale(area, SWT.HORIZONTAL);
		scale.setToolTipText("Position in the session");
		scale.addListener(SWT.Selection, event -> seek(scale.getSelection()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
		slider = scale;
		return area;
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		listenTo(next == null ? null : document());
		Objects.requireNonNull(bar).show(next == null ? null : document());
		Objects.requireNonNull(note).show(next);
		if (next == null) {
			Objects.requireNonNull(strip).showNothing("");
			return;
		}
		Scale scale = Objects.requireNonNull(slider);
		scale.setMaximum(Math.max(1, next.length()));
		scale.setPageIncrement(Math.max(1, next.length() / 20));
		PaintCanvas<Plot> canvas = Objects.requireNonNull(strip);
		canvas.showNothing("");
		canvas.show(cancelled -> Strip.of(next));
	}

	private void listenTo(@Nullable Document next) {
		Document last = heard;
		if (last != null) {
			last.removeListener(listener);
		}
		heard = next;
		if (next != null) {
			next.addListener(listener);
		}
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		Scale scale = Objects.requireNonNull(slider);
		if (scale.getSelection() != now.position()) {
			scale.setSelection(now.position());
		}
		mark(now);
		Objects.requireNonNull(bar).show(now);
		Objects.requireNonNull(note).show(now);
		say("");
	}

	@Override
	protected void showBase(Base base) {
		mark();
	}

	private void mark() {
		Document shown = document();
		Moment now = shown == null ? null : shown.moment();
		if (now != null) {
			mark(now);
		}
	}

	private void mark(Moment now) {
		List<Mark> marks = new ArrayList<>();
		PositionRange shown = range;
		if (shown != null) {
			marks.add(new Mark.Window(Range.of(shown.from(), shown.to() + 1L)));
		}
		if (base().isFixed()) {
			marks.add(new Mark.At(base().position(), Ink.CHANGED));
		}
		marks.add(new Mark.At(now.position(), Ink.POSITION));
		Objects.requireNonNull(strip).setMarks(marks);
	}

	@Override
	protected void showRange(@Nullable PositionRange next) {
		range = next;
		mark();
	}

	private void seek(@Nullable Hit hit) {
		if (hit != null && hit.element() instanceof Long position) {
			seek((int) Math.max(0, Math.min(Integer.MAX_VALUE, position)));
		}
	}

	private void seek(int position) {
		Navigator navigator = navigator();
		if (navigator != null) {
			navigator.seek(position);
		}
	}

	private void showStretch(Range range) {
		Document shown = document();
		Session of = session;
		if (shown != null && of != null) {
			int from = (int) Math.max(0, range.first());
			int to = (int) Math.min(of.length(), range.last());
			shown.show(from < to ? new PositionRange(from, to) : null);
		}
	}

	private void say(String message) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(message.isEmpty() ? null : String.format(Locale.ROOT, "%s", message));
	}

	@Override
	public void dispose() {
		listenTo(null);
		super.dispose();
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}

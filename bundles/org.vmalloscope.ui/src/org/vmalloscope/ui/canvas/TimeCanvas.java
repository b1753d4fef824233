package org.vmalloscope.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.PositionRange;

/**
 * Joins a canvas whose horizontal axis is time with a document: a click goes to a position, dragging zooms to a stretch, and the stretch
 * in view is the same in all such canvases. Marks the position and what it is compared with. UI thread only.
 *
 * @param <S> what the canvas shows
 */
public final class TimeCanvas<S> {
	private final PaintCanvas<S> canvas;
	private final Function<S, TimeScale> scale;
	private final Supplier<@Nullable Document> document;
	private int position;
	private Base base = Base.PREVIOUS;
	private @Nullable PositionRange range;
	private boolean isAdjusting;
	private @Nullable S known;
	private Range last = new Range(0, 0);

	/**
	 * @param scale    from positions to places of what is shown
	 * @param document the one that is shown; null for none
	 */
	public TimeCanvas(PaintCanvas<S> canvas, Function<S, TimeScale> scale, Supplier<@Nullable Document> document) {
		this.canvas = canvas;
		this.scale = scale;
		this.document = document;
		canvas.onSelect(this::seek);
		canvas.onRange(across -> canvas.change(view -> view.showing(across, null)));
		canvas.onViewport(this::viewportChanged);
		canvas.onSnapshot(snapshot -> {
			known = snapshot;
			mark();
			adjust();
		});
	}

	/** Marks a position, and another one that it is compared with. */
	public void showPosition(int now, Base comparedWith) {
		position = now;
		base = comparedWith;
		mark();
	}

	/** Brings a stretch into view, at once or as soon as there is something to see; null for all of it. */
	public void showRange(@Nullable PositionRange wanted) {
		range = wanted;
		adjust();
	}

	private void mark() {
		S shown = canvas.snapshot();
		if (shown != null) {
			TimeScale places = scale.apply(shown);
			List<Mark> marks = new ArrayList<>();
			if (base.isFixed()) {
				marks.add(new Mark.At(places.x(base.position()), Ink.CHANGED));
			}
			marks.add(new Mark.At(places.x(position), Ink.POSITION));
			canvas.setMarks(marks);
		}
	}

	private void seek(@Nullable Hit hit) {
		S shown = canvas.snapshot();
		Document of = document.get();
		Navigator navigator = of == null ? null : of.navigator();
		if (hit != null && shown != null && navigator != null && hit.element() instanceof Long x) {
			navigator.seek(scale.apply(shown).position(x));
		}
	}

	/** What the user brings into view here, other views over time show too. */
	private void viewportChanged(Viewport view) {
		Document of = document.get();
		S shown = canvas.snapshot();
		Range visible = view.x().visible();
		// a new picture or another size of the pane bring nothing else into view
		boolean isMoved = shown == known && !visible.equals(last);
		last = visible;
		if (isMoved && !isAdjusting && of != null && shown != null) {
			TimeScale places = scale.apply(shown);
			of.show(view.x().isFitted() ? null : new PositionRange(places.position(visible.first()), places.position(visible.last())));
		}
	}

	private void adjust() {
		S shown = canvas.snapshot();
		Viewport view = canvas.viewport();
		if (shown == null || view == null) {
			return;
		}
		isAdjusting = true;
		PositionRange wanted = range;
		if (wanted == null) {
			if (!view.x().isFitted()) {
				canvas.fit();
			}
		} else {
			TimeScale places = scale.apply(shown);
			Range across = Range.of(places.x(wanted.from()), places.x(wanted.to()) + 1);
			Range visible = view.x().visible();
			if (visible.first() != across.first() || visible.size() != across.size()) {
				canvas.change(now -> now.showing(across, null));
			}
		}
		isAdjusting = false;
	}
}

package org.vmalloscope.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Palette;

/**
 * Shows what a painter draws; zooms, moves, selects and explains it. How it is used with mouse and keys: see the package.
 * All methods are for the user interface thread.
 *
 * @param <S> what the painter draws
 */
public final class PaintCanvas<S> extends Canvas {
	/** For {@code activeFocusControlId} in expressions. */
	public static final String ID = "org.vmalloscope.ui.canvas";

	private final String name;
	private final Latest work = new Latest();
	private final CanvasMouse mouse;
	private final CanvasScrolling scrolling;
	private final Painter<S> painter;
	private @Nullable Source<S> source;
	private @Nullable Viewport wanted;
	private @Nullable Viewport view;
	private @Nullable Frame<S> frame;
	private @Nullable FrameRequest<S> newest;
	/** The size of the newest picture that was asked for. */
	private Point requested = new Point(0, 0);
	private String message = "";
	private List<Mark> marks = List.of();
	private @Nullable Hit selected;
	/** The element of the selection; it may be missing in this snapshot and be there again in the next. */
	private @Nullable Object sought;
	private @Nullable Box band;
	private boolean legendVisible = true;
	private Palette palette = ThemePalette.current();
	private BiFunction<S, Object, @Nullable Hit> finder = (snapshot, element) -> null;
	private final List<Consumer<@Nullable Hit>> selectListeners = new ArrayList<>();
	private final List<Consumer<Hit>> openListeners = new ArrayList<>();
	private final List<Consumer<Range>> rangeListeners = new ArrayList<>();
	private final List<BiConsumer<Hit, Hit>> dropListeners = new ArrayList<>();
	private final List<Consumer<Viewport>> viewportListeners = new ArrayList<>();
	private final List<Consumer<S>> snapshotListeners = new ArrayList<>();

	/**
	 * @param style {@code SWT.V_SCROLL} for pictures that may be higher than the pane, or {@code SWT.NONE}
	 * @param name what it shows, for screen readers
	 */
	public PaintCanvas(Composite parent, int style, Painter<S> painter, String name) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		// a scroll bar that lies over the picture hides its edge
		setScrollbarsMode(SWT.NONE);
		this.painter = painter;
		this.name = name;
		scrolling = new CanvasScrolling(this);
		CanvasDrawing<S> drawing = new CanvasDrawing<>(this);
		addListener(SWT.Paint, event -> {
			followSize();
			drawing.draw(event.gc);
		});
		addListener(SWT.Resize, event -> refresh());
		addListener(SWT.Dispose, event -> dispose(drawing));
		mouse = new CanvasMouse(this);
		new CanvasTip(this);
		CanvasFocus.install(this);
		CanvasAccess.install(this);
		ThemePalette.onChange(this, () -> {
			palette = ThemePalette.current();
			refresh();
		});
	}

	private void dispose(CanvasDrawing<S> drawing) {
		work.close();
		AfterPictures.ended(this);
		drawing.dispose();
		Frame<S> last = frame;
		if (last != null) {
			last.image().dispose();
		}
	}

	/** What it shows, in words. */
	public String name() {
		return name;
	}

	/** What a screen reader says for its value: the selected element, or why there is nothing to see. */
	public String spoken() {
		Hit hit = selected;
		return hit == null ? message : hit.spoken();
	}

	/** Shows something else, of the same kind: what was in view stays in view as far as it is still there. */
	public void show(Source<S> next) {
		source = Source.once(next);
		message = "";
		refresh();
	}

	/** Shows something else than before, and as long as it is being made, only a text. */
	public void show(Source<S> next, String meanwhile) {
		showNothing(meanwhile);
		source = Source.once(next);
		refresh();
	}

	/** Shows something that is there already. */
	public void show(S snapshot) {
		show(cancelled -> snapshot);
	}

	/** Shows only a text: why there is nothing to see. */
	public void showNothing(String why) {
		source = null;
		AfterPictures.ended(this);
		wanted = null;
		view = null;
		selected = null;
		sought = null;
		message = why;
		Frame<S> last = frame;
		frame = null;
		if (last != null) {
			last.image().dispose();
		}
		scrolling.update(null);
		redraw();
	}

	/** What stands over the picture; moving marks costs no new picture. */
	public void setMarks(List<Mark> next) {
		if (!marks.equals(next)) {
			marks = List.copyOf(next);
			redraw();
		}
	}

	/** How a selected element is found again in another snapshot; null from it means that the element is gone. */
	public void setFinder(BiFunction<S, Object, @Nullable Hit> next) {
		finder = next;
	}

	/** Whether the legend is drawn below the picture. */
	public void setLegendVisible(boolean visible) {
		legendVisible = visible;
		refresh();
	}

	/** Is told of what the user selects; null when nothing is selected any more. */
	public void onSelect(Consumer<@Nullable Hit> listener) {
		selectListeners.add(listener);
	}

	/** Is told of elements the user opens: by a double click or Enter. */
	public void onOpen(Consumer<Hit> listener) {
		openListeners.add(listener);
	}

	/** Is told of ranges of {@code x} the user drags over. With such a listener, dragging selects and only Ctrl+drag moves the picture. */
	public void onRange(Consumer<Range> listener) {
		rangeListeners.add(listener);
	}

	/** Is told of an element that the user drags onto another one. With such a listener, dragging an element does not move the picture. */
	public void onDrop(BiConsumer<Hit, Hit> listener) {
		dropListeners.add(listener);
	}

	/** Is told when another part comes into view. */
	public void onViewport(Consumer<Viewport> listener) {
		viewportListeners.add(listener);
	}

	/** Is told when another snapshot is shown; it may change what is in view. */
	public void onSnapshot(Consumer<S> listener) {
		snapshotListeners.add(listener);
	}

	/** What is in view; null as long as nothing is shown. */
	public @Nullable Viewport viewport() {
		return view;
	}

	/** What was drawn last; null as long as nothing is shown. */
	public @Nullable S snapshot() {
		Frame<S> last = frame;
		return last == null ? null : last.snapshot();
	}

	/** Changes what is in view. Does nothing as long as nothing is shown. */
	public void change(UnaryOperator<Viewport> step) {
		Viewport now = view;
		Frame<S> last = frame;
		if (now != null && last != null) {
			Viewport next = step.apply(now);
			wanted = next;
			view = painter.viewport(last.snapshot(), extent(last), next);
			// the new picture first: what listeners do and show besides comes after it
			refresh();
			changed();
		}
	}

	/** Everything in view, as at first. */
	public void fit() {
		wanted = null;
		change(Viewport::fitted);
	}

	/** What is selected, null for nothing. */
	public @Nullable Hit selected() {
		return selected;
	}

	/** Selects an element found in the snapshot, if it is there, and moves the picture so far that it is to be seen. Tells nobody. */
	public void setSelected(@Nullable Object element) {
		Frame<S> last = frame;
		sought = element;
		Hit hit = element == null || last == null ? null : finder.apply(last.snapshot(), element);
		selected = hit;
		if (hit != null) {
			reveal(hit);
		}
		CanvasAccess.valueChanged(this);
		redraw();
	}

	private void reveal(Hit hit) {
		reveal(hit.x(), hit.y());
	}

	/** Moves the picture as little as possible so that something of a range of {@code x}, and the first of {@code y}, is to be seen. */
	public void reveal(Range across, @Nullable Range down) {
		Viewport now = view;
		if (now != null) {
			boolean isInView = across.intersects(now.x().visible());
			Viewport next = now.with(isInView ? now.x() : now.x().revealing(across.first(), 20), down == null ? now.y() : now.y().revealing(down.first(), 0));
			if (next != now) {
				change(viewport -> next);
			}
		}
	}

	/** What lies at a point; null for nothing. */
	public @Nullable Hit hitAt(double x, double y) {
		Frame<S> last = frame;
		Viewport now = view;
		return last == null || now == null ? null : painter.hit(last.snapshot(), now, x, y);
	}

	/** Selects on behalf of the user. */
	void select(@Nullable Hit hit) {
		selected = hit;
		sought = hit == null ? null : hit.element();
		CanvasAccess.valueChanged(this);
		redraw();
		selectListeners.forEach(listener -> listener.accept(hit));
	}

	/** Gives up a gesture under way, or else the selection. */
	void clear() {
		if (!mouse.cancel()) {
			select(null);
		}
	}

	/** Selects the element after or before the selected one. */
	void walk(boolean forward) {
		Frame<S> last = frame;
		Viewport now = view;
		Hit next = last == null || now == null ? null : painter.neighbour(last.snapshot(), now, selected, forward);
		if (next != null) {
			select(next);
			reveal(next);
		}
	}

	/** Opens on behalf of the user. */
	void open(Hit hit) {
		openListeners.forEach(listener -> listener.accept(hit));
	}

	boolean selectsRanges() {
		return !rangeListeners.isEmpty();
	}

	void selectRange(Range range) {
		rangeListeners.forEach(listener -> listener.accept(range));
	}

	boolean dragsElements() {
		return !dropListeners.isEmpty();
	}

	void drop(Hit what, Hit where) {
		dropListeners.forEach(listener -> listener.accept(what, where));
	}

	/** The frame of a gesture under way, in points; null for none. */
	void setBand(@Nullable Box box) {
		band = box;
		redraw();
	}

	@Nullable
	Box band() {
		return band;
	}

	List<Mark> marks() {
		return marks;
	}

	String message() {
		return message;
	}

	@Nullable
	Frame<S> frame() {
		return frame;
	}

	Palette palette() {
		return palette;
	}

	/** The picture as it is now, for an export; null as long as nothing is shown. */
	public @Nullable PaintedPicture<S> picture() {
		Frame<S> last = frame;
		return last == null ? null : new PaintedPicture<>(painter, last.snapshot(), view, marks);
	}

	/** The font of the widget in the terms of the painters. */
	public Fonts fonts() {
		FontData data = getFont().getFontData()[0];
		return new Fonts(data.getName(), data.getHeight() * getDisplay().getDPI().y / 72f);
	}

	private Extent extent(Frame<S> last) {
		Rectangle area = getClientArea();
		return new Extent(area.width, Math.max(1, area.height - last.legend()), fonts());
	}

	/** Draws anew, in the background. */
	public void refresh() {
		Source<S> from = source;
		Point size = new Point(getClientArea().width, getClientArea().height);
		requested = size;
		if (from == null || size.x < 2 || size.y < 2) {
			redraw();
			return;
		}
		redraw();
		Display display = getDisplay();
		FrameRequest<S> request = new FrameRequest<>(painter, from, wanted, size.x, size.y, getMonitor().getZoom(), palette, fonts(), legendVisible);
		newest = request;
		AfterPictures.began(this);
		work.submit(cancelled -> {
			Frame<S> next = null;
			try {
				next = request.draw(display, cancelled);
			} finally {
				hand(display, request, next);
			}
		});
	}

	/**
	 * Brings a picture from the background to the UI thread.
	 *
	 * @param next null for none, because of an error or a newer request
	 */
	private void hand(Display display, FrameRequest<S> request, @Nullable Frame<S> next) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (request == newest) {
					AfterPictures.ended(this);
				}
				if (next != null) {
					adopt(request, next);
				}
			});
		}
	}

	/** A scroll bar that comes or goes changes the room for the picture, and is no resize event. */
	private void followSize() {
		Rectangle area = getClientArea();
		if (area.width != requested.x || area.height != requested.y) {
			refresh();
		}
	}

	private void adopt(FrameRequest<S> request, Frame<S> next) {
		if (isDisposed() || source == null) {
			next.image().dispose();
			return;
		}
		Frame<S> last = frame;
		frame = next;
		if (last != null) {
			last.image().dispose();
		}
		boolean isCurrent = request.wanted() == wanted && request.width() == getClientArea().width && request.height() == getClientArea().height;
		view = isCurrent ? next.viewport() : painter.viewport(next.snapshot(), extent(next), wanted);
		changed();
		redraw();
		if (last == null || last.snapshot() != next.snapshot()) {
			Object before = sought;
			selected = before == null ? null : finder.apply(next.snapshot(), before);
			snapshotListeners.forEach(listener -> listener.accept(next.snapshot()));
		}
	}

	private void changed() {
		Viewport now = view;
		scrolling.update(now);
		if (now != null) {
			viewportListeners.forEach(listener -> listener.accept(now));
		}
	}

	@Override
	protected void checkSubclass() {
		// a canvas that draws itself; nothing of the platform's widget is changed
	}
}

package org.vmalloscope.ui.difference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Subject;

/**
 * Two maps of the same kind, one for each of two positions. Zooming and moving one moves the other, and what is selected in one is
 * selected in both. UI thread only.
 *
 * @param <S> what a map shows
 */
final class MapPair<S> {
	/** Points above each map of an exported picture, for its title. */
	private static final double TITLE = 20;

	/** Points of height from which on there is room for legends. */
	private static final int TALL = 320;

	private final SashForm area;
	private final List<Label> titles;
	private final List<PaintCanvas<S>> canvases;
	private boolean isLinking;

	/**
	 * @param style   of the canvases
	 * @param name    what a map shows, for screen readers
	 * @param finder  finds an element in a map
	 * @param selects what the window selects for a hit of a map
	 * @param selected told of what the user selects
	 */
	MapPair(Composite parent, int style, Supplier<Painter<S>> painter, String name, BiFunction<S, Object, @Nullable Hit> finder, BiFunction<S, @Nullable Hit, @Nullable Subject> selects,
			Consumer<@Nullable Subject> selected) {
		area = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		Side<S> before = new Side<>(area, style, painter.get(), name + " at the base");
		Side<S> now = new Side<>(area, style, painter.get(), name + " at the position shown");
		titles = List.of(before.title, now.title);
		canvases = List.of(before.canvas, now.canvas);
		area.addListener(SWT.Resize, event -> showLegends());
		link(before.canvas, now.canvas);
		link(now.canvas, before.canvas);
		for (PaintCanvas<S> canvas : canvases) {
			canvas.setFinder(finder);
			canvas.onSelect(hit -> {
				S map = canvas.snapshot();
				selected.accept(map == null ? null : selects.apply(map, hit));
			});
		}
	}

	/** A map with its title. */
	private static final class Side<S> {
		final Label title;
		final PaintCanvas<S> canvas;

		Side(Composite parent, int style, Painter<S> painter, String name) {
			Composite side = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(side);
			title = new Label(side, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(title);
			canvas = new PaintCanvas<>(side, style, painter, name);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		}
	}

	Control control() {
		return area;
	}

	/** Puts one beside the other, or one above the other. */
	void arrange(boolean beside) {
		area.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
		showLegends();
	}

	/** One above the other, they have one legend; beside each other their rows are to line up. In a low pane the maps get all of it. */
	private void showLegends() {
		boolean isBeside = area.getOrientation() == SWT.HORIZONTAL;
		boolean hasRoom = area.getSize().y >= (isBeside ? TALL / 2 : TALL);
		canvases.get(0).setLegendVisible(hasRoom && isBeside);
		canvases.get(1).setLegendVisible(hasRoom);
	}

	private void link(PaintCanvas<S> leader, PaintCanvas<S> follower) {
		leader.onViewport(view -> {
			Viewport other = follower.viewport();
			if (isLinking || other == null || isSame(view, other)) {
				return;
			}
			isLinking = true;
			follower.change(old -> old.with(as(view.x(), old.x()), as(view.y(), old.y())));
			isLinking = false;
		});
	}

	/** The part that one axis shows, on the values and the extent of another. */
	private static Axis as(Axis wanted, Axis old) {
		return wanted.over(old.folding()).on(old.start(), old.length());
	}

	private static boolean isSame(Viewport one, Viewport other) {
		return one.x().visible().equals(other.x().visible()) && one.y().visible().equals(other.y().visible());
	}

	/**
	 * Shows other maps.
	 *
	 * @param pair  makes both, in the background
	 * @param texts what stands over them
	 */
	void show(Supplier<List<S>> pair, List<String> texts) {
		Both<S> both = new Both<>(pair);
		for (int i = 0; i < canvases.size(); i++) {
			int side = i;
			titles.get(i).setText(texts.get(i).replace("&", "&&"));
			canvases.get(i).show(cancelled -> both.get().get(side));
		}
	}

	/** Both maps, made once for whichever canvas comes first; the other one waits. */
	private static final class Both<S> {
		private final Supplier<List<S>> pair;
		private @Nullable List<S> made;

		Both(Supplier<List<S>> pair) {
			this.pair = pair;
		}

		synchronized List<S> get() {
			List<S> known = made;
			if (known == null) {
				known = pair.get();
				made = known;
			}
			return known;
		}
	}

	void showNothing(String why) {
		titles.forEach(title -> title.setText(""));
		canvases.forEach(canvas -> canvas.showNothing(why));
	}

	/** Selects on behalf of the window. */
	void select(Function<S, @Nullable Object> element) {
		for (PaintCanvas<S> canvas : canvases) {
			S map = canvas.snapshot();
			if (map != null) {
				canvas.setSelected(element.apply(map));
			}
		}
	}

	Fonts fonts() {
		return canvases.get(0).fonts();
	}

	/** Both maps with their titles as one picture; null as long as they are not there. */
	@Nullable
	Picture picture() {
		PaintedPicture<S> before = canvases.get(0).picture();
		PaintedPicture<S> now = canvases.get(1).picture();
		boolean isBeside = area.getOrientation() == SWT.HORIZONTAL;
		List<String> texts = titles.stream().map(Label::getText).toList();
		return before == null || now == null ? null : surface -> {
			surface.fill(surface.box(), Ink.BACKGROUND);
			List<PaintedPicture<S>> sides = List.of(before, now);
			for (int i = 0; i < sides.size(); i++) {
				double width = isBeside ? surface.width() / 2 : surface.width();
				double height = isBeside ? surface.height() : surface.height() / 2;
				double x = isBeside ? i * width : 0;
				double y = isBeside ? 0 : i * height;
				surface.graphics().setFont(surface.bold());
				surface.graphics().setColor(surface.colour(Ink.TEXT));
				surface.graphics().drawString(texts.get(i), (float) (x + 6), (float) (y + TITLE - 6));
				surface.part(new Box(x, y + TITLE, width, height - TITLE), sides.get(i)::paint);
			}
		};
	}
}

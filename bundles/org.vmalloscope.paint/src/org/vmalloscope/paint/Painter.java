package org.vmalloscope.paint;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws snapshots of a kind. A painter keeps no state about what it draws, knows no widget and may be used by several threads at a time;
 * its snapshots are immutable.
 * <p>
 * Work must grow with what is in view: a painter aggregates to columns of pixels before it draws, and calls
 * {@link Surface#checkCancelled()} now and then when that may take longer than a frame.
 *
 * @param <S> what it draws
 */
public interface Painter<S> {
	/**
	 * The viewport for a snapshot. Called for a new snapshot, a new size and after each zooming or panning, so that what follows from the
	 * rest (a vertical axis that fits what is in view) can be put right.
	 *
	 * @param wanted what shall stay in view as far as the snapshot has it, perhaps of another size; null: show everything
	 */
	Viewport viewport(S snapshot, Extent extent, @Nullable Viewport wanted);

	/** Draws the whole surface. */
	void paint(S snapshot, Viewport viewport, Surface surface);

	/** What lies at a point of the surface; null when there is nothing to tell. */
	default @Nullable Hit hit(S snapshot, Viewport viewport, double x, double y) {
		return null;
	}

	/**
	 * The element after or before another one, for walking with keys; null at the ends.
	 *
	 * @param from the one to start from; null for the first one in view
	 */
	default @Nullable Hit neighbour(S snapshot, Viewport viewport, @Nullable Hit from, boolean forward) {
		return null;
	}

	/** What the colours mean; empty when they explain themselves. */
	default List<Look> legend(S snapshot) {
		return List.of();
	}
}

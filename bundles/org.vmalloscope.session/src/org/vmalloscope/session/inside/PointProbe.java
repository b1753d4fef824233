package org.vmalloscope.session.inside;

import java.util.Arrays;
import java.util.List;

import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Highlight;

/**
 * Counts probe points and stops at one of them: then, and only then, it puts the point into words and calls {@link #reached}. The
 * operation runs on afterwards, because the engine's operations end as a whole.
 */
public abstract class PointProbe extends VmallocPoints implements KernelProbe {
	private final int wanted;
	private int[] depths = new int[16];
	private int count;
	private Point point = Point.NONE;

	/** @param wanted number of the point to stop at, from 1; beyond the last one to only count */
	protected PointProbe(int wanted) {
		this.wanted = wanted;
	}

	/** The point is reached: the machine is in the middle of the operation now. */
	protected abstract void reached();

	/** How many kernel functions were entered at each point so far; the first point is number 0. */
	public final int[] depths() {
		return Arrays.copyOf(depths, count);
	}

	/** What the point is that was stopped at. */
	public final Point point() {
		return point;
	}

	@Override
	public void percpuRestored() {
		List<Frame> frames = operation();
		if (isNext(frames.size())) {
			stop(frames, "The percpu allocator takes over a recorded state", List.of());
		}
	}

	@Override
	final boolean isNext(int depth) {
		if (count == depths.length) {
			depths = Arrays.copyOf(depths, count * 2);
		}
		depths[count++] = depth;
		return count == wanted;
	}

	@Override
	final void stop(List<Frame> frames, String words, List<Highlight> highlights) {
		point = new Point(words, frames, highlights);
		reached();
	}
}

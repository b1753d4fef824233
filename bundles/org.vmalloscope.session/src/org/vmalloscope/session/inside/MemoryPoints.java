package org.vmalloscope.session.inside;

import java.util.List;
import java.util.Locale;

import org.vmalloscope.engine.memory.MemoryProbe;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Highlight;

/** The probe points of the page supply in words. */
abstract class MemoryPoints implements MemoryProbe {
	/**
	 * Counts a point; whether it is the one to stop at.
	 *
	 * @param depth how many kernel functions are entered
	 */
	abstract boolean isNext(int depth);

	/** Stops here. */
	abstract void stop(List<Frame> frames, String words, List<Highlight> highlights);

	/** The functions that the operation under way is in. */
	abstract List<Frame> operation();

	@Override
	public void reclaimed(int pages) {
		List<Frame> frames = operation();
		if (isNext(frames.size())) {
			stop(frames, "Direct reclaim ran and freed " + Words.count(pages, "page", "pages"), List.of());
		}
	}

	@Override
	public void oomKilled(String task, long pages) {
		List<Frame> frames = operation();
		if (isNext(frames.size())) {
			stop(frames, "The OOM killer chose " + task + "; its " + Words.count(pages, "page becomes", "pages become") + " free", List.of());
		}
	}

	@Override
	public void pageAllocationFailed(PageUse use, int pages, int gfp) {
		List<Frame> frames = operation();
		if (isNext(frames.size())) {
			stop(frames, "A request for " + Words.count(pages, "page", "pages") + " (" + use.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
					+ Words.gfp(gfp) + ") failed", List.of());
		}
	}

	@Override
	public void halted(String reason) {
		List<Frame> frames = operation();
		if (isNext(frames.size())) {
			stop(frames, "The machine stops: " + reason, List.of());
		}
	}
}

package org.vmalloscope.session.inside;

import java.util.List;
import java.util.Locale;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.MemoryProbe;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.session.Highlight;

/** The probe points of the page supply in words. */
abstract class MemoryPoints implements MemoryProbe {
	/** Counts a point; whether it is the one to stop at. */
	abstract boolean isNext();

	/** Stops here. */
	abstract void stop(String words, List<Highlight> highlights);

	@Override
	public void reclaimed(int pages) {
		if (isNext()) {
			stop("Direct reclaim ran and freed " + Words.count(pages, "page", "pages"), List.of());
		}
	}

	@Override
	public void oomKilled(String task, long pages) {
		if (isNext()) {
			stop("The OOM killer chose " + task + "; its " + Words.count(pages, "page becomes", "pages become") + " free", List.of());
		}
	}

	@Override
	public void pageAllocationFailed(PageUse use, int pages, int gfp) {
		if (isNext()) {
			stop("A request for " + Words.count(pages, "page", "pages") + " (" + use.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
					+ Gfp.toString(gfp) + ") failed", List.of());
		}
	}

	@Override
	public void halted(String reason) {
		if (isNext()) {
			stop("The machine stops: " + reason, List.of());
		}
	}
}

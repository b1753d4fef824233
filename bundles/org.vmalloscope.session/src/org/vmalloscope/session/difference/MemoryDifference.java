package org.vmalloscope.session.difference;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.inside.Words;

/** What is different between the page frames of two moments. */
public record MemoryDifference(List<Difference> found) {
	/** Compares. */
	public void compare(PageSupply.Image before, PageSupply.Image now) {
		counter("free page frames", before.freePages(), now.freePages());
		counter("reclaimable page frames", before.reclaimablePages(), now.reclaimablePages());
		String was = state(before.haltReason());
		String is = state(now.haltReason());
		if (!was.equals(is)) {
			found.add(Difference.counter("machine", was, is));
		}
	}

	private static String state(@Nullable String haltReason) {
		return haltReason == null ? "the machine runs" : haltReason;
	}

	private void counter(String name, long before, long now) {
		if (before != now) {
			found.add(Difference.counter(name, text(before), text(now)));
		}
	}

	private static String text(long pages) {
		return pages == PageSupply.UNLIMITED ? "without limit" : Words.count(pages);
	}
}

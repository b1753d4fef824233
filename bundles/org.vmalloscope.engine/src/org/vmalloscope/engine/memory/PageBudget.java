package org.vmalloscope.engine.memory;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A bare counter of pages: a request that exceeds it fails, whatever its flags. Only population counts against the
 * budget; a page given back returns to it. This is the memory model of request files ({@code cfg budget}).
 */
public final class PageBudget implements PageSupply {
	private record State(long freePages, long[] used) implements Image {
		@Override
		public long usedPages(PageUse use) {
			return used[use.ordinal()];
		}
	}

	private long free;
	private final long[] used = new long[PageUse.values().length];

	/** @param pages the budget, or {@link PageSupply#UNLIMITED} */
	public PageBudget(long pages) {
		setFreePages(pages);
	}

	@Override
	public PageOutcome take(PageUse use, int pages, int gfp) {
		if (use == PageUse.PERCPU_POPULATION && free != UNLIMITED) {
			if (pages > free) {
				return PageOutcome.FAILED;
			}
			free -= pages;
		}
		used[use.ordinal()] += pages;
		return PageOutcome.TAKEN;
	}

	@Override
	public void adopt(PageUse use, int pages) {
		used[use.ordinal()] += pages;
	}

	@Override
	public void give(PageUse use, int pages) {
		if (use == PageUse.PERCPU_POPULATION && free != UNLIMITED) {
			free += pages;
		}
		used[use.ordinal()] -= pages;
	}

	@Override
	public long freePages() {
		return free;
	}

	@Override
	public void setFreePages(long pages) {
		if (pages < UNLIMITED) {
			throw new IllegalArgumentException("a budget of " + pages + " pages");
		}
		free = pages;
	}

	@Override
	public long usedPages(PageUse use) {
		return used[use.ordinal()];
	}

	@Override
	public @Nullable String haltReason() {
		return null;
	}

	@Override
	public Image snapshot() {
		return new State(free, used.clone());
	}

	@Override
	public void restore(Image snapshot) {
		State state = (State) snapshot;
		free = state.freePages;
		System.arraycopy(state.used, 0, used, 0, used.length);
	}

	@Override
	public String toString() {
		return "free " + free + " used " + Arrays.toString(used);
	}
}

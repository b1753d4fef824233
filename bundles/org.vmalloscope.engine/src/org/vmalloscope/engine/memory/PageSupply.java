package org.vmalloscope.engine.memory;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where page frames come from: {@code alloc_pages} and {@code __free_pages} as far as the allocators see them.
 * Not thread-safe; deterministic.
 */
public interface PageSupply {
	/** Any number of pages is free. */
	long UNLIMITED = -1;

	/**
	 * Takes single pages one after the other, all or none.
	 *
	 * @param use what for
	 * @param pages how many, at least 0
	 * @param gfp {@link Gfp} mask
	 */
	PageOutcome take(PageUse use, int pages, int gfp);

	/** Counts pages as in use that a recording shows to be, whether or not there are any free. */
	void adopt(PageUse use, int pages);

	/** Gives pages back. */
	void give(PageUse use, int pages);

	/** Pages that can still be taken, or {@link #UNLIMITED}. */
	long freePages();

	/** Sets the pages that can still be taken ({@link #UNLIMITED} for any number); pages in use are not touched. */
	void setFreePages(long pages);

	/** Pages in use for this purpose. */
	long usedPages(PageUse use);

	/** Why the machine stopped, or null while it runs. */
	@Nullable String haltReason();

	/** The state, immutable, for {@link #restore}. */
	Image snapshot();

	/** Returns to a state that {@link #snapshot} of an equal supply gave. */
	void restore(Image snapshot);

	/** A supply at one moment; immutable. */
	interface Image {
		/** Pages that can still be taken, or {@link #UNLIMITED}. */
		long freePages();

		/** Pages in use for this purpose. */
		long usedPages(PageUse use);

		/** Pages that reclaim could free. */
		default long reclaimablePages() {
			return 0;
		}

		/** Why the machine stopped, or null while it runs. */
		default @Nullable String haltReason() {
			return null;
		}
	}
}

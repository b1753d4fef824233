package org.vmalloscope.engine.vmalloc.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The immutable content of a {@link TrackedLongs} at one moment: blocks of {@value TrackedLongs#BLOCK} longs, shared with
 * other images where equal. Safe to read from any thread.
 */
public final class LongImage implements LongSource {
	static final int PAGE_SHIFT = 8;
	static final int PAGE = 1 << PAGE_SHIFT;
	static final LongImage EMPTY = new LongImage(new long[0][][], 0);

	/** Directory pages of {@link #PAGE} block references each; neither they nor the blocks ever change. */
	final long[][][] pages;
	final int limit;

	LongImage(long[][][] pages, int limit) {
		this.pages = pages;
		this.limit = limit;
	}

	/** The number of longs held. */
	public int length() {
		return limit;
	}

	/** The long at an index below {@link #length()}. */
	@Override
	public long get(int index) {
		return pages[index >>> TrackedLongs.BLOCK_SHIFT + PAGE_SHIFT][index >>> TrackedLongs.BLOCK_SHIFT & PAGE - 1][index & TrackedLongs.BLOCK - 1];
	}

	/** The block that holds the long at an index; the caller must not change it. */
	public long[] blockAt(int index) {
		return pages[index >>> TrackedLongs.BLOCK_SHIFT + PAGE_SHIFT][index >>> TrackedLongs.BLOCK_SHIFT & PAGE - 1];
	}

	/** How many blocks this image does not share with another one: what {@code restore} would copy. */
	public int blocksDifferentFrom(LongImage other) {
		int different = 0;
		for (int p = 0; p < pages.length; p++) {
			long @Nullable [][] theirs = p < other.pages.length ? other.pages[p] : null;
			if (theirs == pages[p]) {
				continue;
			}
			for (int b = 0; b < PAGE; b++) {
				if (pages[p][b] != null && (theirs == null || theirs[b] != pages[p][b])) {
					different++;
				}
			}
		}
		return different;
	}
}

package org.vmalloscope.engine.vmalloc.store;

import java.util.Arrays;

/**
 * A growing flat {@code long[]} whose changes are tracked in blocks of {@value #BLOCK} longs.
 * <p>
 * Hot code takes {@link #data()} into a local and reads it directly; every write goes through {@link #set} or is announced
 * by {@link #touch} <em>before</em> it happens, so that a probe that throws in the middle of an operation never leaves an
 * untracked change behind. {@link #reserve} may replace the array: take {@code data()} again afterwards.
 */
public final class TrackedLongs implements LongSource {
	/** log2 of the longs per block. */
	public static final int BLOCK_SHIFT = 7;
	/** Longs per block. */
	public static final int BLOCK = 1 << BLOCK_SHIFT;

	private static final byte[] CLEAN = new byte[LongImage.PAGE];

	private long[] data = new long[BLOCK];
	private byte[] dirty = new byte[LongImage.PAGE];
	private int limit;
	/** What the clean blocks are equal to. */
	private LongImage synced = LongImage.EMPTY;

	/** The live array; its length is a multiple of {@link #BLOCK}. */
	public long[] data() {
		return data;
	}

	/** The number of longs in use. */
	public int length() {
		return limit;
	}

	/** The long at an index. */
	@Override
	public long get(int index) {
		return data[index];
	}

	/** Writes one long. */
	public void set(int index, long value) {
		dirty[index >>> BLOCK_SHIFT] = 1;
		data[index] = value;
	}

	/** Announces writes to the block that holds an index. */
	public void touch(int index) {
		dirty[index >>> BLOCK_SHIFT] = 1;
	}

	/** Makes the indices below a length usable; new ones hold zero. */
	public void reserve(int length) {
		if (length <= limit) {
			return;
		}
		if (length > data.length) {
			grow(length);
		}
		Arrays.fill(data, limit, length, 0);
		Arrays.fill(dirty, limit >>> BLOCK_SHIFT, (length - 1 >>> BLOCK_SHIFT) + 1, (byte) 1);
		limit = length;
	}

	private void grow(int length) {
		// half as much again while small; an eighth when large, because slack counts in the memory per area
		int wanted = Math.max(length, data.length + (data.length >>> (data.length < 1 << 16 ? 1 : 3)));
		int blocks = wanted + BLOCK - 1 >>> BLOCK_SHIFT;
		data = Arrays.copyOf(data, blocks << BLOCK_SHIFT);
		int pages = blocks + LongImage.PAGE - 1 >>> LongImage.PAGE_SHIFT;
		dirty = Arrays.copyOf(dirty, Math.max(dirty.length, pages << LongImage.PAGE_SHIFT));
	}

	/** The content as an immutable image; copies only what changed since the last {@code capture} or {@link #restore}. */
	public LongImage capture() {
		int blocks = limit + BLOCK - 1 >>> BLOCK_SHIFT;
		int pageCount = blocks + LongImage.PAGE - 1 >>> LongImage.PAGE_SHIFT;
		long[][][] pages = new long[pageCount][][];
		boolean changed = synced.limit != limit;
		for (int p = 0; p < pageCount; p++) {
			int from = p << LongImage.PAGE_SHIFT;
			// a page that got longer is dirty, because reserve() marks what it adds
			if (p < synced.pages.length && isClean(from)) {
				pages[p] = synced.pages[p];
				continue;
			}
			changed = true;
			pages[p] = p < synced.pages.length ? synced.pages[p].clone() : new long[LongImage.PAGE][];
			for (int b = from; b < Math.min(blocks, from + LongImage.PAGE); b++) {
				if (dirty[b] != 0) {
					pages[p][b - from] = Arrays.copyOfRange(data, b << BLOCK_SHIFT, b + 1 << BLOCK_SHIFT);
				}
			}
			Arrays.fill(dirty, from, from + LongImage.PAGE, (byte) 0);
		}
		if (changed) {
			synced = new LongImage(pages, limit);
		}
		return synced;
	}

	/** Makes the content equal to an image; copies only the blocks that differ. */
	public void restore(LongImage image) {
		if (image.limit > data.length) {
			grow(image.limit);
		}
		for (int p = 0; p < image.pages.length; p++) {
			int from = p << LongImage.PAGE_SHIFT;
			long[][] theirs = image.pages[p];
			long[][] ours = p < synced.pages.length ? synced.pages[p] : new long[LongImage.PAGE][];
			if (ours == theirs && isClean(from)) {
				continue;
			}
			for (int b = 0; b < LongImage.PAGE && theirs[b] != null; b++) {
				if (theirs[b] != ours[b] || dirty[from + b] != 0) {
					System.arraycopy(theirs[b], 0, data, from + b << BLOCK_SHIFT, BLOCK);
				}
			}
			Arrays.fill(dirty, from, from + LongImage.PAGE, (byte) 0);
		}
		Arrays.fill(dirty, image.pages.length << LongImage.PAGE_SHIFT, dirty.length, (byte) 0);
		limit = image.limit;
		synced = image;
	}

	private boolean isClean(int fromBlock) {
		return Arrays.equals(dirty, fromBlock, fromBlock + LongImage.PAGE, CLEAN, 0, LongImage.PAGE);
	}
}

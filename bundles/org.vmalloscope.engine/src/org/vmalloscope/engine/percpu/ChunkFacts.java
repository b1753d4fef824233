package org.vmalloscope.engine.percpu;

/** What every chunk has, live or frozen, whatever its generation ({@code struct pcpu_chunk} without its map). */
abstract class ChunkFacts implements ChunkView {
	private static final long[] NO_ADDRESSES = {};

	final int id;
	final ChunkType type;
	/** Pages that the map covers ({@code nr_pages}). */
	final int pages;
	final int startOffset;
	final int endOffset;
	/** One bit per page. */
	final long[] populated;
	long baseAddress;
	boolean immutable;
	boolean isolated;
	int slot = NO_SLOT;
	int freeBytes;
	int populatedPages;
	int emptyPages;
	/** Addresses of the metadata blocks that lie in vmalloc space, 0 for those that do not; order as in {@link ChunkMetadata}. */
	long[] metadata = NO_ADDRESSES;

	ChunkFacts(int id, ChunkType type, int pages, int startOffset, int endOffset) {
		this.id = id;
		this.type = type;
		this.pages = pages;
		this.startOffset = startOffset;
		this.endOffset = endOffset;
		populated = new long[Bits.words(pages)];
	}

	/** Takes everything over that can change. */
	final void copyFacts(ChunkFacts other) {
		System.arraycopy(other.populated, 0, populated, 0, populated.length);
		baseAddress = other.baseAddress;
		immutable = other.immutable;
		isolated = other.isolated;
		slot = other.slot;
		freeBytes = other.freeBytes;
		populatedPages = other.populatedPages;
		emptyPages = other.emptyPages;
		metadata = other.metadata;
	}

	@Override
	public final int id() {
		return id;
	}

	@Override
	public final long baseAddress() {
		return baseAddress;
	}

	@Override
	public final ChunkType type() {
		return type;
	}

	@Override
	public final boolean isImmutable() {
		return immutable;
	}

	@Override
	public final boolean isIsolated() {
		return isolated;
	}

	@Override
	public final int slot() {
		return slot;
	}

	@Override
	public final int freeBytes() {
		return freeBytes;
	}

	@Override
	public final int pageCount() {
		return pages;
	}

	@Override
	public final int populatedPages() {
		return populatedPages;
	}

	@Override
	public final int emptyPopulatedPages() {
		return emptyPages;
	}

	@Override
	public final int startOffset() {
		return startOffset;
	}

	@Override
	public final int endOffset() {
		return endOffset;
	}

	@Override
	public final int nextPopulatedPage(int page) {
		return Bits.nextSet(populated, page, pages);
	}

	@Override
	public final int nextUnpopulatedPage(int page) {
		return Bits.nextClear(populated, page, pages);
	}

	@Override
	public String toString() {
		return "chunk " + id + " slot " + slot + " free " + freeBytes;
	}
}

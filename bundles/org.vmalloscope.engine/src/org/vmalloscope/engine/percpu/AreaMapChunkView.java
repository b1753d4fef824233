package org.vmalloscope.engine.percpu;

/** A chunk of generations A1 to A3: areas, used and free, that tile the unit. */
public interface AreaMapChunkView extends ChunkView {
	/** Areas, used and free, without the terminating entry of A2 and A3 ({@code map_used}). */
	int entryCount();

	/** Entries that the map has room for ({@code map_alloc}). */
	int capacity();

	/** Index of the first free area or less ({@code first_free}; A2 and A3), or -1 in A1. */
	int firstFree();

	/** The entry as the kernel keeps it: A1 the length, negative when used; A2 and A3 the offset, odd when used. Index {@link #entryCount} is the terminator of A2 and A3. */
	int rawEntry(int index);

	/** Where an area begins, in bytes. */
	int entryOffset(int index);

	/** Length of an area in bytes. */
	int entryLength(int index);

	/** Whether an area is in use. */
	boolean isEntryUsed(int index);

	/** The index of the area that holds the byte at {@code offset}. */
	default int entryAt(int offset) {
		int low = 0;
		int high = entryCount() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (entryOffset(middle) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	@Override
	default int nextArea(int offset) {
		for (int i = entryAt(offset); i < entryCount(); i++) {
			if (isEntryUsed(i) && entryOffset(i) >= offset) {
				return entryOffset(i);
			}
		}
		return -1;
	}

	@Override
	default int areaEnd(int offset) {
		int index = entryAt(offset);
		return entryOffset(index) + entryLength(index);
	}

	@Override
	default boolean isAreaStart(int offset) {
		int index = entryAt(offset);
		return offset >= 0 && offset < sizeInBytes() && entryOffset(index) == offset && isEntryUsed(index);
	}

	@Override
	default int nextFree(int offset) {
		for (int i = entryAt(offset); i < entryCount(); i++) {
			if (!isEntryUsed(i)) {
				return Math.max(offset, entryOffset(i));
			}
		}
		return sizeInBytes();
	}

	@Override
	default int nextAllocated(int offset) {
		for (int i = entryAt(offset); i < entryCount(); i++) {
			if (isEntryUsed(i)) {
				return Math.max(offset, entryOffset(i));
			}
		}
		return sizeInBytes();
	}

	@Override
	default void forEachArea(AreaVisitor visitor) {
		int offset = 0;
		for (int i = 0; i < entryCount(); i++) {
			int length = entryLength(i);
			if (isEntryUsed(i)) {
				visitor.area(offset, length);
			}
			offset += length;
		}
	}
}

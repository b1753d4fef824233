package org.vmalloscope.engine.percpu;

/**
 * A chunk of generations A2 and A3 (3.15 to 4.13): entry i is the offset of area i, odd when in use; a terminator, odd,
 * holds the end. A search begins at the first free area, a free finds its area by bisection.
 */
final class OffsetMapChunk extends AreaMapChunk {
	private static final int USED = 1;

	private int firstFree;
	/** First free area that the scan passed, or -1. */
	private int passedFirstFree;

	/** @param entries the first entries as the kernel keeps them, the terminator last */
	OffsetMapChunk(ChunkSet set, int id, ChunkType type, int capacity, int... entries) {
		super(set, id, type, capacity);
		System.arraycopy(entries, 0, map, 0, entries.length);
		used = entries.length - 1;
		for (int i = 0; i < used; i++) {
			if ((map[i] & USED) == 0) {
				freeBytes += entryLength(i);
				contigHint = entryLength(i);
			}
		}
	}

	@Override
	int scan(int size, int align, boolean populatedOnly) {
		if (!populatedOnly && isKnownToFail(size, align)) {
			return -1;
		}
		forgetRefusal();
		int largest = 0;
		passedFirstFree = -1;
		for (int i = firstFree; i < used; i++) {
			int offset = map[i];
			if ((offset & USED) != 0) {
				continue;
			}
			int length = (map[i + 1] & ~USED) - offset;
			int head = fit(offset, length, size, align, populatedOnly);
			if (head >= 0) {
				foundIndex = i;
				foundOffset = offset;
				foundHead = head;
				passedLargest = largest;
				return offset + head;
			}
			if (length >= size) {
				set.probe.candidateRejected(this, offset, offset + align - 1 & -align, length);
			}
			if (passedFirstFree < 0) {
				passedFirstFree = i;
			}
			largest = Math.max(largest, length);
		}
		passedLargest = largest;
		if (!populatedOnly) {
			refuse(size, align);
		}
		return -1;
	}

	/** Bytes to leave at the start of a free area so that the rest is aligned and, if asked for, populated; -1 when it does not fit ({@code pcpu_fit_in_area}). */
	private int fit(int offset, int length, int size, int align, boolean populatedOnly) {
		int pageShift = Integer.numberOfTrailingZeros(set.geometry.pageSize());
		int round = set.geometry.pageSize() - 1;
		int candidate = offset;
		while (true) {
			int head = (candidate + align - 1 & -align) - offset;
			if (length < head + size) {
				return -1;
			}
			if (!populatedOnly) {
				return head;
			}
			int endPage = offset + length + round >> pageShift;
			int hole = Bits.nextClear(populated, offset + head >> pageShift, endPage);
			if (hole >= offset + head + size + round >> pageShift) {
				return head;
			}
			int resume = Bits.nextSet(populated, hole + 1, endPage);
			set.probe.unpopulatedSkipped(this, hole, resume);
			candidate = resume << pageShift;
		}
	}

	@Override
	boolean findAt(int offset, int size) {
		forgetRefusal();
		int index = entryAt(offset);
		int largest = 0;
		passedFirstFree = -1;
		for (int i = firstFree; i < index; i++) {
			if ((map[i] & USED) == 0) {
				passedFirstFree = passedFirstFree < 0 ? i : passedFirstFree;
				largest = Math.max(largest, entryLength(i));
			}
		}
		foundIndex = index;
		foundOffset = map[index] & ~USED;
		foundHead = offset - foundOffset;
		passedLargest = largest;
		return (map[index] & USED) == 0 && offset + size <= (map[index + 1] & ~USED);
	}

	@Override
	void scanFailed() {
		touch();
		if (passedFirstFree >= 0) {
			firstFree = passedFirstFree;
		}
		contigHint = passedLargest;
	}

	@Override
	boolean failureTeachesNothing() {
		return contigHint == passedLargest && (passedFirstFree < 0 || passedFirstFree == firstFree);
	}

	@Override
	void takeFound(int size) {
		touch();
		int i = foundIndex;
		int offset = map[i];
		int length = (map[i + 1] & ~USED) - offset;
		int head = foundHead;
		int largest = passedLargest;
		int first = passedFirstFree;
		// An atomic request can leave a head in front of the very first area. The kernel then looks at the word before its map; here nothing lies there.
		if (head != 0 && i > 0 && (head < SMALLEST_AREA || (map[i - 1] & USED) == 0)) {
			offset += head;
			map[i] = offset;
			if ((map[i - 1] & USED) != 0) {
				freeBytes -= head;
			} else {
				largest = Math.max(largest, offset - map[i - 1]);
			}
			length -= head;
			head = 0;
		}
		int tail = length - head - size;
		int taken = size;
		if (tail < SMALLEST_AREA) {
			tail = 0;
			taken = length - head;
		}
		int extra = (head != 0 ? 1 : 0) + (tail != 0 ? 1 : 0);
		if (extra != 0) {
			System.arraycopy(map, i + 1, map, i + 1 + extra, used - i);
			used += extra;
			if (head != 0) {
				first = first < 0 ? i : first;
				offset += head;
				map[++i] = offset;
				largest = Math.max(largest, head);
			}
			if (tail != 0) {
				map[i + 1] = offset + taken;
				largest = Math.max(largest, tail);
			}
		}
		firstFree = first < 0 ? i + 1 : first;
		contigHint = i + 1 == used ? largest : Math.max(contigHint, largest);
		freeBytes -= taken;
		map[i] |= USED;
		occupied = occupiedPages(i);
	}

	@Override
	boolean isFreeable(int offset) {
		return isAreaStart(offset) && (id > FIRST || entryAt(offset) > 0);
	}

	@Override
	int freeArea(int offset) {
		touch();
		forgetRefusal();
		int i = entryAt(offset);
		firstFree = Math.min(firstFree, i);
		map[i] = offset;
		int size = (map[i + 1] & ~USED) - offset;
		freeBytes += size;
		occupied = occupiedPages(i);
		int merged = (map[i + 1] & USED) == 0 ? 1 : 0;
		if (i > 0 && (map[i - 1] & USED) == 0) {
			merged++;
			i--;
		}
		if (merged != 0) {
			used -= merged;
			System.arraycopy(map, i + 1 + merged, map, i + 1, used - i);
		}
		contigHint = Math.max(contigHint, map[i + 1] - map[i] - 1);
		return size;
	}

	@Override
	int occupiedPages(int index) {
		int pageSize = set.geometry.pageSize();
		int start = map[index] & ~USED;
		int end = map[index + 1] & ~USED;
		int startPage = start & -pageSize;
		if (start != startPage && index > 0 && (map[index - 1] & USED) == 0 && map[index - 1] <= startPage) {
			start = startPage;
		}
		int endPage = end + pageSize - 1 & -pageSize;
		if (end != endPage && index + 1 < used && (map[index + 1] & USED) == 0 && (map[index + 2] & ~USED) >= endPage) {
			end = endPage;
		}
		return Math.max(end / pageSize - (start + pageSize - 1) / pageSize, 0);
	}

	@Override
	int storedEntries() {
		return used + 1;
	}

	@Override
	public int firstFree() {
		return firstFree;
	}

	void setFirstFree(int index) {
		firstFree = index;
	}

	@Override
	public int entryOffset(int index) {
		return map[index] & ~USED;
	}

	@Override
	public int entryLength(int index) {
		return (map[index + 1] & ~USED) - (map[index] & ~USED);
	}

	@Override
	public boolean isEntryUsed(int index) {
		return (map[index] & USED) != 0;
	}

	@Override
	public int sizeInBytes() {
		return map[used] & ~USED;
	}
}

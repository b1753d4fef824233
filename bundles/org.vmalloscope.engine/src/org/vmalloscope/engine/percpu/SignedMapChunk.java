package org.vmalloscope.engine.percpu;

/**
 * A chunk of generation A1 (2.6.30 to 3.14): entry i is the length of area i, negative when in use. Every search and every
 * free begins at the first entry.
 */
final class SignedMapChunk extends AreaMapChunk {
	/** Whether the found entry was the last one before it was split: decides whether the hint may shrink. */
	private boolean foundIsLast;

	/** Where the entry begins that {@link #entryAt} returned last. */
	private int lookedUpOffset;

	/** @param lengths lengths of the first areas, negative when in use */
	SignedMapChunk(ChunkSet set, int id, ChunkType type, int capacity, int... lengths) {
		super(set, id, type, capacity);
		for (int length : lengths) {
			map[used++] = length;
			if (length > 0) {
				freeBytes += length;
				contigHint = length;
			}
		}
	}

	@Override
	int scan(int size, int align, boolean populatedOnly) {
		if (isKnownToFail(size, align)) {
			return -1;
		}
		forgetRefusal();
		int largest = 0;
		int offset = 0;
		for (int i = 0; i < used; i++) {
			int length = map[i];
			if (length >= 0) {
				int head = (offset + align - 1 & -align) - offset;
				if (length >= head + size) {
					found(i, offset, head, largest);
					return offset + head;
				}
				if (length >= size) {
					set.probe.candidateRejected(this, offset, offset + head, length);
				}
				largest = Math.max(largest, length);
			}
			offset += Math.abs(length);
		}
		passedLargest = largest;
		refuse(size, align);
		return -1;
	}

	private void found(int index, int offset, int head, int largest) {
		foundIndex = index;
		foundOffset = offset;
		foundHead = head;
		foundIsLast = index + 1 == used;
		passedLargest = largest;
	}

	@Override
	boolean findAt(int offset, int size) {
		forgetRefusal();
		int start = 0;
		int largest = 0;
		for (int i = 0; i < used; i++) {
			int length = map[i];
			int end = start + Math.abs(length);
			if (offset < end) {
				found(i, start, offset - start, largest);
				return length > 0 && offset + size <= end;
			}
			largest = Math.max(largest, length);
			start = end;
		}
		return false;
	}

	@Override
	void scanFailed() {
		touch();
		contigHint = passedLargest;
	}

	@Override
	boolean failureTeachesNothing() {
		return contigHint == passedLargest;
	}

	@Override
	void takeFound(int size) {
		touch();
		int i = foundIndex;
		int head = foundHead;
		int largest = passedLargest;
		if (i > 0 && head != 0 && (head < SMALLEST_AREA || map[i - 1] > 0)) {
			if (map[i - 1] > 0) {
				map[i - 1] += head;
			} else {
				map[i - 1] -= head;
				freeBytes -= head;
			}
			map[i] -= head;
			head = 0;
		}
		int tail = map[i] - head - size;
		if (tail < SMALLEST_AREA) {
			tail = 0;
		}
		int extra = (head != 0 ? 1 : 0) + (tail != 0 ? 1 : 0);
		if (extra != 0) {
			System.arraycopy(map, i + 1, map, i + 1 + extra, used - i - 1);
			used += extra;
			int whole = map[i];
			if (head != 0) {
				map[i++] = head;
				largest = Math.max(largest, head);
			}
			map[i] = whole - head - tail;
			if (tail != 0) {
				map[i + 1] = tail;
				largest = Math.max(largest, tail);
			}
		}
		contigHint = foundIsLast ? largest : Math.max(contigHint, largest);
		freeBytes -= map[i];
		map[i] = -map[i];
	}

	@Override
	boolean isFreeable(int offset) {
		int i = entryAt(offset);
		return map[i] < 0 && lookedUpOffset == offset && (id > FIRST || i > 0);
	}

	@Override
	public int entryAt(int offset) {
		int start = 0;
		for (int i = 0; i < used; i++) {
			int end = start + Math.abs(map[i]);
			if (offset < end) {
				lookedUpOffset = start;
				return i;
			}
			start = end;
		}
		return used - 1;
	}

	@Override
	int freeArea(int offset) {
		touch();
		forgetRefusal();
		int i = entryAt(offset);
		int size = -map[i];
		map[i] = size;
		freeBytes += size;
		if (i > 0 && map[i - 1] >= 0) {
			map[i - 1] += map[i];
			remove(i--);
		}
		if (i + 1 < used && map[i + 1] >= 0) {
			map[i] += map[i + 1];
			remove(i + 1);
		}
		contigHint = Math.max(contigHint, map[i]);
		return size;
	}

	private void remove(int index) {
		used--;
		System.arraycopy(map, index + 1, map, index, used - index);
	}

	@Override
	int occupiedPages(int index) {
		return 0;
	}

	@Override
	int storedEntries() {
		return used;
	}

	@Override
	public int firstFree() {
		return -1;
	}

	@Override
	public int entryOffset(int index) {
		int offset = 0;
		for (int i = 0; i < index; i++) {
			offset += Math.abs(map[i]);
		}
		return offset;
	}

	@Override
	public int entryLength(int index) {
		return Math.abs(map[index]);
	}

	@Override
	public boolean isEntryUsed(int index) {
		return map[index] < 0;
	}

	@Override
	public int sizeInBytes() {
		return entryOffset(used);
	}
}

package org.vmalloscope.engine.percpu;

import java.util.Arrays;

/**
 * A live chunk of generations A1 to A3: an array of areas, used and free, that tile the unit. A search runs over the
 * array; its result stays in the chunk ({@link #scan}) until the request is decided.
 * <p>
 * Footprint: 4 bytes per entry of the map's capacity. Search, insertion and, in A1, look-up cost O(entries).
 */
abstract class AreaMapChunk extends Chunk implements AreaMapChunkView {
	/** Entries of the map of a new chunk ({@code PCPU_DFL_MAP_ALLOC}). */
	static final int DEFAULT_CAPACITY = 16;
	/** Entries of the maps that exist before the slab ({@code PERCPU_DYNAMIC_EARLY_SLOTS}). */
	static final int EARLY_CAPACITY = 128;
	/** Remainders below this stay with their neighbour ({@code sizeof(int)}). */
	static final int SMALLEST_AREA = 4;

	/** The entries; its length is the capacity. */
	int[] map;
	/** Entries in use, without the terminator of A2 and A3. */
	int used;
	int contigHint;
	/** Waits for the balance work to extend its map (A3). */
	boolean awaitsExtension;

	/** The entry that {@link #scan} found; valid until the chunk changes. */
	int foundIndex;
	/** Bytes before the aligned offset in that entry. */
	int foundHead;
	/** Offset of that entry in bytes. */
	int foundOffset;
	/** Largest free area that the scan passed. */
	int passedLargest;
	/** What the last scan that failed had looked for, 0 once the areas have changed: to look again would fail again. */
	private int refusedSize;
	private int refusedAlign;

	AreaMapChunk(ChunkSet set, int id, ChunkType type, int capacity) {
		super(set, id, type, set.geometry.unitPages(), 0, 0);
		map = new int[capacity];
	}

	/**
	 * Looks for {@code size} bytes aligned to {@code align}; changes nothing but the {@code found} and {@code passed} fields.
	 *
	 * @return the offset, or -1
	 */
	abstract int scan(int size, int align, boolean populatedOnly);

	/** Whether a scan for the same failed since the areas last changed; what it passed is still in the fields. A probe wants to see the scan itself. */
	final boolean isKnownToFail(int size, int align) {
		return size == refusedSize && align == refusedAlign && !set.probe.watchesSearches();
	}

	/** A scan that did not look at populated pages failed. */
	final void refuse(int size, int align) {
		refusedSize = size;
		refusedAlign = align;
	}

	/** What the last scan learned holds no longer. */
	final void forgetRefusal() {
		refusedSize = 0;
	}

	/** What a search that found nothing leaves behind: the hint becomes what the search saw. */
	abstract void scanFailed();

	/** Whether {@link #scanFailed} would leave everything as it is. */
	abstract boolean failureTeachesNothing();

	/** Takes {@code size} bytes where {@link #scan} found them. Does not move the chunk. */
	abstract void takeFound(int size);

	/** Prepares {@link #takeFound} for a given offset, as a search does that comes to it; false when the place is not inside one free area. */
	abstract boolean findAt(int offset, int size);

	/** Pages that the area at {@code index} takes from the empty ones, or gives back ({@code pcpu_count_occupied_pages}). */
	abstract int occupiedPages(int index);

	/** Pages that the last {@link #takeFound} or {@link #freeArea} made non-empty or empty. */
	int occupied;

	@Override
	final int wantedSlot() {
		return freeBytes < SMALLEST_AREA || contigHint < SMALLEST_AREA ? 0 : set.slots.slotOf(freeBytes);
	}

	/** The capacity that the map needs for {@code margin} more entries; 0 when it has it. */
	final int neededCapacity(int margin) {
		if (map.length >= used + margin) {
			return 0;
		}
		int capacity = DEFAULT_CAPACITY;
		while (capacity < used + margin) {
			capacity *= 2;
		}
		return capacity;
	}

	final void extend(int capacity) {
		touch();
		int before = map.length;
		map = Arrays.copyOf(map, capacity);
		set.probe.mapExtended(this, before, capacity);
	}

	/** Entries in use with the terminator. */
	abstract int storedEntries();

	@Override
	final ChunkView freeze() {
		ChunkView valid = frozen;
		if (valid == null) {
			valid = new AreaMapChunkSnapshot(this);
			frozen = valid;
		}
		return valid;
	}

	@Override
	final void thaw(ChunkView then) {
		((AreaMapChunkSnapshot) then).copyTo(this);
		forgetRefusal();
		frozen = then;
	}

	@Override
	public final int entryCount() {
		return used;
	}

	@Override
	public final int capacity() {
		return map.length;
	}

	@Override
	public final int rawEntry(int index) {
		return map[index];
	}

	@Override
	public final int contigHintBytes() {
		return contigHint;
	}

	@Override
	final void assertConsistent() {
		checkFacts();
		check(used >= 1 && storedEntries() <= map.length, used + " entries in a map of " + map.length);
		int offset = entryOffset(0);
		int free = 0;
		int largest = 0;
		for (int i = 0; i < used; i++) {
			check(entryOffset(i) == offset, "entry " + i + " does not begin where the one before ends");
			int length = entryLength(i);
			check(length > 0 || i == 0 && length == 0, "entry " + i + " has length " + length);
			if (!isEntryUsed(i)) {
				free += length;
				largest = Math.max(largest, length);
				check(i == 0 || isEntryUsed(i - 1), "free entries " + (i - 1) + " and " + i + " touch");
				check(firstFree() <= i, "entry " + i + " is free before first_free " + firstFree());
			}
			offset += length;
		}
		check(offset == sizeInBytes(), "areas end at " + offset);
		check(freeBytes == free, "free bytes, areas have " + free);
		check(contigHint >= largest, "contig hint " + contigHint + " below " + largest);
	}
}

package org.vmalloscope.engine.percpu;

import java.util.Arrays;

/** A frozen {@link AreaMapChunk}. Immutable, so safe to read from any thread. */
final class AreaMapChunkSnapshot extends ChunkFacts implements AreaMapChunkView {
	private final int[] map;
	/** Offsets of the entries and, last, the end. */
	private final int[] offsets;
	private final int capacity;
	private final int contigHint;
	private final int firstFree;
	private final boolean awaitsExtension;

	AreaMapChunkSnapshot(AreaMapChunk chunk) {
		super(chunk.id, chunk.type, chunk.pages, 0, 0);
		copyFacts(chunk);
		map = Arrays.copyOf(chunk.map, chunk.storedEntries());
		capacity = chunk.map.length;
		contigHint = chunk.contigHint;
		firstFree = chunk.firstFree();
		awaitsExtension = chunk.awaitsExtension;
		if (chunk instanceof SignedMapChunk) {
			offsets = new int[chunk.used + 1];
			for (int i = 0; i < chunk.used; i++) {
				offsets[i + 1] = offsets[i] + Math.abs(map[i]);
			}
		} else {
			offsets = map;
		}
	}

	/** Makes the live chunk what this snapshot is. */
	void copyTo(AreaMapChunk chunk) {
		chunk.copyFacts(this);
		chunk.map = Arrays.copyOf(map, capacity);
		chunk.used = entryCount();
		chunk.contigHint = contigHint;
		chunk.awaitsExtension = awaitsExtension;
		if (chunk instanceof OffsetMapChunk offsetMap) {
			offsetMap.setFirstFree(firstFree);
		}
	}

	private boolean isSigned() {
		return offsets != map;
	}

	@Override
	public int entryCount() {
		return offsets.length - 1;
	}

	@Override
	public int capacity() {
		return capacity;
	}

	@Override
	public int firstFree() {
		return firstFree;
	}

	@Override
	public int rawEntry(int index) {
		return map[index];
	}

	@Override
	public int entryOffset(int index) {
		return isSigned() ? offsets[index] : offsets[index] & ~1;
	}

	@Override
	public int entryLength(int index) {
		return entryOffset(index + 1) - entryOffset(index);
	}

	@Override
	public boolean isEntryUsed(int index) {
		return isSigned() ? map[index] < 0 : (map[index] & 1) != 0;
	}

	@Override
	public int sizeInBytes() {
		return entryOffset(entryCount());
	}

	@Override
	public int contigHintBytes() {
		return contigHint;
	}
}

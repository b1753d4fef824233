package org.vmalloscope.engine.percpu;

/**
 * Which slot lists an allocator has ({@code pcpu_nr_slots} and friends) and which size belongs to which.
 */
final class SlotLayout {
	/** {@code PCPU_SLOT_BASE_SHIFT}: sizes up to 31 bytes share the first slots. */
	private static final int BASE_SHIFT = 5;

	private final int unitSize;
	/** Slot of fully free chunks. */
	final int free;
	/** Slot of depopulated chunks, or -1 before B4. */
	final int sidelined;
	/** Slot of chunks waiting for depopulation, or -1 before B4. */
	final int toDepopulate;
	/** How many slots there are. */
	final int count;

	SlotLayout(int unitSize, PercpuGeneration generation) {
		this.unitSize = unitSize;
		boolean reclaims = generation == PercpuGeneration.B4;
		sidelined = reclaims ? sizeSlot(unitSize) + 1 : -1;
		free = reclaims ? sidelined + 1 : sizeSlot(unitSize) + 1;
		toDepopulate = reclaims ? free + 1 : -1;
		count = reclaims ? toDepopulate + 1 : free + 1;
	}

	/** Slot of chunks with {@code bytes} free, by the rule of the generation. */
	int slotOf(int bytes) {
		return bytes == unitSize ? free : sizeSlot(bytes);
	}

	private static int sizeSlot(int bytes) {
		return Math.max(32 - Integer.numberOfLeadingZeros(bytes) - BASE_SHIFT + 2, 1);
	}
}

package org.vmalloscope.engine.pagetable.layout;

import java.util.List;

/**
 * How addresses are cut into indices.
 *
 * @param pageShift a page has 2^pageShift bytes
 * @param addressBits an address has so many bits that tell anything
 * @param wide whether addresses are 64 bits wide (the bits above {@code addressBits} are ones for the kernel), not 32
 * @param levels from the top down; the last one maps pages
 * @param slotLevel index in {@code levels} of the level of which each process has copied entries
 */
public record Geometry(int pageShift, int addressBits, boolean wide, List<Level> levels, int slotLevel) {
	/** @throws IllegalArgumentException if the levels do not fit together */
	public Geometry {
		levels = List.copyOf(levels);
		for (int i = 0; i < levels.size(); i++) {
			Level level = levels.get(i);
			int above = i == 0 ? addressBits : levels.get(i - 1).shift();
			if (1L << above - level.shift() != level.entries()) {
				throw new IllegalArgumentException(level.name() + " has " + level.entries() + " entries for " + (above - level.shift()) + " bits");
			}
		}
		if (levels.get(levels.size() - 1).shift() != pageShift) {
			throw new IllegalArgumentException("the last level must map pages");
		}
	}

	/** The bytes of a page. */
	public int pageBytes() {
		return 1 << pageShift;
	}

	/** The level of which each process has copied entries. */
	public Level slots() {
		return levels.get(slotLevel);
	}

	/** The level whose tables the slots point to. */
	public Level belowSlots() {
		return levels.get(slotLevel + 1);
	}

	/** The bytes that one slot covers. */
	public long slotBytes() {
		return slots().entryBytes();
	}

	/** The number of slots of the whole address space; above a private table of the second level they are counted through. */
	public int slotCount() {
		return 1 << addressBits - slots().shift();
	}

	/** The slot of an address. */
	public int slot(long address) {
		return (int) (address >>> slots().shift()) & slotCount() - 1;
	}

	/** The first address of a slot (of the kernel's half where addresses are 64 bits wide). */
	public long slotStart(int slot) {
		long offset = (long) slot << slots().shift();
		return wide ? -1L << addressBits | offset : offset;
	}

	/** The slots that a range touches, as their first and last number. */
	public SlotSpan slots(AddressRange range) {
		return new SlotSpan(slot(range.start()), slot(range.end() - 1));
	}

	/**
	 * Consecutive slots.
	 *
	 * @param first the lowest
	 * @param last the highest
	 */
	public record SlotSpan(int first, int last) {
		/** How many. */
		public int count() {
			return last - first + 1;
		}

		/** Whether a slot is one of them. */
		public boolean contains(int slot) {
			return slot >= first && slot <= last;
		}
	}
}

package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.schedule.Cell;

/**
 * A piece of the state of page tables and of their propagation.
 *
 * @param kind what it is
 * @param mm the address space, CPU or mapping it belongs to, or {@link #NONE}
 * @param slot the slot or piece it belongs to, or {@link #NONE}
 * @param name for people, such as {@code ref[992]} or {@code B[992]}
 * @param limit one more than the largest value
 */
public record TableCell(Kind kind, int mm, int slot, String name, int limit) implements Cell {
	/** Belongs to none in particular. */
	public static final int NONE = -1;

	/** What a cell is. */
	public enum Kind {
		/** A slot of the reference table ({@code swapper_pg_dir}): 0 or what it points to. */
		REFERENCE,
		/** A process's copy of a slot. */
		COPY,
		/** Whether an address space is on the list of all page directories. */
		LISTED,
		/** The address space whose tables a CPU uses ({@code active_mm}), plus nothing: its number. */
		ACTIVE,
		/** {@code pgd_lock}. */
		LIST_LOCK,
		/** A counter of changes: arm's {@code init_mm.context.vmalloc_seq}, or a generation. */
		SEQUENCE,
		/** The value of that counter that an address space is up to date with. */
		COPY_SEQUENCE,
		/** The published bit of a slot (on-demand extension). */
		PUBLISHED,
		/** The lock of those who extend the window. */
		GROWTH_LOCK,
		/** How many slots of the window may be used. */
		SOFT_LIMIT,
		/** What a CPU's TLB holds for a slot. */
		TLB,
		/** Whether the memory behind a huge mapping has been given back. */
		FREED,
		/** Whether an operation has returned to its caller. */
		RETURNED
	}

	/** Of an entry: {@code -} for none, {@code T} for a table, {@code H} for memory itself; of what is or is not the case, {@code yes} or {@code no}. */
	@Override
	public String text(int value) {
		return switch (kind) {
		case REFERENCE, COPY, TLB -> value == TableSpace.EMPTY ? "-" : value == 1 ? "T" : "H";
		case LIST_LOCK, GROWTH_LOCK -> value == 0 ? "free" : "held";
		case LISTED, PUBLISHED, FREED, RETURNED -> value == 0 ? "no" : "yes";
		default -> Integer.toString(value);
		};
	}
}

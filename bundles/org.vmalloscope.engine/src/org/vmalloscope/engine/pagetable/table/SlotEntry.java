package org.vmalloscope.engine.pagetable.table;

/**
 * What a slot holds.
 *
 * @param kind what it is
 * @param number of the table or mapping; 0 for none
 */
public record SlotEntry(Kind kind, int number) {
	/** What an entry is. */
	public enum Kind {
		/** Nothing. */
		NONE,
		/** A table of the next level. */
		TABLE,
		/** A mapping of the whole slot. */
		HUGE
	}

	/** Nothing. */
	public static final SlotEntry NONE = new SlotEntry(Kind.NONE, 0);

	/** Such as {@code T3} or {@code H1}. */
	@Override
	public String toString() {
		return switch (kind) {
		case NONE -> "-";
		case TABLE -> "T" + number;
		case HUGE -> "H" + number;
		};
	}
}

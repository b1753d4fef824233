package org.vmalloscope.engine.pagetable.table;

import java.util.List;

/**
 * What an operation on the tables cost.
 *
 * @param tablesByLevel new tables, by the level of the entries that they have: index as in the geometry's levels
 * @param tableBytes that the new tables take
 * @param slotsChanged entries of the reference table that were written
 * @param entriesWritten entries written below the slots: one for each page or larger mapping
 * @param hugeEntries those among all written entries that map more than a page
 * @param tablesFreed tables whose place a larger mapping took
 * @param copiesLookedAt entries of processes that a synchronisation compared
 * @param copiesChanged entries of processes that were written
 */
public record MapCost(List<Integer> tablesByLevel, long tableBytes, int slotsChanged, long entriesWritten, int hugeEntries, int tablesFreed, long copiesLookedAt,
		long copiesChanged) {
	/** Copies the list. */
	public MapCost {
		tablesByLevel = List.copyOf(tablesByLevel);
	}

	/** How many new tables there are. */
	public int tables() {
		return tablesByLevel.stream().mapToInt(Integer::intValue).sum();
	}
}

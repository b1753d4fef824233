package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;

/**
 * All tables below the slots. They hang off the reference table's slots, and copies point to the same ones: a table is known by its number, which is never used twice,
 * so a copy that points to a table that has gone is seen to be stale.
 */
final class TableForest {
	/** The tables at one moment. */
	record Content(List<@Nullable Table> tables, int[] live) {
	}

	private final Geometry geometry;
	private final List<@Nullable Table> tables = new ArrayList<>();
	/** Live tables by level. */
	private final int[] live;
	private int epoch;

	/** Counts of the operation under way. */
	final int[] made;
	int freed;
	long written;
	int huge;

	TableForest(Geometry geometry) {
		this.geometry = geometry;
		live = new int[geometry.levels().size()];
		made = new int[geometry.levels().size()];
		tables.add(null);
	}

	void beginCounting() {
		Arrays.fill(made, 0);
		freed = 0;
		written = 0;
		huge = 0;
	}

	/** A new table for a slot. */
	int plant() {
		return make(geometry.slotLevel() + 1);
	}

	private int make(int level) {
		Level of = geometry.levels().get(level);
		tables.add(new Table(level, of.entries(), level == geometry.levels().size() - 1, epoch));
		live[level]++;
		made[level]++;
		return tables.size() - 1;
	}

	@Nullable Table table(int number) {
		return number > 0 && number < tables.size() ? tables.get(number) : null;
	}

	private Table known(int number) {
		Table table = table(number);
		if (table == null) {
			throw new IllegalStateException("table " + number + " has gone");
		}
		return table;
	}

	private Table writable(int number) {
		Table table = known(number);
		if (table.epoch == epoch) {
			return table;
		}
		Table copy = table.copied(epoch);
		tables.set(number, copy);
		return copy;
	}

	/** Frees a table and all below it. */
	void fell(int number) {
		Table table = known(number);
		for (int i = 0; !table.last() && table.used() > 0 && i < table.entries(); i++) {
			if (table.entry(i) > 0) {
				fell(table.entry(i));
			}
		}
		tables.set(number, null);
		live[table.level]--;
		freed++;
	}

	/** Maps a range below a table, with entries as large as allowed ({@code vmap_p4d_range} and below). */
	void map(int number, AddressRange range, int largestShift) {
		int levelIndex = known(number).level;
		Level level = geometry.levels().get(levelIndex);
		long at = range.start();
		while (at != range.end()) {
			long next = end(at, range.end(), level);
			int index = level.index(at);
			boolean whole = next - at == level.entryBytes();
			if (known(number).last()) {
				set(number, index, 1);
			} else if (whole && level.leaf() && largestShift >= level.shift() && replaceable(known(number).entry(index))) {
				if (known(number).entry(index) > 0) {
					fell(known(number).entry(index));
				}
				set(number, index, Table.HUGE);
				huge++;
			} else {
				int child = known(number).entry(index);
				if (child <= 0) {
					child = make(levelIndex + 1);
					writable(number).entry(index, child);
				}
				map(child, new AddressRange(at, next), largestShift);
			}
			at = next;
		}
	}

	/** A table with nothing in it makes place ({@code pmd_free_pte_page}). */
	private boolean replaceable(int entry) {
		return entry <= 0 || known(entry).used() == 0;
	}

	private static long end(long at, long rangeEnd, Level level) {
		long next = (at | level.entryBytes() - 1) + 1;
		return Long.compareUnsigned(rangeEnd - 1, next - 1) < 0 ? rangeEnd : next;
	}

	private void set(int number, int index, int value) {
		if (known(number).entry(index) != value) {
			writable(number).entry(index, value);
		}
		written++;
	}

	/** Unmaps a range below a table; tables stay.
	 * @return whether entries that map more than a page were removed */
	boolean unmap(int number, AddressRange range) {
		Level level = geometry.levels().get(known(number).level);
		boolean removed = false;
		long at = range.start();
		while (at != range.end()) {
			long next = end(at, range.end(), level);
			int index = level.index(at);
			int entry = known(number).entry(index);
			if (entry == Table.HUGE || entry != 0 && known(number).last()) {
				removed |= entry == Table.HUGE;
				set(number, index, 0);
			} else if (entry > 0) {
				removed |= unmap(entry, new AddressRange(at, next));
			}
			at = next;
		}
		return removed;
	}

	/** Whether a page is mapped below a table. */
	boolean maps(int number, long address) {
		Table table = table(number);
		while (table != null) {
			int entry = table.entry(geometry.levels().get(table.level).index(address));
			if (entry == 0 || entry == Table.HUGE || table.last()) {
				return entry != 0;
			}
			table = table(entry);
		}
		return false;
	}

	/** Live tables by the level of their entries. */
	int[] live() {
		return live.clone();
	}

	Content content() {
		epoch++;
		return new Content(new ArrayList<>(tables), live.clone());
	}

	void restore(Content content) {
		epoch++;
		tables.clear();
		tables.addAll(content.tables());
		System.arraycopy(content.live(), 0, live, 0, live.length);
	}

	/** What is kept for the tables, in bytes. */
	long bytesKept() {
		long bytes = 0;
		for (Table table : tables) {
			bytes += table == null ? 8 : 8 + table.bytesKept();
		}
		return bytes;
	}
}

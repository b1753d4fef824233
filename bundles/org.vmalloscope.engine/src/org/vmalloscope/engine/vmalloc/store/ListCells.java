package org.vmalloscope.engine.vmalloc.store;

import java.util.Arrays;

/**
 * Doubly linked lists of longs, as {@code struct list_head} gives the kernel: circular, with a cell of their own as head.
 * A list is named by the index of its head cell; its order is state. Two longs per cell: the value, and the two links.
 * The value of a head cell is free for the owner (a pool keeps its length counter there).
 */
public final class ListCells {
	private final TrackedLongs cells = new TrackedLongs();
	/** Head of the chain of unused cells, 0 = none; cell 0 is never used. */
	private int unused;

	public ListCells() {
		cells.reserve(2);
	}

	/** The array behind, for snapshots. */
	public TrackedLongs longs() {
		return cells;
	}

	/** Makes an empty list and returns its name. */
	public int newList() {
		int head = newCell(0);
		link(head, head);
		return head;
	}

	/** Tells whether a list has no cell. */
	public boolean isEmpty(int list) {
		return next(list) == list;
	}

	/** The cell after a cell; the list itself after the last. */
	public int next(int cell) {
		return (int) (cells.get(2 * cell + 1) >>> 32);
	}

	/** The cell before a cell; the list itself before the first. */
	public int previous(int cell) {
		return (int) cells.get(2 * cell + 1);
	}

	/** The value of a cell, or what the owner keeps in a list's head. */
	public long value(int cell) {
		return cells.get(2 * cell);
	}

	/** Changes the value of a cell. */
	public void setValue(int cell, long value) {
		cells.set(2 * cell, value);
	}

	/** {@code list_add}: puts a value in front. */
	public int pushFront(int list, long value) {
		return insertAfter(list, value);
	}

	/** {@code list_add_tail}: puts a value at the end. */
	public int pushBack(int list, long value) {
		return insertAfter(previous(list), value);
	}

	/** {@code list_del}: takes a cell out and forgets it. */
	public void remove(int cell) {
		link(previous(cell), next(cell));
		cells.set(2 * cell, unused);
		unused = cell;
	}

	/** {@code list_move_tail}: puts a cell of a list at its end. */
	public void moveToBack(int list, int cell) {
		link(previous(cell), next(cell));
		link(previous(list), cell);
		link(cell, list);
	}

	/** {@code list_replace_init}: moves all cells of a list to another one, which must be empty. */
	public void moveAll(int from, int to) {
		if (!isEmpty(from)) {
			link(to, next(from));
			link(previous(from), to);
			link(from, from);
		}
	}

	/** Takes all cells out. */
	public void clear(int list) {
		while (!isEmpty(list)) {
			remove(next(list));
		}
	}

	/** The number of cells of a list; walks it. */
	public int count(int list) {
		int count = 0;
		for (int cell = next(list); cell != list; cell = next(cell)) {
			count++;
		}
		return count;
	}

	/** The first cell of a list with a value, or 0; walks it. */
	public int find(int list, long value) {
		for (int cell = next(list); cell != list; cell = next(cell)) {
			if (value(cell) == value) {
				return cell;
			}
		}
		return 0;
	}

	/** The values of a list in order. */
	public long[] values(int list) {
		return values(cells, list);
	}

	/** The same of a snapshot of {@link #longs}. */
	public static long[] values(LongSource cells, int list) {
		long[] values = new long[8];
		int count = 0;
		for (int cell = (int) (cells.get(2 * list + 1) >>> 32); cell != list; cell = (int) (cells.get(2 * cell + 1) >>> 32)) {
			if (count == values.length) {
				values = Arrays.copyOf(values, 2 * count);
			}
			values[count++] = cells.get(2 * cell);
		}
		return Arrays.copyOf(values, count);
	}

	/** What the owner keeps in the head of a list, of a snapshot of {@link #longs}. */
	public static long headValue(LongSource cells, int list) {
		return cells.get(2 * list);
	}

	/** Appends what the arrays do not hold. */
	public void save(StateWriter out) {
		out.put(unused);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		unused = in.getInt();
	}

	private int insertAfter(int before, long value) {
		int cell = newCell(value);
		int after = next(before);
		link(before, cell);
		link(cell, after);
		return cell;
	}

	private int newCell(long value) {
		int cell = unused;
		if (cell != 0) {
			unused = (int) cells.get(2 * cell);
		} else {
			cell = cells.length() / 2;
			cells.reserve(2 * cell + 2);
		}
		cells.set(2 * cell, value);
		return cell;
	}

	private void link(int before, int after) {
		cells.set(2 * before + 1, cells.get(2 * before + 1) & 0xffffffffL | (long) after << 32);
		cells.set(2 * after + 1, cells.get(2 * after + 1) & 0xffffffff00000000L | before);
	}
}

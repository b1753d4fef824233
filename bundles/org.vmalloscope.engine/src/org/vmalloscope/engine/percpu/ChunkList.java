package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;

/** One slot list of chunks, linked through the chunks themselves. The order decides where later requests are placed. */
final class ChunkList {
	private static final ChunkView[] EMPTY = {};

	final ChunkType type;
	final int slot;
	@Nullable Chunk first;
	@Nullable Chunk last;
	private int size;
	/** The chunks frozen in list order, valid while {@link #changed} is false. */
	private ChunkView[] frozen = EMPTY;
	/** The list or a chunk in it changed since {@link #freeze}. */
	boolean changed;

	ChunkList(ChunkType type, int slot) {
		this.type = type;
		this.slot = slot;
	}

	int size() {
		return size;
	}

	boolean isEmpty() {
		return first == null;
	}

	void addFirst(Chunk chunk) {
		Chunk head = first;
		chunk.previous = null;
		chunk.next = head;
		if (head != null) {
			head.previous = chunk;
		} else {
			last = chunk;
		}
		first = chunk;
		added(chunk);
	}

	void addLast(Chunk chunk) {
		Chunk tail = last;
		chunk.next = null;
		chunk.previous = tail;
		if (tail != null) {
			tail.next = chunk;
		} else {
			first = chunk;
		}
		last = chunk;
		added(chunk);
	}

	private void added(Chunk chunk) {
		chunk.list = this;
		chunk.slot = slot;
		size++;
		chunk.touch();
	}

	void remove(Chunk chunk) {
		Chunk before = chunk.previous;
		Chunk after = chunk.next;
		if (before != null) {
			before.next = after;
		} else {
			first = after;
		}
		if (after != null) {
			after.previous = before;
		} else {
			last = before;
		}
		chunk.touch();
		chunk.list = null;
		chunk.slot = ChunkView.NO_SLOT;
		chunk.previous = null;
		chunk.next = null;
		size--;
	}

	/** The chunks as they are now, in list order; shared with earlier calls while nothing changed. */
	ChunkView[] freeze() {
		if (changed) {
			ChunkView[] now = size == 0 ? EMPTY : new ChunkView[size];
			int i = 0;
			for (Chunk chunk = first; chunk != null; chunk = chunk.next) {
				now[i++] = chunk.freeze();
			}
			frozen = now;
			changed = false;
		}
		return frozen;
	}

	/** Whether the list is exactly what {@link #freeze} returned then. */
	boolean is(ChunkView[] then) {
		return !changed && frozen == then;
	}

	/** Forgets its chunks; the caller links them anew and ends with {@link #thawed}. */
	void clear() {
		first = null;
		last = null;
		size = 0;
	}

	/** The list was linked anew to be what was frozen as {@code then}. */
	void thawed(ChunkView[] then) {
		frozen = then;
		changed = false;
	}
}

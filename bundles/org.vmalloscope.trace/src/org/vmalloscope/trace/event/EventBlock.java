package org.vmalloscope.trace.event;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Up to {@value #CAPACITY} consecutive events. What all kinds have stands in common columns by position; what a kind adds stands in
 * that kind's own columns, by the event's rank among those of its kind, so that small numbers are not widened by other kinds' addresses.
 */
final class EventBlock {
	/** Events per block but the last. */
	static final int CAPACITY = 1 << 10;
	private static final EventKind[] KINDS = EventKind.values();
	/** This object, its arrays of references, alignment. */
	private static final int OVERHEAD = 80 + 2 * (16 + 4 * KINDS.length);

	private final int count;
	private final PackedColumn time;
	private final PackedColumn cpu;
	private final PackedColumn task;
	private final PackedColumn context;
	private final PackedColumn lineAfterIndex;
	private final PackedColumn kind;
	private final PackedColumn rank;
	/** [kind][slot], null for kinds that do not occur. */
	private final PackedColumn[][] slots;
	/** Bit per slot whether the event had it; null for kinds that do not occur. */
	private final PackedColumn[] presence;

	/** Packs what a builder gathered. */
	EventBlock(PendingBlock pending) {
		count = pending.count;
		time = PackedColumn.of(pending.time, count);
		cpu = PackedColumn.of(pending.cpu, count);
		task = PackedColumn.of(pending.task, count);
		context = PackedColumn.of(pending.context, count);
		lineAfterIndex = PackedColumn.of(pending.lineAfterIndex, count);
		kind = PackedColumn.of(pending.kind, count);
		rank = PackedColumn.of(pending.rank, count);
		slots = new PackedColumn[KINDS.length][];
		presence = new PackedColumn[KINDS.length];
		for (int k = 0; k < KINDS.length; k++) {
			int ofKind = pending.countOfKind[k];
			if (ofKind > 0) {
				presence[k] = PackedColumn.of(pending.presence[k], ofKind);
				PackedColumn[] columns = new PackedColumn[pending.slots[k].length];
				for (int s = 0; s < columns.length; s++) {
					columns[s] = PackedColumn.of(pending.slots[k][s], ofKind);
				}
				slots[k] = columns;
			}
		}
	}

	int count() {
		return count;
	}

	long time(int position) {
		return time.get(position);
	}

	int cpu(int position) {
		return (int) cpu.get(position);
	}

	int task(int position) {
		return (int) task.get(position);
	}

	int context(int position) {
		return (int) context.get(position);
	}

	/** Line number minus the index of the event in the table. */
	long lineAfterIndex(int position) {
		return lineAfterIndex.get(position);
	}

	EventKind kind(int position) {
		return KINDS[(int) kind.get(position)];
	}

	boolean contains(EventKind wanted) {
		return slots[wanted.ordinal()] != null;
	}

	long slot(EventKind ofKind, int slot, int position) {
		return slots[ofKind.ordinal()][slot].get((int) rank.get(position));
	}

	boolean present(EventKind ofKind, int slot, int position) {
		return (presence[ofKind.ordinal()].get((int) rank.get(position)) >>> slot & 1) != 0;
	}

	long bytes() {
		long bytes = OVERHEAD + time.bytes() + cpu.bytes() + task.bytes() + context.bytes() + lineAfterIndex.bytes() + kind.bytes() + rank.bytes();
		for (int k = 0; k < KINDS.length; k++) {
			@Nullable PackedColumn mask = presence[k];
			if (mask != null) {
				bytes += mask.bytes() + 16 + 4L * slots[k].length;
				for (PackedColumn column : slots[k]) {
					bytes += column.bytes();
				}
			}
		}
		return bytes;
	}
}

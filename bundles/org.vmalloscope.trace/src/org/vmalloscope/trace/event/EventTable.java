package org.vmalloscope.trace.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * All kept events of one trace in the order of the file; immutable, safe for many threads.
 *
 * An event is named by its index, 0 to {@link #size()} - 1. Indices out of range throw {@link IndexOutOfBoundsException}; asking for a
 * property that events of that kind do not carry throws {@link IllegalArgumentException}.
 */
public final class EventTable {
	private static final int BLOCK_SHIFT = Integer.numberOfTrailingZeros(EventBlock.CAPACITY);
	private static final int IN_BLOCK = EventBlock.CAPACITY - 1;

	private final EventBlock[] blocks;
	private final int size;
	/** [block] greatest time of all events up to the end of this block. */
	private final long[] greatestTime;
	private final boolean timeOrdered;
	private final String[] texts;
	private final Task[] tasks;
	private final String[] contexts;
	private final long[] chunkPointers;
	private final List<LostEvents> losses;
	private final PointerForm pointers;

	EventTable(EventTableBuilder builder, PointerForm pointers) {
		blocks = builder.blocks();
		size = builder.size();
		texts = builder.texts.toStrings();
		tasks = builder.tasks.toArray(Task[]::new);
		contexts = builder.contexts.toStrings();
		chunkPointers = builder.chunkPointers();
		losses = List.copyOf(builder.losses);
		this.pointers = pointers;
		greatestTime = new long[blocks.length];
		long greatest = Long.MIN_VALUE;
		boolean ordered = true;
		for (int b = 0; b < blocks.length; b++) {
			for (int i = 0; i < blocks[b].count(); i++) {
				long time = blocks[b].time(i);
				ordered &= time >= greatest;
				greatest = Math.max(greatest, time);
			}
			greatestTime[b] = greatest;
		}
		timeOrdered = ordered;
	}

	private EventBlock block(int index) {
		Objects.checkIndex(index, size);
		return blocks[index >>> BLOCK_SHIFT];
	}

	/** Number of events. */
	public int size() {
		return size;
	}

	/** What the event is. */
	public EventKind kind(int index) {
		return block(index).kind(index & IN_BLOCK);
	}

	/** Time stamp in nanoseconds of the trace's clock; ticks if the clock counts ticks. */
	public long timeNanos(int index) {
		return block(index).time(index & IN_BLOCK);
	}

	/** CPU on which it happened. */
	public int cpu(int index) {
		return block(index).cpu(index & IN_BLOCK);
	}

	/** Number in {@link #tasks()} of who was running. */
	public int taskId(int index) {
		return block(index).task(index & IN_BLOCK);
	}

	/** Who was running. */
	public Task task(int index) {
		return tasks[taskId(index)];
	}

	/** Interrupt, preemption and migration state as printed ({@code d..1.}); empty if the trace has none. */
	public String context(int index) {
		return contexts[block(index).context(index & IN_BLOCK)];
	}

	/** 1-based line in the uncompressed file. */
	public long line(int index) {
		return block(index).lineAfterIndex(index & IN_BLOCK) + index;
	}

	/** Whether events of this kind carry the property and this event had it in a readable form. */
	public boolean has(int index, EventField field) {
		EventBlock block = block(index);
		EventKind kind = block.kind(index & IN_BLOCK);
		int slot = kind.slotOf(field);
		return slot >= 0 && block.present(kind, slot, index & IN_BLOCK);
	}

	/**
	 * The value of a property; 0 if it was missing or unreadable. Addresses and counts are unsigned 64-bit numbers; texts and chunks are
	 * numbers in {@link #texts()} and {@link #chunkPointers()}.
	 */
	public long value(int index, EventField field) {
		EventBlock block = block(index);
		EventKind kind = block.kind(index & IN_BLOCK);
		int slot = kind.slotOf(field);
		if (slot < 0) {
			throw new IllegalArgumentException(kind + " has no " + field);
		}
		return block.slot(kind, slot, index & IN_BLOCK);
	}

	/** The text of a property; null if it was missing or unreadable. */
	public @Nullable String text(int index, EventField field) {
		if (field.type() != EventField.Type.TEXT) {
			throw new IllegalArgumentException(field + " is no text");
		}
		return has(index, field) ? texts[(int) value(index, field)] : null;
	}

	/** Number in {@link #chunkPointers()} of the chunk an event names; -1 if it names none. */
	public int chunk(int index) {
		return has(index, EventField.BASE) ? (int) value(index, EventField.BASE) : -1;
	}

	/** The pointer that names a chunk: an address or a hash, see {@link #pointers()}. */
	public long chunkPointer(int chunk) {
		return chunkPointers[chunk];
	}

	/** The event as a record. */
	public TraceEvent event(int index) {
		return TraceEvents.of(this, index);
	}

	/** Index of the first event at or behind {@code from} that is of one of these kinds; {@link #size()} if there is none. */
	public int next(int from, Set<EventKind> kinds) {
		for (int index = from; index < size;) {
			EventBlock block = block(index);
			if (kinds.stream().noneMatch(block::contains)) {
				index = (index | IN_BLOCK) + 1;
			} else if (kinds.contains(block.kind(index & IN_BLOCK))) {
				return index;
			} else {
				index++;
			}
		}
		return size;
	}

	/** Index of the last event at or before {@code from} that is of one of these kinds; -1 if there is none. */
	public int previous(int from, Set<EventKind> kinds) {
		for (int index = from; index >= 0;) {
			EventBlock block = block(index);
			if (kinds.stream().noneMatch(block::contains)) {
				index = (index & ~IN_BLOCK) - 1;
			} else if (kinds.contains(block.kind(index & IN_BLOCK))) {
				return index;
			} else {
				index--;
			}
		}
		return -1;
	}

	/** Index of the first event not earlier than this time; {@link #size()} if all are earlier. */
	public int firstAtOrAfter(long timeNanos) {
		int low = 0;
		int high = blocks.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (greatestTime[middle] >= timeNanos) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		int index = low << BLOCK_SHIFT;
		while (index < size && timeNanos(index) < timeNanos) {
			index++;
		}
		return Math.min(index, size);
	}

	/** Index of the first event that stands on this line or behind it; {@link #size()} if all stand before it. */
	public int firstAtOrAfterLine(long line) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (line(middle) >= line) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** Whether no event is earlier than one before it. */
	public boolean timeOrdered() {
		return timeOrdered;
	}

	/** All tasks, by number. */
	public List<Task> tasks() {
		return Collections.unmodifiableList(Arrays.asList(tasks));
	}

	/** All texts, by number. */
	public List<String> texts() {
		return Collections.unmodifiableList(Arrays.asList(texts));
	}

	/** All chunk pointers, by number, in the order in which they first occur. */
	public long[] chunkPointers() {
		return chunkPointers.clone();
	}

	/** Gaps where the tracer dropped events, in the order of the file. */
	public List<LostEvents> losses() {
		return losses;
	}

	/** What the percpu tracepoints printed for pointers. */
	public PointerForm pointers() {
		return pointers;
	}

	/** Bytes that the events take in memory, without texts, tasks and chunk pointers. */
	public long storeBytes() {
		long bytes = 16 + 12L * blocks.length;
		for (EventBlock block : blocks) {
			bytes += block.bytes();
		}
		return bytes;
	}
}

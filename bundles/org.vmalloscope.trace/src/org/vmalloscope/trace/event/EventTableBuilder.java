package org.vmalloscope.trace.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers the events of a trace. A reader registers texts, tasks, contexts and chunk pointers, adds events in the order of the file and
 * builds the table once. Not thread-safe.
 */
public final class EventTableBuilder {
	private static final int TEXT_LIMIT = 256 << 20;

	/** Callers, probes, gfp flags and marks. */
	public final TextTable texts = new TextTable(TEXT_LIMIT);
	/** States such as {@code d..1.}. */
	public final TextTable contexts = new TextTable(1 << 20);
	final List<Task> tasks = new ArrayList<>();
	final List<LostEvents> losses = new ArrayList<>();

	private final PointerTable chunks = new PointerTable();
	private EventBlock[] blocks = new EventBlock[16];
	private int blockCount;
	private int size;
	private final PendingBlock pending = new PendingBlock();

	/** Registers a task and gives its number; the caller sees to it that none is registered twice. */
	public int addTask(Task task) {
		tasks.add(task);
		return tasks.size() - 1;
	}

	/** The number of a chunk, given the pointer that names it. */
	public int chunk(long pointer) {
		return chunks.add(pointer);
	}

	/** Notes that events were lost before the next one. */
	public void addLoss(long line, int cpu, long count) {
		losses.add(new LostEvents(size(), line, cpu, count));
	}

	/**
	 * Adds an event.
	 *
	 * @param line    1-based; greater than that of the event before
	 * @param values  by slot of the kind; texts and chunks as numbers
	 * @param present bit per slot whether it has a value
	 */
	public void add(EventKind kind, long timeNanos, int cpu, int task, int context, long line, long[] values, int present) {
		pending.add(kind, timeNanos, cpu, task, context, line, size++, values, present);
		if (pending.full()) {
			flush();
		}
	}

	/** Number of events added. */
	public int size() {
		return size;
	}

	/** The table of everything added; the builder is of no use afterwards. */
	public EventTable build(PointerForm pointers) {
		if (pending.count > 0) {
			flush();
		}
		return new EventTable(this, pointers);
	}

	private void flush() {
		if (blockCount == blocks.length) {
			blocks = Arrays.copyOf(blocks, blockCount * 2);
		}
		blocks[blockCount++] = new EventBlock(pending);
		pending.clear();
	}

	EventBlock[] blocks() {
		return Arrays.copyOf(blocks, blockCount);
	}

	long[] chunkPointers() {
		return chunks.toArray();
	}
}

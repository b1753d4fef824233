package org.vmalloscope.engine.vmalloc.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.vmalloscope.engine.vmalloc.space.Address;
import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.ListCells;
import org.vmalloscope.engine.vmalloc.store.LongSource;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;
import org.vmalloscope.engine.vmalloc.store.TrackedLongs;

/**
 * The vmap blocks of all CPUs (kernel: {@code struct vmap_block}, {@code struct vmap_block_queue}, mm/vmalloc.c).
 * <p>
 * A page of a block is given out once. When all pages were given out and came back, the block goes; when no page is in use
 * but some were never given out, it is <em>fragmented</em> and goes with the next purge that looks.
 */
public final class BlockQueues {
	private static final int START = 0;
	/** Pages never given out, and pages that came back (high half). */
	private static final int COUNTS = 1;
	/** First page that came back and page after the last one (high half); {@code pages} and 0: none. */
	private static final int DIRTY_RANGE = 2;
	/** CPU, and cell in its queue (high half; 0: not queued). */
	private static final int QUEUE = 3;
	private static final int BITMAPS = 4;

	private final AddressSpace space;
	private final BlockRules rules;
	private final int cpus;
	private final int pages;
	private final int words;
	private final int record;
	private final LongConsumer freeArea;
	/** Block starts to record numbers. */
	private final AddressTree byStart;
	private final TrackedLongs records = new TrackedLongs();
	/** Chain of unused records through their first long; 0 = none, record 0 is never used. */
	private int unused;
	/** Per CPU the blocks with pages never given out ({@code vbq->free}). */
	private final int[] queues;

	/**
	 * No blocks yet.
	 *
	 * @param cpus possible CPUs
	 * @param pagesPerBlock from {@link BlockRules#pagesPerBlock}
	 * @param freeArea frees the area of a retired block lazily, given its start
	 */
	public BlockQueues(AddressSpace space, BlockRules rules, int cpus, int pagesPerBlock, LongConsumer freeArea) {
		this.space = space;
		this.rules = rules;
		this.cpus = cpus;
		this.pages = pagesPerBlock;
		this.freeArea = freeArea;
		words = pagesPerBlock + 63 >>> 6;
		record = BITMAPS + 2 * words;
		byStart = new AddressTree(space.pool(), 1);
		records.reserve(record);
		queues = new int[cpus];
		for (int cpu = 0; cpu < cpus; cpu++) {
			queues[cpu] = space.lists().newList();
		}
	}

	/** The array behind, for snapshots. */
	public TrackedLongs longs() {
		return records;
	}

	/** Pages of a block. */
	public int pagesPerBlock() {
		return pages;
	}

	/** The largest request served from a block, in pages. */
	public int maximumRequest() {
		return BlockRules.maximumRequest(space.geometry());
	}

	/** Bytes of a block, which is also its alignment. */
	public long blockSize() {
		return (long) pages << space.geometry().pageShift();
	}

	/** Block starts in address order. */
	public long[] starts() {
		return byStart.keys();
	}

	static List<VmapBlock> read(LongSource records, AddressTreeImage byStart, int pages) {
		int words = pages + 63 >>> 6;
		List<VmapBlock> blocks = new ArrayList<>();
		for (int pos = byStart.first(); pos != 0; pos = byStart.next(pos)) {
			int at = (int) byStart.value(pos, 0) * (BITMAPS + 2 * words);
			List<Long> bits = new ArrayList<>();
			for (int i = 0; i < 2 * words; i++) {
				bits.add(records.get(at + BITMAPS + i));
			}
			long counts = records.get(at + COUNTS);
			long queue = records.get(at + QUEUE);
			blocks.add(new VmapBlock(records.get(at + START), pages, (int) queue, (int) counts, (int) (counts >>> 32), queue >>> 32 != 0,
					List.copyOf(bits.subList(0, words)), List.copyOf(bits.subList(words, 2 * words))));
		}
		return List.copyOf(blocks);
	}

	/** The list of a CPU's blocks with pages never given out, in the order of {@code vbq->free}. */
	public int queue(int cpu) {
		return queues[cpu];
	}

	/** The record of the block that holds an address, or 0. */
	public int find(long address) {
		int pos = byStart.find(address & -blockSize());
		return pos == 0 ? 0 : (int) byStart.value(pos, 0);
	}

	/** Which page of its block an address lies in; blocks are aligned to their size. */
	private int page(long address) {
		return (int) ((address & blockSize() - 1) >>> space.geometry().pageShift());
	}

	/** Pages of a block never given out. */
	public int free(int block) {
		return (int) get(block, COUNTS);
	}

	/** Pages of a block that came back. */
	public int dirty(int block) {
		return (int) (get(block, COUNTS) >>> 32);
	}

	/** The CPU in whose queue a block stands. */
	public int cpu(int block) {
		return (int) get(block, QUEUE);
	}

	/** Whether a page of a block was given out. */
	public boolean isTaken(int block, int page) {
		return (get(block, BITMAPS + (page >>> 6)) >>> page & 1) != 0;
	}

	/** Whether a page of a block was given out and came back. */
	public boolean isDirty(int block, int page) {
		return (get(block, BITMAPS + words + (page >>> 6)) >>> page & 1) != 0;
	}

	/** What {@link #take} would return; changes nothing. */
	public long peek(int count, int cpu) {
		return search(Address.countOrder(count), cpu, false);
	}

	/**
	 * Gives out pages of a block of a CPU.
	 *
	 * @return their address, or -1 when a new block is needed
	 */
	public long take(int count, int cpu) {
		return search(Address.countOrder(count), cpu, true);
	}

	private long search(int order, int cpu, boolean apply) {
		ListCells lists = space.lists();
		int wanted = 1 << order;
		boolean fragmented = false;
		long found = -1;
		for (int cell = lists.next(queues[cpu]); cell != queues[cpu] && found == -1; cell = lists.next(cell)) {
			int block = (int) lists.value(cell);
			if (free(block) < wanted) {
				continue;
			}
			int page = rules == BlockRules.BITMAP ? alignedRun(block, order) : pages - free(block);
			if (page < 0) {
				fragmented |= free(block) + dirty(block) == pages;
				continue;
			}
			found = get(block, START) + ((long) page << space.geometry().pageShift());
			if (apply) {
				give(block, page, wanted);
				break;
			}
		}
		if (apply && fragmented) {
			purgeFragmented(cpu);
		}
		return found;
	}

	/** The first run of {@code 1 << order} pages never given out, aligned to its size; -1: none. */
	private int alignedRun(int block, int order) {
		int run = 1 << order;
		long mask = run == 64 ? -1 : (1L << run) - 1;
		for (int page = 0; page + run <= pages; page += run) {
			if ((get(block, BITMAPS + (page >>> 6)) >>> page & mask) == 0) {
				return page;
			}
		}
		return -1;
	}

	private void give(int block, int page, int count) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.blockPagesTaken(get(block, START), page, count);
		}
		mark(block, BITMAPS, page, count);
		setCounts(block, free(block) - count, dirty(block));
		if (free(block) == 0) {
			unqueue(block);
		}
	}

	/** Makes a block of a new area and queues it. */
	public void create(long start, int cpu) {
		create(start, cpu, rules == BlockRules.BITMAP || rules == BlockRules.POINTER_NEWEST_FIRST);
	}

	private void create(long start, int cpu, boolean inFront) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.blockCreated(start, cpu);
		}
		int block = unused;
		if (block != 0) {
			unused = (int) get(block, START);
		} else {
			block = records.length() / record;
			records.reserve((block + 1) * record);
		}
		for (int i = BITMAPS; i < record; i++) {
			set(block, i, 0);
		}
		set(block, START, start);
		setCounts(block, pages, 0);
		set(block, DIRTY_RANGE, pages);
		int cell = inFront ? space.lists().pushFront(queues[cpu], block) : space.lists().pushBack(queues[cpu], block);
		set(block, QUEUE, cpu | (long) cell << 32);
		byStart.setValue(byStart.insert(start), 0, block);
	}

	/** Takes pages back; frees the area of a block that is used up. Throws when the pages are not in use. */
	public void giveBack(long address, int count) {
		int block = find(address);
		int wanted = 1 << Address.countOrder(count);
		int page = page(address);
		if (block == 0 || !isTaken(block, page) || isDirty(block, page)) {
			throw new IllegalArgumentException("no vmap block has pages in use at " + Long.toHexString(address));
		}
		setDirty(block, page, wanted);
		if (dirty(block) == pages) {
			retire(block, false);
		}
	}

	private void setDirty(int block, int page, int count) {
		VmallocProbe told = space.probe();
		if (told != null) {
			told.blockPagesDirtied(get(block, START), page, count);
		}
		mark(block, BITMAPS + words, page, count);
		long range = get(block, DIRTY_RANGE);
		set(block, DIRTY_RANGE, Math.min((int) range, page) | (long) Math.max((int) (range >>> 32), page + count) << 32);
		setCounts(block, free(block), dirty(block) + count);
	}

	/** Retires the fragmented blocks of all CPUs ({@code purge_fragmented_blocks_allcpus}). */
	public void purgeFragmented() {
		for (int cpu = 0; cpu < cpus; cpu++) {
			purgeFragmented(cpu);
		}
	}

	private void purgeFragmented(int cpu) {
		ListCells lists = space.lists();
		int after;
		// first all are taken off the queue, then their areas are freed in the same order
		int count = 0;
		for (int cell = lists.next(queues[cpu]); cell != queues[cpu]; cell = lists.next(cell)) {
			count += isFragmented((int) lists.value(cell)) ? 1 : 0;
		}
		int[] blocks = new int[count];
		count = 0;
		for (int cell = lists.next(queues[cpu]); cell != queues[cpu]; cell = after) {
			after = lists.next(cell);
			int block = (int) lists.value(cell);
			if (isFragmented(block)) {
				unqueue(block);
				blocks[count++] = block;
			}
		}
		for (int block : blocks) {
			retire(block, true);
		}
	}

	/**
	 * Gives out pages as a recording says. A block that was not known becomes known by this, as one that is older than all others of
	 * the CPU; what such a block gave out before is taken to be in use.
	 */
	public void takeOver(long address, int count, int cpu) {
		int wanted = 1 << Address.countOrder(count);
		int page = page(address);
		int block = find(address);
		if (block != 0 && isTaken(block, page)) {
			// this cannot be the same block any more
			forget(address);
			block = 0;
		}
		if (block == 0) {
			create(address & -blockSize(), cpu, true);
			block = find(address);
		}
		int first = rules == BlockRules.BITMAP ? page : pages - free(block);
		give(block, first, Math.min(pages, page + wanted) - first);
	}

	/** Takes pages back as a recording says; what is not known to be in use stays as it is. The area of a block is never freed by this. */
	public void takeBack(long address, int count) {
		int block = find(address);
		int page = page(address);
		if (block != 0 && isTaken(block, page) && !isDirty(block, page)) {
			setDirty(block, page, Math.min(pages - page, 1 << Address.countOrder(count)));
		}
	}

	/** A recording says that the area of a block was freed; nothing when there is no block at this address. */
	public void forget(long address) {
		int block = find(address);
		if (block != 0) {
			boolean isQueued = free(block) != 0;
			if (isQueued) {
				unqueue(block);
			}
			remove(block, isQueued);
		}
	}

	private boolean isFragmented(int block) {
		return free(block) + dirty(block) == pages && dirty(block) != pages;
	}

	/**
	 * The range of pages that came back and were not flushed yet, for {@code vm_unmap_aliases}: lower bound in [0], upper
	 * bound in [1]; all ones and 0 when there are none. In generations that visit all blocks this also retires mostly used
	 * fragmented blocks and remembers what is being flushed.
	 */
	public long[] collectDirty() {
		long[] range = { -1, 0 };
		if (rules == BlockRules.POINTER_ALL_BLOCKS) {
			collectFromAll(range);
			return range;
		}
		ListCells lists = space.lists();
		for (int cpu = 0; cpu < cpus; cpu++) {
			for (int cell = lists.next(queues[cpu]); cell != queues[cpu]; cell = lists.next(cell)) {
				int block = (int) lists.value(cell);
				if (dirty(block) > 0) {
					widen(range, block);
				}
			}
		}
		return range;
	}

	private void collectFromAll(long[] range) {
		long[] starts = byStart.keys();
		int[] retired = new int[starts.length];
		int count = 0;
		for (int cpu = 0; cpu < cpus; cpu++) {
			for (long start : starts) {
				if (Long.remainderUnsigned(Long.divideUnsigned(start, blockSize()), cpus) != cpu) {
					continue;
				}
				int block = find(start);
				if (isFragmented(block) && free(block) < pages / 4) {
					unqueue(block);
					retired[count++] = block;
				} else if (get(block, DIRTY_RANGE) >>> 32 != 0 && dirty(block) != pages) {
					widen(range, block);
					set(block, DIRTY_RANGE, pages);
				}
			}
		}
		for (int i = 0; i < count; i++) {
			retire(retired[i], true);
		}
	}

	private void widen(long[] range, int block) {
		long dirty = get(block, DIRTY_RANGE);
		int shift = space.geometry().pageShift();
		range[0] = Address.min(range[0], get(block, START) + ((dirty & 0xffffffffL) << shift));
		range[1] = Address.max(range[1], get(block, START) + ((dirty >>> 32) << shift));
	}

	private void retire(int block, boolean fragmented) {
		freeArea.accept(remove(block, fragmented));
	}

	/** Returns the start of the area that is left. */
	private long remove(int block, boolean fragmented) {
		long start = get(block, START);
		VmallocProbe told = space.probe();
		if (told != null) {
			told.blockRetired(start, fragmented);
		}
		byStart.remove(start);
		set(block, START, unused);
		unused = block;
		return start;
	}

	private void unqueue(int block) {
		long queue = get(block, QUEUE);
		space.lists().remove((int) (queue >>> 32));
		set(block, QUEUE, queue & 0xffffffffL);
	}

	private void mark(int block, int bitmap, int page, int count) {
		// runs are aligned to their size only in the oldest generation: bit by bit
		for (int p = page; p < page + count; p++) {
			set(block, bitmap + (p >>> 6), get(block, bitmap + (p >>> 6)) | 1L << p);
		}
	}

	private long get(int block, int field) {
		return records.get(block * record + field);
	}

	private void set(int block, int field, long value) {
		records.set(block * record + field, value);
	}

	private void setCounts(int block, int free, int dirty) {
		set(block, COUNTS, free | (long) dirty << 32);
	}

	/** Appends what the arrays do not hold. */
	public void save(StateWriter out) {
		byStart.save(out);
		out.put(unused);
	}

	/** Reads back what {@link #save} wrote. */
	public void load(StateReader in) {
		byStart.load(in);
		unused = in.getInt();
	}

	/** Checks counters and queues; for tests. */
	public void assertConsistent() {
		int queued = 0;
		for (int cpu = 0; cpu < cpus; cpu++) {
			for (long value : space.lists().values(queues[cpu])) {
				if (cpu((int) value) != cpu || free((int) value) == 0) {
					throw new AssertionError("queue of CPU " + cpu);
				}
				queued++;
			}
		}
		for (long start : starts()) {
			int block = find(start);
			int taken = 0;
			int dirty = 0;
			for (int page = 0; page < pages; page++) {
				taken += isTaken(block, page) ? 1 : 0;
				dirty += isDirty(block, page) ? 1 : 0;
			}
			if (taken + free(block) != pages || dirty != dirty(block) || dirty == pages) {
				throw new AssertionError("block " + Long.toHexString(start));
			}
			queued -= free(block) > 0 ? 1 : 0;
		}
		if (queued != 0) {
			throw new AssertionError("blocks with free pages and queues differ by " + queued);
		}
	}
}

package org.vmalloscope.session.difference;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Difference.Kind;
import org.vmalloscope.session.inside.Words;

/** Compares two states of a percpu allocator. */
public final class PercpuDifference {
	private static final int UNIT = BitmapChunkView.UNIT;

	private final List<Difference> found;
	private final int most;

	/** @param found receives the differences, at least one more than {@code most} when there are more */
	public PercpuDifference(List<Difference> found, int most) {
		this.found = found;
		this.most = most;
	}

	/** Compares; nothing is different where one of them is absent. */
	public void compare(@Nullable PercpuSnapshot before, @Nullable PercpuSnapshot now) {
		if (before == null || now == null || before == now) {
			return;
		}
		TreeMap<Integer, ChunkView> earlier = chunks(before);
		TreeMap<Integer, ChunkView> later = chunks(now);
		earlier.forEach((id, chunk) -> {
			ChunkView same = later.get(id);
			if (same == null) {
				add(Kind.CHUNK_DESTROYED, chunk, 0, chunk.sizeInBytes(), describe(chunk), "");
				areas(chunk, null);
			} else if (same != chunk && found.size() <= most) {
				compare(chunk, same);
			}
		});
		later.forEach((id, chunk) -> {
			if (!earlier.containsKey(id)) {
				add(Kind.CHUNK_CREATED, chunk, 0, chunk.sizeInBytes(), "", describe(chunk));
				areas(null, chunk);
				populated(null, chunk);
			}
		});
		for (ChunkType type : ChunkType.values()) {
			String which = type == ChunkType.ROOT ? "" : " (MEMCG)";
			counter("empty populated pages" + which, before.emptyPopulatedPages(type), now.emptyPopulatedPages(type));
		}
		counter("populated pages", before.populatedPages(), now.populatedPages());
		flag("balance work", "pending", "not pending", before.isBalancePending(), now.isBalancePending());
		flag("an atomic allocation", "failed", "none failed", before.hasAtomicFailed(), now.hasAtomicFailed());
	}

	private static TreeMap<Integer, ChunkView> chunks(PercpuSnapshot snapshot) {
		TreeMap<Integer, ChunkView> chunks = new TreeMap<>();
		snapshot.chunks().forEach(chunk -> chunks.put(chunk.id(), chunk));
		snapshot.unlistedChunks().forEach(chunk -> chunks.put(chunk.id(), chunk));
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			chunks.put(reserved.id(), reserved);
		}
		return chunks;
	}

	private static String describe(ChunkView chunk) {
		return Words.bytes(chunk.sizeInBytes()) + " at " + Words.address(chunk.baseAddress());
	}

	private void compare(ChunkView before, ChunkView now) {
		if (before.slot() != now.slot()) {
			add(Kind.CHUNK_MOVED, now, 0, now.sizeInBytes(), slot(before), slot(now));
		}
		if (before.isIsolated() != now.isIsolated()) {
			add(Kind.CHUNK_ISOLATED, now, 0, now.sizeInBytes(), before.isIsolated() ? "isolated" : "in use", now.isIsolated() ? "isolated" : "in use");
		}
		areas(before, now);
		populated(before, now);
		if (before instanceof BitmapChunkView earlier && now instanceof BitmapChunkView later) {
			for (int block = BitmapChunkView.WHOLE; block < later.blockCount(); block++) {
				hint(Kind.HINT, earlier, later, block, BitmapChunkView.CONTIG, BitmapChunkView.CONTIG_START);
				hint(Kind.SCAN_HINT, earlier, later, block, BitmapChunkView.SCAN, BitmapChunkView.SCAN_START);
			}
		} else if (now instanceof AreaMapChunkView && before.contigHintBytes() != now.contigHintBytes()) {
			add(Kind.HINT, now, 0, now.sizeInBytes(), Words.bytes(before.contigHintBytes()), Words.bytes(now.contigHintBytes()));
		}
	}

	private static String slot(ChunkView chunk) {
		return chunk.slot() == ChunkView.NO_SLOT ? "in no slot" : "slot " + chunk.slot();
	}

	/** Walks through the areas of both in step. */
	private void areas(@Nullable ChunkView before, @Nullable ChunkView now) {
		int old = next(before, 0);
		int young = next(now, 0);
		while (found.size() <= most && (old >= 0 || young >= 0)) {
			int oldEnd = before == null || old < 0 ? -1 : before.areaEnd(old);
			int youngEnd = now == null || young < 0 ? -1 : now.areaEnd(young);
			if (old == young && oldEnd == youngEnd) {
				old = next(before, oldEnd);
				young = next(now, youngEnd);
			} else if (before != null && old >= 0 && (young < 0 || old <= young)) {
				add(Kind.AREA_FREED, before, old, oldEnd, Words.bytes(oldEnd - old), "");
				old = next(before, oldEnd);
			} else if (now != null) {
				add(Kind.AREA_PLACED, now, young, youngEnd, "", Words.bytes(youngEnd - young));
				young = next(now, youngEnd);
			}
		}
	}

	private static int next(@Nullable ChunkView chunk, int offset) {
		return chunk == null || offset >= chunk.sizeInBytes() ? -1 : chunk.nextArea(offset);
	}

	private void populated(@Nullable ChunkView before, ChunkView now) {
		int pageSize = now.sizeInBytes() / now.pageCount();
		for (int page = 0; page < now.pageCount();) {
			boolean is = now.isPopulated(page);
			if (is == isPopulated(before, page)) {
				page++;
				continue;
			}
			int start = page;
			while (page < now.pageCount() && now.isPopulated(page) == is && isPopulated(before, page) != is) {
				page++;
			}
			String pages = Words.pages(start, page);
			add(is ? Kind.POPULATED : Kind.DEPOPULATED, now, (long) start * pageSize, (long) page * pageSize, is ? "" : pages, is ? pages : "");
		}
	}

	private static boolean isPopulated(@Nullable ChunkView chunk, int page) {
		return chunk != null && chunk.isPopulated(page);
	}

	private void hint(Kind kind, BitmapChunkView before, BitmapChunkView now, int block, int length, int start) {
		int oldLength = before.record(block, length);
		int youngLength = now.record(block, length);
		int oldStart = before.record(block, start);
		int youngStart = now.record(block, start);
		if (oldLength == youngLength && (oldStart == youngStart || youngLength == 0)) {
			return;
		}
		long base = block == BitmapChunkView.WHOLE ? 0 : (long) block * now.blockBits() * UNIT;
		String whose = block == BitmapChunkView.WHOLE ? "chunk: " : "block " + block + ": ";
		int shownStart = youngLength > 0 ? youngStart : oldStart;
		int shownLength = youngLength > 0 ? youngLength : oldLength;
		add(kind, now, base + (long) shownStart * UNIT, base + (long) (shownStart + shownLength) * UNIT, whose + run(base, oldStart, oldLength),
				whose + run(base, youngStart, youngLength));
	}

	private static String run(long base, int start, int length) {
		return length == 0 ? "none" : Words.bytes((long) length * UNIT) + " at " + Words.count(base + (long) start * UNIT);
	}

	private void counter(String name, long before, long now) {
		if (before != now) {
			found.add(Difference.counter(name, Words.count(before), Words.count(now)));
		}
	}

	private void flag(String name, String yes, String no, boolean before, boolean now) {
		if (before != now) {
			found.add(Difference.counter(name, before ? yes : no, now ? yes : no));
		}
	}

	private void add(Kind kind, ChunkView chunk, long start, long end, String before, String now) {
		if (found.size() <= most) {
			found.add(new Difference(kind, chunk.id(), start, end, before, now));
		}
	}
}

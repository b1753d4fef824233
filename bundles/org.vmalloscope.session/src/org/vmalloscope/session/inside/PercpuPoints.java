package org.vmalloscope.session.inside;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuProbe;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Frame.Argument;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Highlight.Kind;

/** The probe points of the percpu allocator in words. */
abstract class PercpuPoints extends MemoryPoints implements PercpuProbe {
	private static final int UNIT = BitmapChunkView.UNIT;
	private static final String UPDATE_ALLOC = "pcpu_block_update_hint_alloc";
	private static final String UPDATE_FREE = "pcpu_block_update_hint_free";

	private final PercpuCalls calls = new PercpuCalls();

	private static Argument pageArg(String name, int page) {
		return PercpuCalls.arg(name, Words.count(page));
	}

	@Override
	final List<Frame> operation() {
		return calls.base();
	}

	private static List<Highlight> at(Kind kind, ChunkView chunk, long start, long end) {
		return List.of(new Highlight(kind, chunk.id(), start, end));
	}

	private static List<Highlight> whole(Kind kind, ChunkView chunk) {
		return at(kind, chunk, 0, chunk.sizeInBytes());
	}

	private static List<Highlight> pages(Kind kind, ChunkView chunk, int from, int to) {
		int size = chunk.sizeInBytes() / chunk.pageCount();
		return at(kind, chunk, (long) from * size, (long) to * size);
	}

	private static long blockStart(BitmapChunkView chunk, int block) {
		return block == BitmapChunkView.WHOLE ? 0 : (long) block * chunk.blockBits() * UNIT;
	}

	private static List<Highlight> block(Kind kind, BitmapChunkView chunk, int block) {
		long start = blockStart(chunk, block);
		return at(kind, chunk, start, block == BitmapChunkView.WHOLE ? chunk.sizeInBytes() : start + (long) chunk.blockBits() * UNIT);
	}

	private static String placeOf(ChunkView chunk, long offset) {
		return "offset " + Words.count(offset) + " of " + Words.chunk(chunk);
	}

	@Override
	public void allocationStarted(int size, int align, int gfp, boolean reserved, boolean atomic) {
		calls.allocationStarted(size, align, gfp, reserved, atomic);
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "An allocation of " + Words.bytes(size) + " aligned to " + Words.bytes(align) + " begins, " + Words.gfp(gfp)
					+ (atomic ? ", atomic: only populated pages serve" : ", may sleep") + (reserved ? ", from the reserved chunk" : ""), List.of());
		}
	}

	@Override
	public void searchStarted(int size, int align, int gfp, boolean reserved, boolean atomic) {
		calls.allocationStarted(size, align, gfp, reserved, atomic);
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The search for " + Words.bytes(size) + " aligned to " + Words.bytes(align) + " begins", List.of());
		}
	}

	@Override
	public void freeStarted(ChunkView chunk, int offset) {
		calls.freeStarted(offset);
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			int end = chunk.areaEnd(offset);
			stop(frames, "The area of " + Words.bytes(end - offset) + " at " + placeOf(chunk, offset) + " is about to be freed", at(Kind.FREED, chunk, offset, end));
		}
	}

	@Override
	public void slotWalked(ChunkType type, int slot) {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The search comes to slot " + slot + (type == ChunkType.ROOT ? "" : " of the memory control group's chunks"), List.of());
		}
	}

	@Override
	public void chunkSkipped(ChunkView chunk, int size, int align) {
		List<Frame> frames = calls.find(chunk);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " is passed over: its contig hint is " + Words.bytes(chunk.contigHintBytes()) + ", "
					+ Words.bytes(size) + " aligned to " + Words.bytes(align) + " are wanted", whole(Kind.CHUNK_SKIPPED, chunk));
		}
	}

	@Override
	public void blockScanned(BitmapChunkView chunk, int block, int needed) {
		List<Frame> frames = calls.scan(chunk);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.block(chunk, block)) + " was scanned: its contig hint is " + Words.bits(chunk.record(block, BitmapChunkView.CONTIG))
					+ ", " + Words.bytes(needed) + " are needed", block(Kind.BLOCK_SCANNED, chunk, block));
		}
	}

	@Override
	public void candidateRejected(ChunkView chunk, int offset, int alignedOffset, int length) {
		List<Frame> frames = calls.inArea(chunk, chunk instanceof BitmapChunkView ? "pcpu_find_zero_area" : "pcpu_fit_in_area", "");
		if (isNext(frames.size())) {
			stop(frames, "The run of " + Words.bytes(length) + " at " + placeOf(chunk, offset) + " is rejected: it is too short"
					+ (alignedOffset == offset ? "" : " from its first aligned offset " + Words.count(alignedOffset) + " on"),
					at(Kind.CANDIDATE_REJECTED, chunk, offset, (long) offset + length));
		}
	}

	@Override
	public void unpopulatedSkipped(ChunkView chunk, int startPage, int endPage) {
		List<Frame> frames = calls.find(chunk);
		if (isNext(frames.size())) {
			stop(frames, "Room on " + Words.pages(startPage, endPage) + " of " + Words.chunk(chunk) + " is passed by: no page frames, and the request may not sleep",
					pages(Kind.UNPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void placementAttempted(ChunkView chunk, int offset, int result) {
		calls.searched(chunk, offset, result);
		List<Frame> frames = calls.allocateArea(chunk);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " is searched from offset " + Words.count(offset) + " on: "
					+ (result < 0 ? "no room" : "room at offset " + Words.count(result)), at(Kind.SEARCH, chunk, offset, result < 0 ? chunk.sizeInBytes() : result));
		}
	}

	@Override
	public void areaPlaced(ChunkView chunk, int offset, int size) {
		List<Frame> frames = calls.allocateArea(chunk);
		if (isNext(frames.size())) {
			stop(frames, "An area of " + Words.bytes(size) + " was placed at " + placeOf(chunk, offset), at(Kind.PLACED, chunk, offset, (long) offset + size));
		}
		calls.placed();
	}

	@Override
	public void areaFreed(ChunkView chunk, int offset, int size) {
		List<Frame> frames = calls.freeArea(chunk);
		if (isNext(frames.size())) {
			stop(frames, "The area of " + Words.bytes(size) + " at " + placeOf(chunk, offset) + " was freed", at(Kind.FREED, chunk, offset, (long) offset + size));
		}
	}

	@Override
	public void hintMoved(BitmapChunkView chunk, int block, int oldStart, int oldLength, int start, int length) {
		List<Frame> frames = calls.inArea(chunk, UPDATE_ALLOC, UPDATE_FREE);
		if (isNext(frames.size())) {
			long base = blockStart(chunk, block);
			List<Highlight> highlights = new ArrayList<>();
			if (oldLength > 0) {
				highlights.add(new Highlight(Kind.HINT_BEFORE, chunk.id(), base + (long) oldStart * UNIT, base + (long) (oldStart + oldLength) * UNIT));
			}
			if (length > 0) {
				highlights.add(new Highlight(Kind.HINT, chunk.id(), base + (long) start * UNIT, base + (long) (start + length) * UNIT));
			}
			stop(frames, "The contig hint of " + Words.block(chunk, block) + " goes from " + hint(base, oldStart, oldLength) + " to " + hint(base, start, length),
					highlights);
		}
	}

	private static String hint(long base, int start, int length) {
		return length == 0 ? "none" : Words.bits(length) + " at offset " + Words.count(base + (long) start * UNIT);
	}

	@Override
	public void contigHintLowered(AreaMapChunkView chunk, int oldLength, int length) {
		List<Frame> frames = calls.allocateArea(chunk);
		if (isNext(frames.size())) {
			stop(frames, "No free run of " + Words.chunk(chunk) + " serves: its contig hint goes from " + Words.bytes(oldLength) + " to " + Words.bytes(length),
					whole(Kind.HINT, chunk));
		}
	}

	@Override
	public void scanHintPromoted(BitmapChunkView chunk, int block) {
		List<Frame> frames = calls.inArea(chunk, UPDATE_ALLOC, UPDATE_FREE);
		if (isNext(frames.size())) {
			stop(frames, "The contig hint of " + Words.block(chunk, block) + " was taken: its scan hint becomes the contig hint", block(Kind.HINT, chunk, block));
		}
	}

	@Override
	public void hintsRefreshed(BitmapChunkView chunk, int block) {
		List<Frame> frames = calls.inArea(chunk, UPDATE_ALLOC, UPDATE_FREE);
		if (isNext(frames.size())) {
			stop(frames, "The hints of " + Words.block(chunk, block) + " are computed anew from its free runs", block(Kind.REFRESHED, chunk, block));
		}
	}

	@Override
	public void chunkMoved(ChunkView chunk, int fromSlot, int toSlot, boolean toFront) {
		List<Frame> frames = calls.relocate(chunk, fromSlot);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + (fromSlot == ChunkView.NO_SLOT ? " enters" : " goes from slot " + fromSlot + " to") + " slot " + toSlot
					+ ", to the " + (toFront ? "front" : "back") + " of the list", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void emptyPagesChanged(ChunkView chunk, int delta, int global) {
		List<Frame> frames = calls.emptyPages(chunk);
		if (isNext(frames.size())) {
			stop(frames, "The empty populated pages of " + Words.chunk(chunk) + " change by " + (delta > 0 ? "+" : "") + delta + " to " + chunk.emptyPopulatedPages()
					+ "; all chunks have " + global, whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
		List<Frame> frames = calls.with("pcpu_chunk_populated", PercpuCalls.chunk(chunk), pageArg("page_start", startPage), pageArg("page_end", endPage));
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.pages(startPage, endPage)) + " of " + Words.chunk(chunk) + " got page frames on every CPU",
					pages(Kind.POPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
		List<Frame> frames = calls.with("pcpu_chunk_depopulated", PercpuCalls.chunk(chunk), pageArg("page_start", startPage), pageArg("page_end", endPage));
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.pages(startPage, endPage)) + " of " + Words.chunk(chunk) + " lost their page frames on every CPU",
					pages(Kind.DEPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void populationFailed(ChunkView chunk, int startPage, int endPage) {
		calls.populationFailed();
		List<Frame> frames = calls.with("pcpu_populate_chunk", PercpuCalls.chunk(chunk), pageArg("page_start", startPage), pageArg("page_end", endPage));
		if (isNext(frames.size())) {
			stop(frames, "There are no page frames for " + Words.pages(startPage, endPage) + " of " + Words.chunk(chunk),
					pages(Kind.UNPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void tlbFlushed(long start, long end) {
		List<Frame> frames = calls.with("pcpu_post_unmap_tlb_flush");
		if (isNext(frames.size())) {
			stop(frames, "The TLB is flushed from " + Words.address(start) + " to " + Words.address(end),
					List.of(new Highlight(Kind.FLUSHED, Birth.VMALLOC, start, end)));
		}
	}

	@Override
	public void chunkCreated(ChunkView chunk) {
		List<Frame> frames = calls.with("pcpu_create_chunk");
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " of " + Words.bytes(chunk.sizeInBytes()) + " was created at " + Words.address(chunk.baseAddress()),
					whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkDestroyed(ChunkView chunk) {
		List<Frame> frames = calls.with("pcpu_destroy_chunk", PercpuCalls.chunk(chunk));
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " is about to be destroyed", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkCreationFailed() {
		List<Frame> frames = calls.with("pcpu_create_chunk");
		if (isNext(frames.size())) {
			stop(frames, "There is no memory or no address space for a new chunk", List.of());
		}
	}

	@Override
	public void chunkIsolated(ChunkView chunk) {
		List<Frame> frames = calls.mover("pcpu_isolate_chunk", chunk);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " is taken out of allocation: its empty pages are to be depopulated", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkReintegrated(ChunkView chunk) {
		List<Frame> frames = calls.mover("pcpu_reintegrate_chunk", chunk);
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " comes back into allocation", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkSidelined(ChunkView chunk) {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, Words.sentence(Words.chunk(chunk)) + " is depopulated and put aside", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void mapExtended(AreaMapChunkView chunk, int oldCapacity, int capacity) {
		List<Frame> frames = calls.with("pcpu_extend_area_map", PercpuCalls.chunk(chunk), PercpuCalls.arg("new_alloc", Words.count(capacity)));
		if (isNext(frames.size())) {
			stop(frames, "The area map of " + Words.chunk(chunk) + " grows from " + Words.count(oldCapacity) + " to " + Words.count(capacity) + " entries",
					whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void workScheduled(boolean wasPending) {
		List<Frame> frames = calls.with("pcpu_schedule_balance_work");
		if (isNext(frames.size())) {
			stop(frames, wasPending ? "The balance work is scheduled, but it is pending already" : "The balance work is scheduled", List.of());
		}
	}

	@Override
	public void balanceStarted() {
		calls.balanceStarted();
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The balance work begins", List.of());
		}
	}

	@Override
	public void balancePhase(BalanceWork.Phase phase, ChunkType type) {
		calls.balancePhase(phase, type);
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			String what = switch (phase) {
				case FREE -> "destroys surplus fully free chunks";
				case FREE_EMPTY -> "destroys fully free chunks without populated pages";
				case RECLAIM -> "gives empty pages of isolated chunks back";
				case EXTEND_MAPS -> "extends area maps for atomic allocations";
				case REFILL -> "populates pages until enough empty ones are in reserve";
			};
			stop(frames, "The balance work " + what, List.of());
		}
	}

	@Override
	public void balanceFinished() {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The balance work is done", List.of());
		}
		calls.ended();
	}

	@Override
	public void allocationSucceeded(ChunkView chunk, int offset) {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The allocation succeeded: " + placeOf(chunk, offset), at(Kind.PLACED, chunk, offset, chunk.areaEnd(offset)));
		}
		calls.ended();
	}

	@Override
	public void allocationFailed(FailureReason reason, int size, int align, boolean reserved, boolean atomic) {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The allocation of " + Words.bytes(size) + " aligned to " + Words.bytes(align) + " failed: "
					+ reason.text(), List.of());
		}
		calls.ended();
	}

	@Override
	public void messagePrinted(KernelLog.Level level, String text) {
		List<Frame> frames = calls.base();
		if (isNext(frames.size())) {
			stop(frames, "The kernel prints: " + text, List.of());
		}
	}
}

package org.vmalloscope.session.inside;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuProbe;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Highlight.Kind;

/** The probe points of the percpu allocator in words. */
abstract class PercpuPoints extends MemoryPoints implements PercpuProbe {
	private static final int UNIT = BitmapChunkView.UNIT;

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
		if (isNext()) {
			stop("An allocation of " + Words.bytes(size) + " aligned to " + Words.bytes(align) + " begins, " + Gfp.toString(gfp)
					+ (atomic ? ", atomic: only populated pages serve" : ", may sleep") + (reserved ? ", from the reserved chunk" : ""), List.of());
		}
	}

	@Override
	public void slotWalked(ChunkType type, int slot) {
		if (isNext()) {
			stop("The search comes to slot " + slot + (type == ChunkType.ROOT ? "" : " of the memory control group's chunks"), List.of());
		}
	}

	@Override
	public void chunkSkipped(ChunkView chunk, int size, int align) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " is passed over: its contig hint is " + Words.bytes(chunk.contigHintBytes()) + ", "
					+ Words.bytes(size) + " aligned to " + Words.bytes(align) + " are wanted", whole(Kind.CHUNK_SKIPPED, chunk));
		}
	}

	@Override
	public void blockScanned(BitmapChunkView chunk, int block, int needed) {
		if (isNext()) {
			stop(Words.sentence(Words.block(chunk, block)) + " was scanned: its contig hint is " + Words.bits(chunk.record(block, BitmapChunkView.CONTIG))
					+ ", " + Words.bytes(needed) + " are needed", block(Kind.BLOCK_SCANNED, chunk, block));
		}
	}

	@Override
	public void candidateRejected(ChunkView chunk, int offset, int alignedOffset, int length) {
		if (isNext()) {
			stop("The run of " + Words.bytes(length) + " at " + placeOf(chunk, offset) + " is rejected: it is too short"
					+ (alignedOffset == offset ? "" : " from its first aligned offset " + Words.count(alignedOffset) + " on"),
					at(Kind.CANDIDATE_REJECTED, chunk, offset, (long) offset + length));
		}
	}

	@Override
	public void unpopulatedSkipped(ChunkView chunk, int startPage, int endPage) {
		if (isNext()) {
			stop("Room on " + Words.pages(startPage, endPage) + " of " + Words.chunk(chunk) + " is passed by: no page frames, and the request may not sleep",
					pages(Kind.UNPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void placementAttempted(ChunkView chunk, int offset, int result) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " is searched from offset " + Words.count(offset) + " on: "
					+ (result < 0 ? "no room" : "room at offset " + Words.count(result)), at(Kind.SEARCH, chunk, offset, result < 0 ? chunk.sizeInBytes() : result));
		}
	}

	@Override
	public void areaPlaced(ChunkView chunk, int offset, int size) {
		if (isNext()) {
			stop("An area of " + Words.bytes(size) + " was placed at " + placeOf(chunk, offset), at(Kind.PLACED, chunk, offset, (long) offset + size));
		}
	}

	@Override
	public void areaFreed(ChunkView chunk, int offset, int size) {
		if (isNext()) {
			stop("The area of " + Words.bytes(size) + " at " + placeOf(chunk, offset) + " was freed", at(Kind.FREED, chunk, offset, (long) offset + size));
		}
	}

	@Override
	public void hintMoved(BitmapChunkView chunk, int block, int oldStart, int oldLength, int start, int length) {
		if (isNext()) {
			long base = blockStart(chunk, block);
			List<Highlight> highlights = new ArrayList<>();
			if (oldLength > 0) {
				highlights.add(new Highlight(Kind.HINT_BEFORE, chunk.id(), base + (long) oldStart * UNIT, base + (long) (oldStart + oldLength) * UNIT));
			}
			if (length > 0) {
				highlights.add(new Highlight(Kind.HINT, chunk.id(), base + (long) start * UNIT, base + (long) (start + length) * UNIT));
			}
			stop("The contig hint of " + Words.block(chunk, block) + " goes from " + hint(base, oldStart, oldLength) + " to " + hint(base, start, length),
					highlights);
		}
	}

	private static String hint(long base, int start, int length) {
		return length == 0 ? "none" : Words.bits(length) + " at offset " + Words.count(base + (long) start * UNIT);
	}

	@Override
	public void contigHintLowered(AreaMapChunkView chunk, int oldLength, int length) {
		if (isNext()) {
			stop("No free run of " + Words.chunk(chunk) + " serves: its contig hint goes from " + Words.bytes(oldLength) + " to " + Words.bytes(length),
					whole(Kind.HINT, chunk));
		}
	}

	@Override
	public void scanHintPromoted(BitmapChunkView chunk, int block) {
		if (isNext()) {
			stop("The contig hint of " + Words.block(chunk, block) + " was taken: its scan hint becomes the contig hint", block(Kind.HINT, chunk, block));
		}
	}

	@Override
	public void hintsRefreshed(BitmapChunkView chunk, int block) {
		if (isNext()) {
			stop("The hints of " + Words.block(chunk, block) + " are computed anew from its free runs", block(Kind.REFRESHED, chunk, block));
		}
	}

	@Override
	public void chunkMoved(ChunkView chunk, int fromSlot, int toSlot, boolean toFront) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + (fromSlot == ChunkView.NO_SLOT ? " enters" : " goes from slot " + fromSlot + " to") + " slot " + toSlot
					+ ", to the " + (toFront ? "front" : "back") + " of the list", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void emptyPagesChanged(ChunkView chunk, int delta, int global) {
		if (isNext()) {
			stop("The empty populated pages of " + Words.chunk(chunk) + " change by " + (delta > 0 ? "+" : "") + delta + " to " + chunk.emptyPopulatedPages()
					+ "; all chunks have " + global, whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
		if (isNext()) {
			stop(Words.sentence(Words.pages(startPage, endPage)) + " of " + Words.chunk(chunk) + " got page frames on every CPU",
					pages(Kind.POPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
		if (isNext()) {
			stop(Words.sentence(Words.pages(startPage, endPage)) + " of " + Words.chunk(chunk) + " lost their page frames on every CPU",
					pages(Kind.DEPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void populationFailed(ChunkView chunk, int startPage, int endPage) {
		if (isNext()) {
			stop("There are no page frames for " + Words.pages(startPage, endPage) + " of " + Words.chunk(chunk),
					pages(Kind.UNPOPULATED, chunk, startPage, endPage));
		}
	}

	@Override
	public void tlbFlushed(long start, long end) {
		if (isNext()) {
			stop("The TLB is flushed from " + Words.address(start) + " to " + Words.address(end),
					List.of(new Highlight(Kind.FLUSHED, Birth.VMALLOC, start, end)));
		}
	}

	@Override
	public void chunkCreated(ChunkView chunk) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " of " + Words.bytes(chunk.sizeInBytes()) + " was created at " + Words.address(chunk.baseAddress()),
					whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkDestroyed(ChunkView chunk) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " is about to be destroyed", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkCreationFailed() {
		if (isNext()) {
			stop("There is no memory or no address space for a new chunk", List.of());
		}
	}

	@Override
	public void chunkIsolated(ChunkView chunk) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " is taken out of allocation: its empty pages are to be depopulated", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkReintegrated(ChunkView chunk) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " comes back into allocation", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void chunkSidelined(ChunkView chunk) {
		if (isNext()) {
			stop(Words.sentence(Words.chunk(chunk)) + " is depopulated and put aside", whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void mapExtended(AreaMapChunkView chunk, int oldCapacity, int capacity) {
		if (isNext()) {
			stop("The area map of " + Words.chunk(chunk) + " grows from " + Words.count(oldCapacity) + " to " + Words.count(capacity) + " entries",
					whole(Kind.CHUNK, chunk));
		}
	}

	@Override
	public void workScheduled(boolean wasPending) {
		if (isNext()) {
			stop(wasPending ? "The balance work is scheduled, but it is pending already" : "The balance work is scheduled", List.of());
		}
	}

	@Override
	public void balanceStarted() {
		if (isNext()) {
			stop("The balance work begins", List.of());
		}
	}

	@Override
	public void balancePhase(BalanceWork.Phase phase, ChunkType type) {
		if (isNext()) {
			String what = switch (phase) {
				case FREE -> "destroys surplus fully free chunks";
				case FREE_EMPTY -> "destroys fully free chunks without populated pages";
				case RECLAIM -> "gives empty pages of isolated chunks back";
				case EXTEND_MAPS -> "extends area maps for atomic allocations";
				case REFILL -> "populates pages until enough empty ones are in reserve";
			};
			stop("The balance work " + what, List.of());
		}
	}

	@Override
	public void balanceFinished() {
		if (isNext()) {
			stop("The balance work is done", List.of());
		}
	}

	@Override
	public void allocationSucceeded(ChunkView chunk, int offset) {
		if (isNext()) {
			stop("The allocation succeeded: " + placeOf(chunk, offset), at(Kind.PLACED, chunk, offset, chunk.areaEnd(offset)));
		}
	}

	@Override
	public void allocationFailed(FailureReason reason, int size, int align, boolean reserved, boolean atomic) {
		if (isNext()) {
			stop("The allocation of " + Words.bytes(size) + " aligned to " + Words.bytes(align) + " failed: "
					+ reason.text(), List.of());
		}
	}

	@Override
	public void messagePrinted(KernelLog.Level level, String text) {
		if (isNext()) {
			stop("The kernel prints: " + text, List.of());
		}
	}
}

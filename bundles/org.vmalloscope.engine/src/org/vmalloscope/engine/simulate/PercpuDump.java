package org.vmalloscope.engine.simulate;

import java.util.function.IntUnaryOperator;

import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/** The full text of a percpu allocator's state, as the recordings have it. */
final class PercpuDump {
	private final StringBuilder out;
	private final PercpuSnapshot snapshot;
	private final PercpuGeneration generation;

	private PercpuDump(PercpuSnapshot snapshot, StringBuilder out) {
		this.snapshot = snapshot;
		this.out = out;
		generation = snapshot.rules().generation();
	}

	/** Appends the dump; every line ends in a line feed. */
	static void append(PercpuSnapshot snapshot, StringBuilder out) {
		new PercpuDump(snapshot, out).print();
	}

	private void print() {
		boolean map = generation.hasAreaMap();
		// Area-map kernels do not count populated pages.
		out.append("S empty_pop ").append(snapshot.emptyPopulatedPages(ChunkType.ROOT)).append(" populated ").append(map ? 0 : snapshot.populatedPages())
				.append(" atomic_failed ").append(snapshot.hasAtomicFailed() ? 1 : 0).append(" work ").append(snapshot.isBalancePending() ? 1 : 0).append('\n');
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			print(reserved);
		}
		snapshot.chunks().forEach(this::print);
		out.append(".\n");
	}

	private void print(ChunkView chunk) {
		if (chunk instanceof BitmapChunkView bitmap) {
			printBitmap(bitmap);
		} else {
			printMap((AreaMapChunkView) chunk);
		}
	}

	private void printBitmap(BitmapChunkView chunk) {
		out.append("D ").append(chunk.id()).append(" slot ").append(chunk.slot()).append(" free ").append(chunk.freeBytes()).append(" pages ")
				.append(chunk.pageCount()).append(" pop ").append(chunk.populatedPages()).append(" empty ").append(chunk.emptyPopulatedPages()).append(" imm ")
				.append(chunk.isImmutable() ? 1 : 0).append(" iso ").append(chunk.isIsolated() || chunk.type() == ChunkType.MEMCG ? 1 : 0).append(" so ")
				.append(chunk.startOffset()).append(" eo ").append(chunk.endOffset()).append(" md");
		printRecord(chunk, BitmapChunkView.WHOLE);
		out.append('\n');
		runs(" a", chunk.bits(), chunk::nextAllocatedBit, chunk::nextFreeBit);
		runs(" b", chunk.bits() + 1, bit -> nextBound(chunk, bit), bit -> nextNoBound(chunk, bit));
		runs(" p", chunk.pageCount(), chunk::nextPopulatedPage, chunk::nextUnpopulatedPage);
		for (int block = 0; block < chunk.blockCount(); block++) {
			out.append(" m").append(block);
			printRecord(chunk, block);
			out.append('\n');
		}
	}

	private void printRecord(BitmapChunkView chunk, int block) {
		boolean scanHints = generation != PercpuGeneration.B1;
		if (scanHints) {
			hint(chunk, block, BitmapChunkView.SCAN, BitmapChunkView.SCAN_START);
		}
		hint(chunk, block, BitmapChunkView.CONTIG, BitmapChunkView.CONTIG_START);
		if (scanHints || block != BitmapChunkView.WHOLE) {
			out.append(" l").append(chunk.record(block, BitmapChunkView.LEFT)).append(" r").append(chunk.record(block, BitmapChunkView.RIGHT));
		}
		out.append(" f").append(chunk.record(block, BitmapChunkView.FIRST_FREE));
	}

	private void hint(BitmapChunkView chunk, int block, int length, int start) {
		out.append(' ').append(chunk.record(block, length)).append('@').append(chunk.record(block, start));
	}

	/** The first bound at or after a bit; the bound behind the last unit counts too. */
	private static int nextBound(BitmapChunkView chunk, int bit) {
		int end = chunk.bits();
		int bound = chunk.nextBound(bit);
		return bound < end || bit <= end && (chunk.boundWord(end >> 6) >>> end & 1) != 0 ? bound : end + 1;
	}

	private static int nextNoBound(BitmapChunkView chunk, int bit) {
		int next = bit;
		while (next <= chunk.bits() && (chunk.boundWord(next >> 6) >>> next & 1) != 0) {
			next++;
		}
		return next;
	}

	private void runs(String label, int end, IntUnaryOperator nextSet, IntUnaryOperator nextClear) {
		out.append(label);
		for (int start = nextSet.applyAsInt(0); start < end;) {
			int after = nextClear.applyAsInt(start);
			out.append(' ').append(start);
			if (after - start > 1) {
				out.append('+').append(after - start);
			}
			start = after < end ? nextSet.applyAsInt(after) : end;
		}
		out.append('\n');
	}

	private void printMap(AreaMapChunkView chunk) {
		out.append("D ").append(chunk.id()).append(" slot ").append(chunk.slot()).append(" free ").append(chunk.freeBytes()).append(" contig ")
				.append(chunk.contigHintBytes()).append(" first_free ").append(chunk.firstFree()).append(" imm ").append(chunk.isImmutable() ? 1 : 0)
				.append(" pop ").append(chunk.populatedPages()).append(" map_used ").append(chunk.entryCount()).append(" map_alloc ").append(chunk.capacity())
				.append('\n').append(" a");
		for (int i = 0; i < chunk.entryCount(); i++) {
			out.append(' ').append(chunk.entryOffset(i)).append(':').append(chunk.entryLength(i)).append(chunk.isEntryUsed(i) ? 'u' : 'f');
		}
		out.append('\n');
		runs(" p", chunk.pageCount(), chunk::nextPopulatedPage, chunk::nextUnpopulatedPage);
	}
}

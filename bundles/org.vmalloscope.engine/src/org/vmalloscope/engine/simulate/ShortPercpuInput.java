package org.vmalloscope.engine.simulate;

import static org.vmalloscope.engine.simulate.ShortInput.word;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuPointer;

/** The percpu allocator of one CPU: the first line is unit size, start offset and map size of the first chunk. */
final class ShortPercpuInput implements ShortInput, KernelProbe {
	private static final int PAGE = 4096;

	private final PercpuAllocator percpu;
	private final StringBuilder out;
	private final List<Long> pointers = new ArrayList<>();
	/** Kernels with scan hints show sizes, scheduling and other hints than those before. */
	private final boolean scanHints;
	private final boolean areaMap;
	private int scheduled;
	private int lastDepopulated;
	private long lastDepopulatedBase;

	ShortPercpuInput(KernelProfile profile, String[] sizes, StringBuilder out) {
		this.out = out;
		KernelConfiguration configuration = new KernelConfiguration(profile).unitSize(Integer.parseInt(sizes[0])).staticSize(Integer.parseInt(sizes[1]))
				.dynamicSize(Integer.parseInt(sizes[2]));
		Kernel kernel = Kernel.boot(profile, configuration);
		percpu = kernel.percpu();
		percpu.setProbe(this);
		areaMap = profile.percpu().generation().hasAreaMap();
		scanHints = !areaMap && profile.percpu().generation() != PercpuGeneration.B1;
		if (scanHints) {
			dump();
		}
	}

	@Override
	public void execute(String[] words) {
		scheduled = 0;
		switch (words[0]) {
			case "a" -> allocate('a', words, Gfp.GFP_KERNEL);
			case "A" -> allocate('A', words, Gfp.GFP_ATOMIC);
			case "f" -> {
				percpu.free(pointers.get(ShortInput.index(words, pointers.size())));
				out.append('f').append(words[1]).append(scanHints ? " w" + scheduled : "").append('\n');
			}
			case "b" -> {
				out.append("b\n");
				percpu.runBalance();
			}
			case "d" -> dump();
			default -> throw new IllegalArgumentException("unknown operation '" + words[0] + "'");
		}
	}

	private void allocate(char kind, String[] words, int gfp) {
		String size = word(words, 1);
		String align = word(words, 2);
		long pointer = percpu.allocate(Integer.parseInt(size), Integer.parseInt(align), gfp, false);
		out.append(kind).append(pointers.size());
		if (pointer == PercpuPointer.NULL) {
			out.append(" FAIL\n");
		} else {
			out.append(scanHints ? " " + size + "," + align : "").append(" c").append(PercpuPointer.chunkId(pointer)).append('+')
					.append(PercpuPointer.offset(pointer)).append(areaMap ? "" : " w" + scheduled).append('\n');
		}
		pointers.add(pointer);
	}

	private void dump() {
		for (ChunkView chunk : percpu.snapshot().chunks()) {
			out.append("  S").append(chunk.slot()).append(" c").append(chunk.id());
			if (chunk instanceof AreaMapChunkView map) {
				dump(map);
			} else if (scanHints) {
				dumpScanHints((BitmapChunkView) chunk);
			} else {
				dumpBlocks((BitmapChunkView) chunk);
			}
			out.append('\n');
		}
		if (!areaMap) {
			out.append("  E ").append(percpu.emptyPopulatedPages(ChunkType.ROOT)).append('\n');
		}
	}

	private void dump(AreaMapChunkView chunk) {
		int hash = 0;
		int entries = chunk.entryCount() + (chunk.firstFree() < 0 ? 0 : 1);
		for (int i = 0; i < entries; i++) {
			hash = hash * 31 + chunk.rawEntry(i);
		}
		out.append(" free=").append(chunk.freeBytes()).append(" ch=").append(chunk.contigHintBytes()).append(" used=").append(chunk.entryCount())
				.append(" alloc=").append(chunk.capacity()).append(" ff=").append(chunk.firstFree()).append(" :").append(Integer.toUnsignedString(hash));
	}

	private void dumpScanHints(BitmapChunkView chunk) {
		int scan = chunk.record(BitmapChunkView.WHOLE, BitmapChunkView.SCAN);
		out.append(" fb=").append(chunk.freeBytes()).append(" ch=").append(whole(chunk, BitmapChunkView.CONTIG)).append('@')
				.append(whole(chunk, BitmapChunkView.CONTIG_START)).append(" sh=").append(scan).append('@')
				.append(scan == 0 ? -1 : whole(chunk, BitmapChunkView.SCAN_START)).append(" ff=").append(whole(chunk, BitmapChunkView.FIRST_FREE))
				.append(" ep=").append(chunk.emptyPopulatedPages()).append(" np=").append(chunk.populatedPages()).append(" iso=")
				.append(chunk.isIsolated() ? 1 : 0);
	}

	private static int whole(BitmapChunkView chunk, int field) {
		return chunk.record(BitmapChunkView.WHOLE, field);
	}

	private void dumpBlocks(BitmapChunkView chunk) {
		out.append(" fb=").append(chunk.freeBytes()).append(" cb=").append(whole(chunk, BitmapChunkView.CONTIG)).append('@')
				.append(whole(chunk, BitmapChunkView.CONTIG_START)).append(" fbit=").append(whole(chunk, BitmapChunkView.FIRST_FREE)).append(" ep=")
				.append(chunk.emptyPopulatedPages()).append(" np=").append(chunk.populatedPages());
		for (int block = 0; block < chunk.blockCount(); block++) {
			out.append(' ').append(chunk.record(block, BitmapChunkView.CONTIG)).append('@').append(chunk.record(block, BitmapChunkView.CONTIG_START))
					.append('/').append(chunk.record(block, BitmapChunkView.LEFT)).append('/').append(chunk.record(block, BitmapChunkView.RIGHT)).append('/')
					.append(chunk.record(block, BitmapChunkView.FIRST_FREE));
		}
	}

	@Override
	public void workScheduled(boolean wasPending) {
		scheduled++;
	}

	@Override
	public void chunkCreated(ChunkView chunk) {
		out.append("  N c").append(chunk.id()).append('\n');
	}

	@Override
	public void chunkDestroyed(ChunkView chunk) {
		out.append("  X c").append(chunk.id()).append('\n');
	}

	@Override
	public void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
		pages("  P c", chunk, startPage, endPage);
	}

	@Override
	public void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
		pages("  D c", chunk, startPage, endPage);
	}

	@Override
	public void tlbFlushed(long start, long end) {
		// one CPU: the addresses lie in its unit of the chunk that was depopulated last
		long base = lastDepopulatedBase;
		out.append("  F c").append(lastDepopulated).append(' ').append((start - base) / PAGE).append('-').append((end - base) / PAGE).append('\n');
	}

	private void pages(String kind, ChunkView chunk, int startPage, int endPage) {
		lastDepopulated = chunk.id();
		lastDepopulatedBase = chunk.baseAddress();
		if (!areaMap) {
			out.append(kind).append(chunk.id()).append(' ').append(startPage).append('-').append(endPage).append('\n');
		}
	}
}

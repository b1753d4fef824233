package org.vmalloscope.engine.tests.percpu;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.testing.Golden;

/** The short inputs for kernels 3.10, 4.4, 4.14 and 7.1, each with its own way of printing. */
class SmallInputsTest {
	/** Output file, input file, profile. */
	static Stream<Arguments> runs() {
		List<Arguments> runs = new ArrayList<>();
		for (Path out : Golden.small("percpu-.*\\.out")) {
			String name = out.getFileName().toString();
			String kernel = name.replaceAll("percpu-\\w+-([0-9.]+)-s.*", "$1");
			String in = name.replace(".out", ".in").replaceAll("areamap-[0-9.]+-", "areamap-");
			runs.add(Arguments.of(out, out.resolveSibling(in), kernel.equals("7.1") ? "7.2" : kernel));
		}
		return runs.stream();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void answersAsTheKernelDid(Path expected, Path input, String kernel) {
		OracleTest.assertSameLines(Golden.text(expected), new Run(KernelProfiles.get(kernel), Golden.text(input)).answer());
	}

	@Test
	void thereIsSomethingToCompareWith() {
		assertFalse(runs().toList().isEmpty());
	}

	/** One input on one kernel. */
	private static final class Run implements KernelProbe {
		private final PercpuAllocator percpu;
		private final StringBuilder out = new StringBuilder();
		private final List<Long> pointers = new ArrayList<>();
		/** Whether the answers show sizes and frees show scheduling: only those of 7.1 do. */
		private final boolean verbose;
		private final boolean areaMap;
		private int scheduled;

		Run(KernelProfile profile, String input) {
			List<String> lines = input.lines().toList();
			String[] sizes = lines.get(0).split(" ");
			KernelConfiguration configuration = new KernelConfiguration(profile).unitSize(Integer.parseInt(sizes[0])).staticSize(Integer.parseInt(sizes[1]))
					.dynamicSize(Integer.parseInt(sizes[2]));
			Kernel kernel = Kernel.boot(profile, configuration);
			kernel.setProbe(this);
			percpu = kernel.percpu();
			verbose = profile.name().equals("7.2");
			areaMap = profile.percpu().generation().hasAreaMap();
			if (verbose) {
				dump();
			}
			lines.subList(1, lines.size()).forEach(line -> execute(line.split(" ")));
		}

		String answer() {
			return out.toString();
		}

		private void execute(String[] words) {
			scheduled = 0;
			switch (words[0]) {
				case "a" -> allocate('a', words, Gfp.GFP_KERNEL);
				case "A" -> allocate('A', words, Gfp.GFP_ATOMIC);
				case "f" -> {
					percpu.free(pointers.get(Integer.parseInt(words[1])));
					out.append('f').append(words[1]).append(verbose ? " w" + scheduled : "").append('\n');
				}
				case "b" -> {
					out.append("b\n");
					percpu.runBalance();
				}
				default -> dump();
			}
			percpu.assertConsistent();
		}

		private void allocate(char kind, String[] words, int gfp) {
			long pointer = percpu.allocate(Integer.parseInt(words[1]), Integer.parseInt(words[2]), gfp, false);
			out.append(kind).append(pointers.size());
			if (pointer == PercpuPointer.NULL) {
				out.append(" FAIL\n");
			} else {
				out.append(verbose ? " " + words[1] + "," + words[2] : "").append(" c").append(PercpuPointer.chunkId(pointer)).append('+')
						.append(PercpuPointer.offset(pointer)).append(areaMap ? "" : " w" + scheduled).append('\n');
			}
			pointers.add(pointer);
		}

		private void dump() {
			for (ChunkView chunk : percpu.snapshot().chunks()) {
				out.append("  S").append(chunk.slot()).append(" c").append(chunk.id());
				if (chunk instanceof AreaMapChunkView map) {
					dump(map);
				} else if (verbose) {
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
			// One CPU: the addresses lie in its unit of the chunk that was depopulated last.
			int chunk = lastDepopulated;
			long base = java.util.Objects.requireNonNull(percpu.chunk(chunk)).baseAddress();
			out.append("  F c").append(chunk).append(' ').append((start - base) / 4096).append('-').append((end - base) / 4096).append('\n');
		}

		private int lastDepopulated;

		private void pages(String kind, ChunkView chunk, int startPage, int endPage) {
			lastDepopulated = chunk.id();
			if (!areaMap) {
				out.append(kind).append(chunk.id()).append(' ').append(startPage).append('-').append(endPage).append('\n');
			}
		}
	}
}

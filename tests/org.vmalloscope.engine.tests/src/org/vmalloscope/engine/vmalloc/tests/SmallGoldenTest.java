package org.vmalloscope.engine.vmalloc.tests;

import static java.lang.Long.parseUnsignedLong;
import static java.lang.Long.toHexString;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.placement.CachedScan;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.FreeTree;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.testing.Golden;

/** Placement alone, without lazy freeing, on the short inputs for 5.1, 5.10 and 7.1. */
class SmallGoldenTest {
	@TestFactory
	Stream<DynamicTest> answersAreIdentical() {
		return Golden.small("vmalloc-.*\\.out").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
	}

	private static void compare(Path answer) {
		String name = answer.getFileName().toString();
		String kernel = name.replaceFirst("vmalloc-[a-z]*-", "").replaceFirst("-s.*", "");
		// 5.10 answered the requests made for 7.1
		Path requests = answer.resolveSibling(name.replace("5.10", "7.1").replace(".out", ".in"));
		Lines.assertSame(Golden.text(answer), new SmallDriver(kernel).run(Golden.text(requests)), name);
	}

	/** Runs one input. */
	private static final class SmallDriver {
		private final String kernel;
		private final StringBuilder out = new StringBuilder();
		private final List<Long> areas = new ArrayList<>();

		SmallDriver(String kernel) {
			this.kernel = kernel;
		}

		String run(String text) {
			List<String> lines = text.lines().toList();
			String[] window = lines.get(0).split(" ");
			VmallocRules rules = VmallocRules.of(Integer.parseInt(kernel.split("\\.")[0]), Integer.parseInt(kernel.split("\\.")[1]));
			if (rules.placement() == PlacementKind.VMAP_NODES) {
				// these files are about the free tree below the nodes
				rules = rules.with(PlacementKind.FREE_TREE, PurgeKind.MERGED_TREE_WORK, 0);
			}
			VmallocGeometry geometry = VmallocGeometry.X86_64.withWindow(parseUnsignedLong(window[0], 16), parseUnsignedLong(window[1], 16));
			Vmalloc vmalloc = new Vmalloc(VmallocConfig.of(rules, geometry, 1));
			if (vmalloc.placement() instanceof CachedScan scan) {
				// recorded without vmalloc_init, which would set it to the end of the window
				scan.setChunkHole(0);
			}
			for (String line : lines.subList(1, lines.size())) {
				perform(vmalloc, line.split(" "));
				vmalloc.space().assertConsistent();
				vmalloc.placement().assertConsistent();
			}
			return out.toString();
		}

		private void perform(Vmalloc vmalloc, String[] words) {
			Placement placement = vmalloc.placement();
			int number = areas.size();
			switch (words[0]) {
			case "a" -> {
				long address = placement.place(hex(words, 1), hex(words, 2), hex(words, 3), hex(words, 4), 0,
						AreaMap.facts(AreaState.BUSY, AreaType.OTHER, 0, 0, number), false);
				areas.add(address);
				out.append('a').append(number).append(' ').append(address == Placement.NONE ? "FAIL" : toHexString(address));
				if (placement instanceof CachedScan scan) {
					out.append(" h").append(toHexString(scan.cachedHole())).append(" c").append(toHexString(scan.cache()));
				}
			}
			case "f" -> {
				long address = areas.get(Integer.parseInt(words[1]));
				if (address != Placement.NONE) {
					placement.release(vmalloc.space().areas().find(address));
				}
				out.append('f').append(words[1]);
				if (placement instanceof CachedScan scan) {
					out.append(" c").append(toHexString(scan.cache()));
				}
			}
			case "p" -> {
				int groups = Integer.parseInt(words[1]);
				long[] offsets = new long[groups];
				long[] sizes = new long[groups];
				for (int i = 0; i < groups; i++) {
					offsets[i] = hex(words, 3 + 2 * i);
					sizes[i] = hex(words, 4 + 2 * i);
				}
				long base = placement.placeChunk(new ChunkRequest(offsets, sizes, hex(words, 2)), 0);
				for (long offset : offsets) {
					areas.add(base == Placement.NONE ? base : base + offset);
				}
				out.append('p').append(number).append(' ').append(toHexString(base));
			}
			case "d" -> {
				FreeTree free = vmalloc.space().free();
				out.append('d').append(depth(free, free.root()));
				preOrder(free, free.root());
			}
			default -> throw new IllegalArgumentException(words[0]);
			}
			out.append('\n');
		}

		private static long hex(String[] words, int index) {
			return parseUnsignedLong(words[index], 16);
		}

		private static int depth(FreeTree free, int node) {
			return node == 0 ? 0 : 1 + Math.max(depth(free, free.left(node)), depth(free, free.right(node)));
		}

		private void preOrder(FreeTree free, int node) {
			if (node != 0) {
				out.append(' ').append(toHexString(free.start(node) >>> 12)).append(free.isRed(node) ? 'r' : 'b');
				preOrder(free, free.left(node));
				preOrder(free, free.right(node));
			}
		}
	}
}

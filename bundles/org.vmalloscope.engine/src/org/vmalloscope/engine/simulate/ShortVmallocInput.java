package org.vmalloscope.engine.simulate;

import static java.lang.Long.parseUnsignedLong;
import static java.lang.Long.toHexString;
import static org.vmalloscope.engine.simulate.ShortInput.word;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.placement.CachedScan;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.RangeTree;

/** Placement alone, freeing at once: the first line is the vmalloc window. */
final class ShortVmallocInput implements ShortInput {
	private static final int MAX_GROUPS = 4096;

	private final Vmalloc vmalloc;
	private final StringBuilder out;
	/** Every area that was asked for, by number. */
	private final List<Long> areas = new ArrayList<>();

	ShortVmallocInput(KernelProfile profile, String[] window, StringBuilder out) {
		this.out = out;
		VmallocRules rules = profile.vmalloc();
		if (rules.placement() == PlacementKind.VMAP_NODES) {
			// these files are about the free tree below the nodes
			rules = rules.with(PlacementKind.FREE_TREE, PurgeKind.MERGED_TREE_WORK, 0);
		}
		KernelConfiguration configuration = new KernelConfiguration(profile).vmallocStart(parseUnsignedLong(window[0], 16))
				.vmallocEnd(parseUnsignedLong(window[1], 16));
		vmalloc = new Vmalloc(Kernel.vmallocConfig(profile, configuration).withRules(rules));
		if (vmalloc.placement() instanceof CachedScan scan) {
			// recorded without vmalloc_init, which would set it to the end of the window
			scan.setChunkHole(0);
		}
	}

	@Override
	public void execute(String[] words) {
		switch (words[0]) {
			case "a" -> allocate(words);
			case "f" -> free(words);
			case "p" -> placeChunk(words);
			case "d" -> dump();
			default -> throw new IllegalArgumentException("unknown operation '" + words[0] + "'");
		}
		out.append('\n');
	}

	private void allocate(String[] words) {
		long align = hex(words, 2);
		if (Long.bitCount(align) != 1) {
			throw new IllegalArgumentException("alignment " + words[2] + " is no power of two");
		}
		long address = vmalloc.placement().place(hex(words, 1), align, hex(words, 3), hex(words, 4), 0,
				AreaMap.facts(AreaState.BUSY, AreaType.OTHER, 0, 0, areas.size()), false);
		out.append('a').append(areas.size()).append(' ').append(address == Placement.NONE ? "FAIL" : toHexString(address));
		areas.add(address);
		if (vmalloc.placement() instanceof CachedScan scan) {
			out.append(" h").append(toHexString(scan.cachedHole())).append(" c").append(toHexString(scan.cache()));
		}
	}

	private void free(String[] words) {
		long address = areas.get(ShortInput.index(words, areas.size()));
		int pos = address == Placement.NONE ? 0 : vmalloc.space().areas().find(address);
		if (pos != 0) {
			vmalloc.placement().release(pos);
		}
		out.append('f').append(words[1]);
		if (vmalloc.placement() instanceof CachedScan scan) {
			out.append(" c").append(toHexString(scan.cache()));
		}
	}

	private void placeChunk(String[] words) {
		int groups = Integer.parseInt(word(words, 1));
		if (groups < 1 || groups > MAX_GROUPS) {
			throw new IllegalArgumentException(groups + " groups");
		}
		long[] offsets = new long[groups];
		long[] sizes = new long[groups];
		for (int i = 0; i < groups; i++) {
			offsets[i] = hex(words, 3 + 2 * i);
			sizes[i] = hex(words, 4 + 2 * i);
		}
		int number = areas.size();
		long base = vmalloc.placement().placeChunk(new ChunkRequest(offsets, sizes, hex(words, 2)), 0);
		for (long offset : offsets) {
			areas.add(base == Placement.NONE ? base : base + offset);
		}
		out.append('p').append(number).append(' ').append(toHexString(base));
	}

	private void dump() {
		RangeTree free = vmalloc.space().free();
		out.append('d').append(levels(free, free.root()));
		preOrder(free, free.root());
	}

	private static int levels(RangeTree free, int node) {
		return node == 0 ? 0 : 1 + Math.max(levels(free, free.left(node)), levels(free, free.right(node)));
	}

	private void preOrder(RangeTree free, int node) {
		if (node != 0) {
			out.append(' ').append(toHexString(free.start(node) >>> 12)).append(free.isRed(node) ? 'r' : 'b');
			preOrder(free, free.left(node));
			preOrder(free, free.right(node));
		}
	}

	private static long hex(String[] words, int index) {
		return parseUnsignedLong(word(words, index), 16);
	}
}

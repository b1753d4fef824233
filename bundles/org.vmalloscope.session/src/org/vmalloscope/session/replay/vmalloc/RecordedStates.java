package org.vmalloscope.session.replay.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocState.Area;
import org.vmalloscope.engine.vmalloc.VmallocState.Links;
import org.vmalloscope.engine.vmalloc.VmallocState.Pool;
import org.vmalloscope.engine.vmalloc.VmallocState.Range;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/** Turns state dumps as they are read into the engine's facts. */
public final class RecordedStates {
	/** Kernel flags of a {@code vm_struct}: VM_IOREMAP, VM_ALLOC, VM_MAP. */
	private static final long IOREMAP = 1;
	private static final long ALLOC = 2;
	private static final long MAP = 4;

	private RecordedStates() {
	}

	/** The facts of a dump; null if it has no list of free areas. */
	public static @Nullable VmallocState of(org.vmalloscope.trace.state.VmallocState dump) {
		if (dump.free().isEmpty()) {
			return null;
		}
		List<Range> free = dump.free().stream().map(range -> new Range(range.start(), range.start() + range.size())).toList();
		List<Links> links = dump.freeTree().stream().map(node -> new Links(node.left(), node.right(), !node.black())).toList();
		List<Area> busy = new ArrayList<>(dump.busy().stream().map(RecordedStates::area).toList());
		List<Area> lazy = new ArrayList<>(dump.lazy().stream().map(RecordedStates::area).toList());
		List<Pool> pools = new ArrayList<>();
		for (int node = 0; node < dump.nodes().size(); node++) {
			var recorded = dump.nodes().get(node);
			recorded.busy().forEach(area -> busy.add(area(area)));
			recorded.lazy().forEach(area -> lazy.add(area(area)));
			int number = node;
			recorded.pool().forEach((pages, starts) -> pools.add(new Pool(number, pages, starts)));
		}
		if (!dump.nodes().isEmpty()) {
			lazy.sort((a, b) -> Long.compareUnsigned(a.start(), b.start()));
		}
		busy.sort((a, b) -> Long.compareUnsigned(a.start(), b.start()));
		boolean tree = links.size() == free.size();
		return new VmallocState(dump.lazyPages(), free, tree ? links : List.of(), tree ? dump.freeRoot().orElse(-1) : -1, busy, lazy, pools);
	}

	private static Area area(org.vmalloscope.trace.state.VmallocState.Area area) {
		return new Area(area.start(), area.start() + area.size(), type(area), (int) (area.flags().orElse(0) >>> 8 & 0xff) - 1);
	}

	private static AreaType type(org.vmalloscope.trace.state.VmallocState.Area area) {
		var owner = area.owner();
		if (owner == null) {
			return AreaType.OTHER;
		}
		return (owner.flags() & IOREMAP) != 0 ? AreaType.IOREMAP : (owner.flags() & MAP) != 0 ? AreaType.VMAP
				: (owner.flags() & ALLOC) != 0 ? AreaType.VMALLOC : AreaType.OTHER;
	}
}

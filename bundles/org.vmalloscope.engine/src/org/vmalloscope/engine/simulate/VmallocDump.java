package org.vmalloscope.engine.simulate;

import static java.lang.Long.toHexString;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.VmallocView.ScanCache;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.RangeTree;

/** The text of a vmalloc dump. */
final class VmallocDump {
	private VmallocDump() {
	}

	static void append(VmallocView view, StringBuilder out) {
		ScanCache cache = view.scanCache();
		if (cache != null) {
			scanned(view, cache, out);
		} else {
			out.append("S busy ").append(view.count(AreaState.BUSY)).append(" lazy ").append(view.lazyPages()).append(" work ")
					.append(view.isDrainPending() ? 1 : 0).append('\n');
			tree(view.freeTree(), out);
			if (view.nodeCount() == 0) {
				for (long start : view.lazy()) {
					range(view, " l ", start, out);
				}
			} else {
				nodes(view, out);
			}
		}
		out.append(".\n");
	}

	private static void scanned(VmallocView view, ScanCache cache, StringBuilder out) {
		out.append("S areas ").append(view.areaCount()).append(" lazy ").append(view.lazyPages()).append(" cache ").append(toHexString(cache.area()))
				.append(" hole ").append(toHexString(cache.hole())).append(" vstart ").append(toHexString(cache.vstart())).append(" align ")
				.append(toHexString(cache.align())).append(" pcpu_hole ").append(toHexString(view.chunkHole())).append('\n');
		boolean flagged = view.config().rules().purge() == PurgeKind.FLAGGED_AREAS;
		for (AreaCursor area = view.areas(); area.next();) {
			out.append(' ').append(toHexString(area.start())).append('-').append(toHexString(area.end())).append(' ').append(flags(area, flagged))
					.append('\n');
		}
		if (!flagged) {
			for (long start : view.lazy()) {
				out.append(" l ").append(toHexString(start)).append('\n');
			}
		}
	}

	/** {@code vmap_area->flags}: with P0 every lazy area is flagged (1), later only one that had a vm_struct (2); 4 is a vm_struct. */
	private static int flags(AreaCursor area, boolean flagged) {
		boolean struct = (area.facts() & AreaMap.VM_STRUCT) != 0;
		if (area.state() == AreaState.LAZY) {
			return flagged ? 1 : struct ? 2 : 0;
		}
		return struct ? 4 : 0;
	}

	private static void tree(RangeTree free, StringBuilder out) {
		for (int node = free.first(); node != 0; node = free.next(node)) {
			out.append(' ').append(toHexString(free.start(node))).append('-').append(toHexString(free.end(node))).append(" d").append(free.depth(node))
					.append(free.isRed(node) ? " R" : " B").append(" m").append(toHexString(free.subtreeMax(node))).append('\n');
		}
	}

	private static void nodes(VmallocView view, StringBuilder out) {
		for (int node = 0; node < view.nodeCount(); node++) {
			out.append("N ").append(node).append('\n');
			for (long start : view.lazy(node)) {
				range(view, " l ", start, out);
			}
			for (int pages = 1; pages <= VmapNodes.POOLS; pages++) {
				long[] pooled = view.pool(node, pages);
				if (pooled.length > 0) {
					out.append(" p").append(pages).append(" n").append(view.poolLength(node, pages));
					for (long start : pooled) {
						out.append(' ').append(toHexString(start));
					}
					out.append('\n');
				}
			}
		}
	}

	private static void range(VmallocView view, String prefix, long start, StringBuilder out) {
		out.append(prefix).append(toHexString(start)).append('-').append(toHexString(view.endOf(start))).append('\n');
	}
}

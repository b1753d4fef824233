package org.vmalloscope.engine.vmalloc.tests;

import static java.lang.Long.toHexString;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.placement.CachedScan;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.FreeTree;

/** The {@code vdump} text of the oracle's README. */
final class VmallocDump {
	private VmallocDump() {
	}

	static String of(Vmalloc vmalloc, String kernel) {
		StringBuilder out = new StringBuilder();
		if (vmalloc.placement() instanceof CachedScan scan) {
			scanned(out, vmalloc, scan, kernel.equals("3.18"));
		} else {
			tree(out, vmalloc);
			VmapNodes nodes = vmalloc.nodes();
			if (nodes == null) {
				for (long start : vmalloc.purger().policy().waiting()) {
					range(out, vmalloc, " l ", start).append('\n');
				}
			} else {
				nodes(out, vmalloc, nodes);
			}
		}
		return out.append(".\n").toString();
	}

	private static void scanned(StringBuilder out, Vmalloc vmalloc, CachedScan scan, boolean flagged) {
		AreaMap areas = vmalloc.space().areas();
		out.append("S areas ").append(areas.tree().size()).append(" lazy ").append(vmalloc.lazyPages());
		out.append(" cache ").append(toHexString(scan.cache())).append(" hole ").append(toHexString(scan.cachedHole()));
		out.append(" vstart ").append(toHexString(scan.cachedStart())).append(" align ").append(toHexString(scan.cachedAlign()));
		out.append(" pcpu_hole ").append(toHexString(scan.chunkHole())).append('\n');
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			boolean lazy = areas.state(pos) == AreaState.LAZY;
			boolean struct = (areas.facts(pos) & AreaMap.VM_STRUCT) != 0;
			// 3.18 flags every lazy area (1), 4.19 only those that had a vm_struct (2)
			int flags = lazy ? flagged ? 1 : struct ? 2 : 0 : struct ? 4 : 0;
			range(out, vmalloc, " ", areas.start(pos)).append(' ').append(flags).append('\n');
		}
		if (!flagged) {
			for (long start : vmalloc.purger().policy().waiting()) {
				out.append(" l ").append(toHexString(start)).append('\n');
			}
		}
	}

	private static void tree(StringBuilder out, Vmalloc vmalloc) {
		AreaMap areas = vmalloc.space().areas();
		int busy = 0;
		for (int pos = areas.tree().first(); pos != 0; pos = areas.tree().next(pos)) {
			busy += areas.state(pos) == AreaState.BUSY ? 1 : 0;
		}
		out.append("S busy ").append(busy).append(" lazy ").append(vmalloc.lazyPages());
		out.append(" work ").append(vmalloc.isDrainPending() ? 1 : 0).append('\n');
		FreeTree free = vmalloc.space().free();
		for (int node = free.first(); node != 0; node = free.next(node)) {
			out.append(' ').append(toHexString(free.start(node))).append('-').append(toHexString(free.end(node)));
			out.append(" d").append(depth(free, node)).append(free.isRed(node) ? " R" : " B");
			out.append(" m").append(toHexString(free.subtreeMax(node))).append('\n');
		}
	}

	private static int depth(FreeTree free, int node) {
		int depth = 0;
		for (int up = free.parent(node); up != 0; up = free.parent(up)) {
			depth++;
		}
		return depth;
	}

	private static void nodes(StringBuilder out, Vmalloc vmalloc, VmapNodes nodes) {
		for (int node = 0; node < nodes.count(); node++) {
			out.append("N ").append(node).append('\n');
			for (long start : vmalloc.space().stacks().sortedValues(nodes.lazy(node))) {
				range(out, vmalloc, " l ", start).append('\n');
			}
			for (int index = 0; index < VmapNodes.POOLS; index++) {
				int pool = nodes.pool(node, index);
				if (!vmalloc.space().lists().isEmpty(pool)) {
					out.append(" p").append(index + 1).append(" n").append(nodes.poolLength(pool));
					for (long start : vmalloc.space().lists().values(pool)) {
						out.append(' ').append(toHexString(start));
					}
					out.append('\n');
				}
			}
		}
	}

	private static StringBuilder range(StringBuilder out, Vmalloc vmalloc, String prefix, long start) {
		AreaMap areas = vmalloc.space().areas();
		return out.append(prefix).append(toHexString(start)).append('-').append(toHexString(areas.end(areas.find(start))));
	}
}

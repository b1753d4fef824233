package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;
import org.vmalloscope.paint.export.Table;

/** The vmap nodes of a moment (kernel: {@code struct vmap_node}, 6.9 and later), a row each. */
public final class NodeRows {
	private static final List<String> COLUMNS = List.of("vmap node", "busy areas", "busy pages", "lazy areas", "lazy pages", "pooled areas", "pooled pages", "pools");

	/**
	 * A node.
	 *
	 * @param busy        areas in use in its zones
	 * @param busyPages   their pages
	 * @param lazy        areas that wait at it for a purge
	 * @param lazyPages   their pages
	 * @param pooled      areas in its pools
	 * @param pooledPages their pages
	 * @param pools       the pools that are not empty, as {@code pages × length}
	 */
	public record Row(int node, long busy, long busyPages, long lazy, long lazyPages, long pooled, long pooledPages, String pools) {
	}

	private NodeRows() {
	}

	/** A row for each node; none before 6.9. */
	public static List<Row> of(VmallocView view) {
		int nodes = view.nodeCount();
		long[][] busy = new long[2][nodes];
		long[][] lazy = new long[2][nodes];
		int shift = view.config().geometry().pageShift();
		for (AreaCursor area = view.areas(); nodes > 0 && area.next();) {
			switch (area.state()) {
			case BUSY, UNKNOWN -> {
				int node = view.nodeOf(area.start());
				busy[0][node]++;
				busy[1][node] += area.end() - area.start() >>> shift;
			}
			case LAZY -> {
				int node = view.homeOf(area.start(), area.facts());
				lazy[0][node]++;
				lazy[1][node] += area.end() - area.start() >>> shift;
			}
			default -> {
				// pools are counted below
			}
			}
		}
		List<Row> rows = new ArrayList<>();
		for (int node = 0; node < nodes; node++) {
			rows.add(row(view, node, busy[0][node], busy[1][node], lazy[0][node], lazy[1][node]));
		}
		return rows;
	}

	private static Row row(VmallocView view, int node, long busy, long busyPages, long lazy, long lazyPages) {
		long pooled = 0;
		long pooledPages = 0;
		StringBuilder pools = new StringBuilder();
		for (int pages = 1; pages <= VmapNodes.POOLS; pages++) {
			long length = view.poolLength(node, pages);
			if (length > 0) {
				pooled += length;
				pooledPages += length * pages;
				pools.append(pools.isEmpty() ? "" : ", ").append(pages).append(" × ").append(length);
			}
		}
		return new Row(node, busy, busyPages, lazy, lazyPages, pooled, pooledPages, pools.toString());
	}

	/** For an export. */
	public static Table table(List<Row> rows) {
		return new Table(COLUMNS, () -> rows.stream().map(row -> List.of(Integer.toString(row.node), Long.toString(row.busy), Long.toString(row.busyPages), Long.toString(row.lazy),
				Long.toString(row.lazyPages), Long.toString(row.pooled), Long.toString(row.pooledPages), row.pools)).iterator());
	}
}

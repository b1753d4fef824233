package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayBars;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.painter.BarsLayer;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.paint.usage.MetricPoints;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;

/**
 * Lazy pages over a session against the number that starts a purge, and each purge as a bar of the pages it gave back; below it who ran
 * while purges were under way, and what purges and searches cost by the cost model.
 *
 * @param plot      lazy pages, for a {@link org.vmalloscope.paint.painter.PlotPainter}
 * @param costs     the time that purges and the searches of allocations take, over the same axis
 * @param scale     from positions to places of the plots
 * @param purges    in their order
 * @param turns     who runs while they are under way
 * @param lazyMax   {@code lazy_max_pages()}; 0 if not known
 * @param threshold lazy pages from which on a purge does not give the lock away; 0 where the generation has none
 */
public record PurgeTimeline(Plot plot, Plot costs, TimeScale scale, List<Purge> purges, PurgeTurns turns, long lazyMax, long threshold, PurgeHits hits) {
	/** Whether the lines of the thresholds are drawn. */
	public enum Limits {
		/** When lazy pages come near to them. */
		WHEN_NEAR("When Near"),
		/** Always, however small everything else gets. */
		ALWAYS("Always"),
		/** Never. */
		NEVER("Never");

		private final String title;

		Limits(String title) {
			this.title = title;
		}

		/** The name for people. */
		public String title() {
			return title;
		}
	}

	/** Part of a limit that lazy pages must reach to be near it. */
	private static final int NEAR = 8;

	/** Whether a session has what the timeline shows. */
	public static boolean isOf(Session session) {
		return session.metrics().contains(Metric.VMALLOC_LAZY_PAGES);
	}

	/**
	 * The timeline of a session that {@linkplain #isOf has one}.
	 *
	 * @param view the machine at some moment, for its limits; null if there is none
	 */
	public static PurgeTimeline of(Session session, TimeScale scale, @Nullable VmallocView view, Limits limits) {
		MetricSeries lazy = session.series(Metric.VMALLOC_LAZY_PAGES);
		List<Purge> purges = session.purges();
		PurgeHits hits = new PurgeHits(session, scale);
		long lazyMax = view == null ? 0 : view.lazyMax();
		long threshold = view == null ? 0 : threshold(view);
		List<PlotLayer> layers = new ArrayList<>();
		layers.add(bars(purges, hits));
		long peak = lazy.maximum(0, lazy.length());
		addLimit(layers, session, scale, "lazy_max_pages", lazyMax, peak, limits, Ink.FAILURE);
		addLimit(layers, session, scale, "Resched threshold", threshold, peak, limits, Ink.MUTED);
		// over everything else: with a threshold lazy pages run along it, and along the upper edge of the bars
		layers.add(new SeriesLayer(new MetricPoints(lazy, scale), Ink.BUSY, true, false, true, Unit.PAGES));
		Folding domain = Folding.none(scale.domain(session.length()));
		Plot plot = new Plot(domain, scale.unit(), Unit.PAGES, true, layers);
		MetricPoints searches = new MetricPoints(session.series(Metric.VMALLOC_SEARCH_TIME), scale);
		Plot costs = new Plot(domain, scale.unit(), Unit.TIME, true, List.of(costs(purges, hits), new SeriesLayer(searches, Ink.BUSY, true, Unit.TIME)));
		return new PurgeTimeline(plot, costs, scale, purges, PurgeTurns.of(session, scale, purges), lazyMax, threshold, hits);
	}

	private static void addLimit(List<PlotLayer> layers, Session session, TimeScale scale, String name, long value, long peak, Limits limits, Ink ink) {
		boolean isShown = limits == Limits.ALWAYS || limits == Limits.WHEN_NEAR && peak >= value / NEAR;
		if (value > 0 && isShown) {
			long[] ends = { scale.x(0), scale.x(session.length()) };
			layers.add(new SeriesLayer(new ArraySeries(name, ends, new long[] { value, value }), ink, false, true, Unit.PAGES));
		}
	}

	/** {@code resched_threshold} of __purge_vmap_area_lazy: P3 to P5 have one, and the policies made like it. */
	private static long threshold(VmallocView view) {
		PurgeKind kind = view.config().rules().purge();
		boolean has = kind == PurgeKind.THRESHOLD_LIST || kind == PurgeKind.MERGED_TREE || kind == PurgeKind.MERGED_TREE_WORK || kind == PurgeKind.CHOSEN_THRESHOLD
				|| kind == PurgeKind.RUNNING_RANGE;
		long chosen = view.config().rules().purgeThreshold();
		return !has ? 0 : chosen > 0 ? chosen : 2 * view.lazyMax();
	}

	private static BarsLayer bars(List<Purge> purges, PurgeHits hits) {
		long[] pages = purges.stream().mapToLong(Purge::pages).toArray();
		return layer(purges, hits, new long[][] { pages }, List.of(Look.of("Pages that a purge gave back", Ink.LAZY)));
	}

	private static BarsLayer costs(List<Purge> purges, PurgeHits hits) {
		long[][] parts = new long[4][purges.size()];
		for (int i = 0; i < purges.size(); i++) {
			Purge.Cost cost = purges.get(i).cost();
			parts[0][i] = cost.rangeLoop();
			parts[1][i] = cost.flush();
			parts[2][i] = cost.freeLoop();
			parts[3][i] = cost.handOffs();
		}
		return layer(purges, hits, parts, List.of(Look.of("Range loop", new Shade.Category(2)), Look.of("TLB flush", new Shade.Category(3)), Look.of("Free loop", new Shade.Category(1)),
				Look.of("Lock hand-offs", new Shade.Category(7))));
	}

	private static BarsLayer layer(List<Purge> purges, PurgeHits hits, long[][] parts, List<Look> looks) {
		long[] starts = new long[purges.size()];
		long[] ends = new long[purges.size()];
		for (int i = 0; i < starts.length; i++) {
			Purge purge = purges.get(i);
			Range place = hits.place(purge);
			starts[i] = place.first();
			// a purge in one operation has no extent
			ends[i] = purge.first() == purge.last() ? starts[i] : place.end();
			if (i > 0 && ends[i - 1] > starts[i]) {
				ends[i - 1] = starts[i];
			}
		}
		return new BarsLayer(new ArrayBars(starts, ends, parts), looks, i -> hits.hit(purges.get(i)));
	}

	/** Where a purge begins on the horizontal axis. */
	long place(int purge) {
		return hits.place(purges.get(purge)).first();
	}

	/** What there is to tell about a purge. */
	Hit hit(int purge) {
		return hits.hit(purges.get(purge));
	}

	/** The purges, for an export. */
	public Table table() {
		return hits.table(purges);
	}
}

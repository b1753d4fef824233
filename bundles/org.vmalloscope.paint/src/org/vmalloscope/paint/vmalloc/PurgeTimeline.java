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
import org.vmalloscope.paint.usage.MetricPoints;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/**
 * Lazy pages over a session against the number that starts a purge, and each purge as a bar of the pages it gave back.
 *
 * @param plot      for a {@link org.vmalloscope.paint.painter.PlotPainter}
 * @param bars      the layer of the purges
 * @param scale     from positions to places of the plot
 * @param purges    operations that purged or after which fewer pages are lazy, in their order
 * @param lazyMax   {@code lazy_max_pages()}; 0 if not known
 * @param threshold lazy pages from which on a purge does not give the lock away; 0 where the generation has none
 */
public record PurgeTimeline(Plot plot, BarsLayer bars, TimeScale scale, List<Purge> purges, long lazyMax, long threshold) {
	private static final List<String> COLUMNS = List.of("operation", "time [ns]", "lazy pages before", "pages purged", "areas purged", "triggered by", "task", "operation text");

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
	 * The timeline of a session that {@linkplain #isOf has one}. Looks at each operation once.
	 *
	 * @param view the machine at some moment, for its limits; null if there is none
	 */
	public static PurgeTimeline of(Session session, TimeScale scale, @Nullable VmallocView view, Limits limits) {
		MetricSeries lazy = session.series(Metric.VMALLOC_LAZY_PAGES);
		List<Purge> purges = purges(session, lazy);
		long lazyMax = view == null ? 0 : view.lazyMax();
		long threshold = view == null ? 0 : threshold(view);
		List<PlotLayer> layers = new ArrayList<>();
		BarsLayer bars = bars(session, scale, purges);
		layers.add(bars);
		layers.add(new SeriesLayer(new MetricPoints(lazy, scale), Ink.BUSY, true, Unit.PAGES));
		long peak = lazy.maximum(0, lazy.length());
		addLimit(layers, session, scale, "lazy_max_pages", lazyMax, peak, limits, Ink.FAILURE);
		addLimit(layers, session, scale, "Resched threshold", threshold, peak, limits, Ink.MUTED);
		Plot plot = new Plot(Folding.none(scale.domain(session.length())), scale.unit(), Unit.PAGES, true, layers);
		return new PurgeTimeline(plot, bars, scale, purges, lazyMax, threshold);
	}

	private static void addLimit(List<PlotLayer> layers, Session session, TimeScale scale, String name, long value, long peak, Limits limits, Ink ink) {
		boolean isShown = limits == Limits.ALWAYS || limits == Limits.WHEN_NEAR && peak >= value / NEAR;
		if (value > 0 && isShown) {
			long[] ends = { scale.x(0), scale.x(session.length()) };
			layers.add(new SeriesLayer(new ArraySeries(name, ends, new long[] { value, value }), ink, false, Unit.PAGES));
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

	private static List<Purge> purges(Session session, MetricSeries lazy) {
		MetricSeries areas = session.metrics().contains(Metric.VMALLOC_LAZY_AREAS) ? session.series(Metric.VMALLOC_LAZY_AREAS) : null;
		List<Purge> purges = new ArrayList<>();
		for (int i = 0; i < session.length(); i++) {
			// a replay takes over what a recorded purge gave back without calling it one
			if ((session.effectMask(i) & Effect.PURGE.bit()) != 0 || lazy.value(i + 1) < lazy.value(i)) {
				long fewer = areas == null ? 0 : areas.value(i) - areas.value(i + 1);
				purges.add(new Purge(i, lazy.value(i), Math.max(0, lazy.value(i) - lazy.value(i + 1)), Math.max(0, fewer)));
			}
		}
		return purges;
	}

	private static BarsLayer bars(Session session, TimeScale scale, List<Purge> purges) {
		long[] starts = new long[purges.size()];
		long[] ends = new long[purges.size()];
		long[] pages = new long[purges.size()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = scale.x(purges.get(i).operation() + 1);
			ends[i] = starts[i];
			pages[i] = purges.get(i).pages();
		}
		return new BarsLayer(new ArrayBars(starts, ends, new long[][] { pages }), List.of(Look.of("Pages that a purge gave back", Ink.LAZY)), i -> hit(session, scale, purges.get(i)));
	}

	private static Hit hit(Session session, TimeScale scale, Purge purge) {
		Operation operation = session.operation(purge.operation());
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Step", Unit.STEP.text(purge.operation() + 1L)));
		if (operation.timeNanos() >= 0) {
			details.add(new Hit.Detail("Time", Unit.TIME.text(operation.timeNanos())));
		}
		details.add(new Hit.Detail("Lazy before", Unit.PAGES.text(purge.pagesBefore())));
		details.add(new Hit.Detail("Given back", Unit.PAGES.text(purge.pages()) + " in " + Unit.COUNT.text(purge.areas()) + (purge.areas() == 1 ? " area" : " areas")));
		details.add(new Hit.Detail("By", operation.text()));
		if (!operation.task().isEmpty()) {
			details.add(new Hit.Detail("Task", operation.task()));
		}
		return new Hit(purge, "Purge", details, new Range(scale.x(purge.operation() + 1), 1), null);
	}

	/** Where a purge stands on the horizontal axis. */
	long place(int purge) {
		return scale.x(purges.get(purge).operation() + 1);
	}

	/** What there is to tell about a purge. */
	Hit hit(int purge) {
		return bars.describe().apply(purge);
	}

	/** The purges, for an export. */
	public Table table(Session session) {
		return new Table(COLUMNS, () -> purges.stream().map(purge -> row(session, purge)).iterator());
	}

	private static List<String> row(Session session, Purge purge) {
		Operation operation = session.operation(purge.operation());
		return List.of(Integer.toString(purge.operation()), operation.timeNanos() < 0 ? "" : Long.toString(operation.timeNanos()), Long.toString(purge.pagesBefore()),
				Long.toString(purge.pages()), Long.toString(purge.areas()), operation.kind().label(), operation.task(), operation.text());
	}
}

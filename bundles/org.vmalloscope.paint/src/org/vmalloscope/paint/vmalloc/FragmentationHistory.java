package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArraySeries;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.painter.SeriesLayer;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Session;

/**
 * Fragmentation of the vmalloc space over a session: external fragmentation and the share of holes between areas at every position, and
 * the unusable space index for a request at some of them, because that needs all holes. Immutable.
 *
 * @param plot   for a {@link org.vmalloscope.paint.painter.PlotPainter}; shares in parts per million
 * @param series what is drawn
 */
public record FragmentationHistory(Plot plot, TimeScale scale, List<ArraySeries> series) {
	private static final int SAMPLES = 96;
	/** How many of the series are known at every position. */
	private static final int EXACT = 2;
	private static final List<String> COLUMNS = List.of("measure", "place", "share [ppm]");

	/**
	 * The history of a session with a vmalloc allocator. Runs it through once.
	 *
	 * @param request bytes of the request, guard page included
	 * @throws CancellationException when nobody waits any more
	 */
	public static FragmentationHistory of(Session session, TimeScale scale, long request, BooleanSupplier cancelled) {
		VmallocView view = session.moment(0).state().kernel().vmalloc();
		long window = view == null ? 0 : view.config().geometry().end() - view.config().geometry().start();
		List<ArraySeries> series = new ArrayList<>();
		series.add(shares(session, scale, "Holes between areas", (free, largest) -> Holes.between(free, largest, window)));
		series.add(shares(session, scale, "External fragmentation", (free, largest) -> free == 0 ? 0 : Math.round((1 - (double) largest / free) * 1e6)));
		series.addAll(unusable(session, scale, request, cancelled));
		List<PlotLayer> layers = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			layers.add(new SeriesLayer(series.get(i), new Shade.Category(i), i < EXACT, Unit.SHARE));
		}
		Plot plot = new Plot(Folding.none(scale.domain(session.length())), scale.unit(), Unit.SHARE, true, layers);
		return new FragmentationHistory(plot, scale, List.copyOf(series));
	}

	/** Points only where the number changes. */
	private static ArraySeries shares(Session session, TimeScale scale, String name, LongBinaryOperator ofFreeAndLargest) {
		MetricSeries free = session.series(Metric.VMALLOC_FREE);
		MetricSeries largest = session.series(Metric.VMALLOC_LARGEST_HOLE);
		long[] xs = new long[1024];
		long[] ys = new long[1024];
		int size = 0;
		for (int position = 0; position <= session.length(); position++) {
			long share = ofFreeAndLargest.applyAsLong(free.value(position), largest.value(position));
			if (size == 0 || ys[size - 1] != share) {
				if (size == xs.length) {
					xs = Arrays.copyOf(xs, size * 2);
					ys = Arrays.copyOf(ys, size * 2);
				}
				xs[size] = scale.x(position);
				ys[size++] = share;
			}
		}
		return new ArraySeries(name, Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
	}

	private static List<ArraySeries> unusable(Session session, TimeScale scale, long request, BooleanSupplier cancelled) {
		int samples = Math.min(SAMPLES, session.length()) + 1;
		long[] xs = new long[samples];
		long[] ys = new long[samples];
		long[] between = new long[samples];
		for (int i = 0; i < samples; i++) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			int position = samples == 1 ? 0 : (int) ((long) session.length() * i / (samples - 1));
			VmallocView view = session.moment(position).state().kernel().vmalloc();
			xs[i] = scale.x(position);
			if (view != null) {
				Holes holes = Holes.of(view);
				ys[i] = holes.unusable(request);
				between[i] = holes.unusableBetween(request);
			}
		}
		String size = Unit.BYTES.label(request, request);
		return List.of(new ArraySeries("Unusable between areas for " + size + ", sampled", xs, between), new ArraySeries("Unusable space index for " + size + ", sampled", xs, ys));
	}

	/** All series, for an export. */
	public Table table() {
		return new Table(COLUMNS, () -> {
			List<List<String>> rows = new ArrayList<>();
			for (ArraySeries one : series) {
				IntStream.range(0, one.size()).forEach(i -> rows.add(List.of(one.name(), Long.toString(one.x(i)), Long.toString(one.y(i)))));
			}
			return rows.iterator();
		});
	}
}

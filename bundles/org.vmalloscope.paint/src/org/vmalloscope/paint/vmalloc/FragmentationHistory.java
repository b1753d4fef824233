package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
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
 * Fragmentation of the vmalloc space over a session: external fragmentation at every position, and the unusable space index for a request
 * at some of them, because that needs all holes. Immutable.
 *
 * @param plot     for a {@link org.vmalloscope.paint.painter.PlotPainter}; shares in parts per million
 * @param external by position
 * @param unusable by sample
 */
public record FragmentationHistory(Plot plot, TimeScale scale, ArraySeries external, ArraySeries unusable) {
	private static final int SAMPLES = 96;
	private static final List<String> COLUMNS = List.of("measure", "place", "share [ppm]");

	/**
	 * The history of a session with a vmalloc allocator. Runs it through once.
	 *
	 * @param request bytes of the request, guard page included
	 * @throws CancellationException when nobody waits any more
	 */
	public static FragmentationHistory of(Session session, TimeScale scale, long request, BooleanSupplier cancelled) {
		ArraySeries external = external(session, scale);
		ArraySeries unusable = unusable(session, scale, request, cancelled);
		List<PlotLayer> layers = List.of(new SeriesLayer(external, new Shade.Category(0), true, Unit.SHARE), new SeriesLayer(unusable, new Shade.Category(1), false, Unit.SHARE));
		Plot plot = new Plot(Folding.none(scale.domain(session.length())), scale.unit(), Unit.SHARE, true, layers);
		return new FragmentationHistory(plot, scale, external, unusable);
	}

	/** Points only where the number changes. */
	private static ArraySeries external(Session session, TimeScale scale) {
		MetricSeries free = session.series(Metric.VMALLOC_FREE);
		MetricSeries largest = session.series(Metric.VMALLOC_LARGEST_HOLE);
		long[] xs = new long[1024];
		long[] ys = new long[1024];
		int size = 0;
		for (int position = 0; position <= session.length(); position++) {
			long all = free.value(position);
			long share = all == 0 ? 0 : Math.round((1 - (double) largest.value(position) / all) * 1e6);
			if (size == 0 || ys[size - 1] != share) {
				if (size == xs.length) {
					xs = Arrays.copyOf(xs, size * 2);
					ys = Arrays.copyOf(ys, size * 2);
				}
				xs[size] = scale.x(position);
				ys[size++] = share;
			}
		}
		return new ArraySeries("External fragmentation", Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
	}

	private static ArraySeries unusable(Session session, TimeScale scale, long request, BooleanSupplier cancelled) {
		int samples = Math.min(SAMPLES, session.length()) + 1;
		long[] xs = new long[samples];
		long[] ys = new long[samples];
		for (int i = 0; i < samples; i++) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			int position = samples == 1 ? 0 : (int) ((long) session.length() * i / (samples - 1));
			VmallocView view = session.moment(position).state().kernel().vmalloc();
			xs[i] = scale.x(position);
			ys[i] = view == null ? 0 : Holes.of(view).unusable(request);
		}
		return new ArraySeries("Unusable space index for " + Unit.BYTES.label(request, request) + ", sampled", xs, ys);
	}

	/** Both series, for an export. */
	public Table table() {
		return new Table(COLUMNS, () -> {
			List<List<String>> rows = new ArrayList<>();
			for (ArraySeries series : List.of(external, unusable)) {
				IntStream.range(0, series.size()).forEach(i -> rows.add(List.of(series.name(), Long.toString(series.x(i)), Long.toString(series.y(i)))));
			}
			return rows.iterator();
		});
	}
}

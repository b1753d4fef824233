package org.vmalloscope.ui.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.Plot;
import org.vmalloscope.paint.painter.PlotLayer;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Session;

/** The whole session in one strip: memory in use of the allocator that has more to do, and where something notable happened. */
final class Strip {
	private static final Set<Effect> FAILURES = Set.of(Effect.FAILURE, Effect.POPULATION_FAILED, Effect.OOM, Effect.HALT);
	private static final Set<Effect> CHUNKS = Set.of(Effect.CHUNK_CREATED, Effect.CHUNK_DESTROYED);
	private static final List<Metric> SHOWN = List.of(Metric.PERCPU_ALLOCATED, Metric.VMALLOC_BUSY_PAGES);
	private static final int PARTS = 256;

	private Strip() {
	}

	/** Takes a look at every operation: not for the UI thread. */
	static Plot of(Session session) {
		List<PlotLayer> layers = new ArrayList<>();
		Unit unit = Unit.COUNT;
		Optional<Metric> shown = SHOWN.stream().filter(session.metrics()::contains).filter(metric -> moves(session.series(metric)) > 0)
				.max(Comparator.comparingInt(metric -> moves(session.series(metric))));
		if (shown.isPresent()) {
			unit = shown.get().unit() == Metric.Unit.BYTES ? Unit.BYTES : Unit.PAGES;
			layers.add(new Level(session.series(shown.get()), Ink.BUSY));
		}
		layers.add(new Ticks("chunk created or destroyed", positions(session, CHUNKS), new Shade.Category(3)));
		layers.add(new Ticks("failure", positions(session, FAILURES), Ink.FAILURE));
		return new Plot(Folding.none(Range.of(0, session.length() + 1L)), Unit.STEP, unit, true, layers);
	}

	/** In how many parts of the session a level changes: a recording of one allocator hardly touches the other one. */
	private static int moves(MetricSeries series) {
		int moves = 0;
		for (int part = 0; part < PARTS; part++) {
			int from = (int) ((long) series.length() * part / PARTS);
			int to = Math.max(from + 1, (int) ((long) series.length() * (part + 1) / PARTS));
			moves += series.minimum(from, to) != series.maximum(from, to) ? 1 : 0;
		}
		return moves;
	}

	private static int[] positions(Session session, Set<Effect> effects) {
		int mask = effects.stream().mapToInt(Effect::bit).reduce(0, (a, b) -> a | b);
		int[] found = new int[64];
		int count = 0;
		for (int i = 0; i < session.length(); i++) {
			if ((session.effectMask(i) & mask) != 0) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		return Arrays.copyOf(found, count);
	}
}

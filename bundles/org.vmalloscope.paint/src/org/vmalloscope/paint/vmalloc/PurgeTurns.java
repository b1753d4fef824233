package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunsBuilder;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;

/**
 * Who runs while purges are under way that take several operations: the task that purges, or one that came in between. Each change from
 * the purging task to another one is a place where the purge gave way. Immutable.
 *
 * @param looks of the purging task, then of the others
 * @param runs  over the horizontal axis; nothing where no purge is under way
 */
record PurgeTurns(List<Look> looks, ArrayRuns runs) {
	/** Categories that are not the colour of the purging task; further tasks share one. */
	private static final int[] CATEGORIES = { 0, 2, 3, 4, 5, 6, 7 };
	private static final String NO_TASK = "no task";

	/** Takes a look at each operation of the purges: not for the UI thread. */
	static PurgeTurns of(Session session, TimeScale scale, List<Purge> purges) {
		Map<String, Integer> shown = looks(purges);
		List<Look> looks = new ArrayList<>();
		looks.add(Look.of("The purging task", Ink.LAZY));
		shown.keySet().stream().sorted(Comparator.comparing(shown::get)).limit(CATEGORIES.length).forEach(task -> looks.add(Look.of(task, new Shade.Category(CATEGORIES[looks.size() - 1]))));
		if (shown.size() > CATEGORIES.length) {
			String last = shown.keySet().stream().max(Comparator.comparing(shown::get)).orElseThrow();
			looks.add(Look.of(shown.size() == CATEGORIES.length + 1 ? last : "Other tasks", Ink.MUTED));
		}
		RunsBuilder runs = new RunsBuilder(64);
		long end = scale.x(0);
		for (Purge purge : purges) {
			if (purge.first() == purge.last()) {
				continue;
			}
			String purger = session.operation(purge.first()).task();
			for (int i = purge.first(); i < purge.last(); i++) {
				String task = session.operation(i).task();
				int look = task.equals(purger) ? 0 : Math.min(looks.size() - 1, 1 + shown.getOrDefault(name(task), looks.size()));
				// purges of several nodes overlap
				long from = Math.max(end, scale.x(i + 1));
				end = Math.max(end, scale.x(i + 2));
				runs.add(from, end, look);
			}
		}
		return new PurgeTurns(List.copyOf(looks), runs.runs(scale.domain(session.length()), looks.size()));
	}

	/** The tasks that ran during purges with their numbers, by name; those that ran most come first when there are too many. */
	private static Map<String, Integer> looks(List<Purge> purges) {
		Map<String, Integer> steps = new HashMap<>();
		purges.forEach(purge -> purge.others().forEach((task, count) -> steps.merge(name(task), count, Integer::sum)));
		List<String> names = new ArrayList<>(steps.keySet());
		names.sort(Comparator.<String, Integer>comparing(steps::get).reversed().thenComparing(Comparator.naturalOrder()));
		names.subList(0, names.size() == CATEGORIES.length + 1 ? names.size() : Math.min(CATEGORIES.length, names.size())).sort(Comparator.naturalOrder());
		Map<String, Integer> numbers = new HashMap<>();
		names.forEach(name -> numbers.put(name, numbers.size()));
		return numbers;
	}

	private static String name(String task) {
		return task.isEmpty() ? NO_TASK : task;
	}

	/** Whether nobody ever ran in between. */
	boolean isEmpty() {
		return looks.size() < 2;
	}

	/** Who has how much of a part of the axis; null when no purge is under way there. */
	@Nullable
	Hit hit(Range x, Unit unit) {
		long[] sums = new long[looks.size()];
		runs.cover(0, x.first(), x.end(), sums);
		long all = 0;
		for (long sum : sums) {
			all += sum;
		}
		if (all == 0) {
			return null;
		}
		List<Hit.Detail> details = new ArrayList<>();
		for (int i = 0; i < sums.length; i++) {
			if (sums[i] > 0) {
				details.add(new Hit.Detail(looks.get(i).name(), Unit.SHARE.text(Math.round((double) sums[i] / all * 1e6)) + " of the " + (unit == Unit.TIME ? "time" : "steps")));
			}
		}
		return new Hit(x.first(), "Runs at " + unit.text(x.first()), details, x, null);
	}
}

package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

import org.vmalloscope.paint.export.Table;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/** The operations whose searches for a place in the vmalloc space took the most steps. */
public final class SearchCosts {
	private static final List<String> COLUMNS = List.of("operation", "steps", "time by the cost model [ns]", "place", "size [bytes]", "caller", "operation text");

	/**
	 * An operation.
	 *
	 * @param steps  along lists and down trees
	 * @param nanos  what they take by the cost model
	 * @param place  where it placed an area; 0 if none
	 * @param size   its bytes, guard page included
	 * @param caller who asked; empty if not known
	 * @param text   the operation
	 */
	public record Row(int operation, long steps, long nanos, long place, long size, String caller, String text) {
	}

	private SearchCosts() {
	}

	/** The costliest first. Looks at every operation once. */
	public static List<Row> of(Session session, int most) {
		if (!session.metrics().contains(Metric.VMALLOC_SEARCH)) {
			return List.of();
		}
		MetricSeries steps = session.series(Metric.VMALLOC_SEARCH);
		Comparator<Integer> byCost = Comparator.<Integer>comparingLong(operation -> steps.value(operation + 1)).thenComparing(Comparator.<Integer>naturalOrder().reversed());
		PriorityQueue<Integer> best = new PriorityQueue<>(byCost);
		for (int operation = 0; operation < session.length(); operation++) {
			if (steps.value(operation + 1) > 0) {
				best.add(operation);
				if (best.size() > most) {
					best.poll();
				}
			}
		}
		List<Integer> sorted = new ArrayList<>(best);
		sorted.sort(byCost.reversed());
		return sorted.stream().map(operation -> row(session, operation, steps.value(operation + 1))).toList();
	}

	private static Row row(Session session, int operation, long steps) {
		Operation of = session.operation(operation);
		Optional<Birth> made = session.births().madeBy(operation).filter(birth -> birth.chunkId() == Birth.VMALLOC);
		return new Row(operation, steps, session.series(Metric.VMALLOC_SEARCH_TIME).value(operation + 1), made.map(Birth::place).orElse(0L), made.map(Birth::size).orElse(0L),
				session.caller(operation), of.text());
	}

	/** For an export. */
	public static Table table(List<Row> rows) {
		return new Table(COLUMNS, () -> rows.stream().map(row -> List.of(Integer.toString(row.operation), Long.toString(row.steps), Long.toString(row.nanos),
				row.place == 0 ? "" : "0x" + Long.toHexString(row.place), Long.toString(row.size), row.caller, row.text)).iterator());
	}
}

package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;

/** Tells about purges, in tooltips and tables. */
final class PurgeHits {
	private static final List<String> COLUMNS = List.of("first operation", "last operation", "time [ns]", "by", "lazy pages before", "most lazy pages", "lazy pages after", "areas", "pages",
			"flush start", "flush end", "range loop [ns]", "flush [ns]", "free loop [ns]", "hand-offs [ns]", "yields", "operations of others", "task", "operation text");
	/** More tasks than this are summed up. */
	private static final int MOST_TASKS = 4;

	private final Session session;
	private final TimeScale scale;

	PurgeHits(Session session, TimeScale scale) {
		this.session = session;
		this.scale = scale;
	}

	/** Where a purge begins and ends on the axis of a scale. */
	Range place(Purge purge) {
		long from = scale.x(purge.first() + 1);
		return Range.of(from, Math.max(from + 1, scale.x(purge.last() + 1)));
	}

	Hit hit(Purge purge) {
		Operation operation = session.operation(purge.first());
		List<Hit.Detail> details = new ArrayList<>();
		boolean isLong = purge.first() != purge.last();
		details.add(new Hit.Detail("Step", Unit.STEP.text(purge.first() + 1L) + (isLong ? " to " + Unit.COUNT.text(purge.last() + 1L) : "")));
		if (operation.timeNanos() >= 0) {
			details.add(new Hit.Detail("Time", Unit.TIME.text(operation.timeNanos())));
		}
		details.add(new Hit.Detail("Wanted by", purge.by().words() + (operation.task().isEmpty() ? "" : ", " + operation.task()) + (operation.cpu() < 0 ? "" : ", CPU " + operation.cpu())));
		details.add(new Hit.Detail("In", operation.text()));
		String most = purge.lazyMost() > purge.lazyBefore() ? ", up to " + Unit.COUNT.text(purge.lazyMost()) + " meanwhile" : "";
		details.add(new Hit.Detail("Lazy, from begin to end", Unit.COUNT.text(purge.lazyBefore()) + most + " → " + Unit.PAGES.text(purge.lazyAfter())));
		details.add(new Hit.Detail("Given back", Unit.PAGES.text(purge.pages()) + " in " + Unit.COUNT.text(purge.areas()) + (purge.areas() == 1 ? " area" : " areas")));
		if (purge.flushStart() != purge.flushEnd()) {
			String size = Unit.BYTES.label(purge.flushEnd() - purge.flushStart(), Math.max(1, purge.flushEnd() - purge.flushStart()));
			details.add(new Hit.Detail("Flushed", Unit.ADDRESS.text(purge.flushStart()) + " – " + Unit.ADDRESS.text(purge.flushEnd()) + ", " + size));
		}
		addCost(details, purge.cost());
		details.add(new Hit.Detail("Lock given away", purge.yields() == 0 ? "never" : Unit.COUNT.text(purge.yields()) + (purge.yields() == 1 ? " time" : " times")));
		if (!purge.others().isEmpty()) {
			details.add(new Hit.Detail("Ran meanwhile", others(purge)));
		}
		return new Hit(purge, "Purge", details, place(purge), null);
	}

	private static void addCost(List<Hit.Detail> details, Purge.Cost cost) {
		details.add(new Hit.Detail("By the cost model", Unit.TIME.text(cost.total())));
		details.add(new Hit.Detail("  range loop", Unit.TIME.text(cost.rangeLoop()) + " for " + Unit.COUNT.text(cost.rangeAreas()) + " areas"));
		details.add(new Hit.Detail("  TLB flush", Unit.TIME.text(cost.flush())));
		details.add(new Hit.Detail("  free loop", Unit.TIME.text(cost.freeLoop()) + " for " + Unit.COUNT.text(cost.freeAreas()) + " areas"));
		if (cost.handOffs() > 0) {
			details.add(new Hit.Detail("  lock hand-offs", Unit.TIME.text(cost.handOffs())));
		}
	}

	/** Who ran while a purge was under way, those that ran most first. */
	private static String others(Purge purge) {
		List<Map.Entry<String, Integer>> all = new ArrayList<>(purge.others().entrySet());
		all.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
		String first = all.stream().limit(MOST_TASKS).map(other -> (other.getKey().isEmpty() ? "no task" : other.getKey()) + " × " + Unit.COUNT.text(other.getValue()))
				.collect(Collectors.joining(", "));
		long rest = all.stream().skip(MOST_TASKS).mapToLong(Map.Entry::getValue).sum();
		return rest == 0 ? first : first + ", " + Unit.COUNT.text(all.size() - MOST_TASKS) + " others × " + Unit.COUNT.text(rest);
	}

	/** A row for each purge. */
	Table table(List<Purge> purges) {
		return new Table(COLUMNS, () -> purges.stream().map(this::row).iterator());
	}

	private List<String> row(Purge purge) {
		Operation operation = session.operation(purge.first());
		boolean isFlushed = purge.flushStart() != purge.flushEnd();
		List<String> cells = new ArrayList<>(List.of(Integer.toString(purge.first()), Integer.toString(purge.last()), operation.timeNanos() < 0 ? "" : Long.toString(operation.timeNanos()),
				purge.by().name(), Long.toString(purge.lazyBefore()), Long.toString(purge.lazyMost()), Long.toString(purge.lazyAfter()), Long.toString(purge.areas()),
				Long.toString(purge.pages())));
		cells.addAll(List.of(isFlushed ? Unit.ADDRESS.text(purge.flushStart()) : "", isFlushed ? Unit.ADDRESS.text(purge.flushEnd()) : "", Long.toString(purge.cost().rangeLoop()),
				Long.toString(purge.cost().flush()), Long.toString(purge.cost().freeLoop()), Long.toString(purge.cost().handOffs()), Long.toString(purge.yields()),
				Integer.toString(purge.others().values().stream().mapToInt(Integer::intValue).sum()), operation.task(), operation.text()));
		return cells;
	}
}

package org.vmalloscope.paint.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.chart.Chart;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Session;

/** Makes charts of the metrics of a session: a panel for each unit of an allocator in which something ever changes from 0, a line for each metric; further machines of the session have lines with gaps. */
public final class UsageChart {
	/** What is shown until the user chooses: what the percpu allocator uses, has, and cannot use. */
	public static final List<Metric> USUAL = List.of(Metric.PERCPU_ALLOCATED, Metric.PERCPU_FRAGMENTED, Metric.PERCPU_POPULATED, Metric.PERCPU_EMPTY, Metric.VMALLOC_LAZY_PAGES,
			Metric.VMALLOC_BUSY_PAGES, Metric.MEMORY_FREE, Metric.MEMORY_KILLED);

	private UsageChart() {
	}

	/** The chart of some metrics; of those that the session does not have nothing is shown. */
	public static Chart of(Session session, Collection<Metric> metrics, TimeScale scale) {
		List<Chart.Panel> panels = new ArrayList<>();
		// the clock of each machine goes as fast as its own work
		Map<Session, TimeScale> scales = new HashMap<>();
		long end = 0;
		for (Session machine : session.machines()) {
			TimeScale own = machine == session || scale instanceof TimeScale.Steps ? scale : TimeScale.times(machine);
			scales.put(machine, own);
			end = Math.max(end, own.domain(Math.min(machine.length(), session.length())).end());
		}
		List<Chart.Panel> empty = new ArrayList<>();
		for (Metric.Group group : Metric.Group.values()) {
			for (Metric.Unit unit : Metric.Unit.values()) {
				List<Chart.Line> lines = new ArrayList<>();
				boolean isUsed = false;
				for (Session machine : session.machines()) {
					for (Metric metric : machine.metrics()) {
						if (metric.group() == group && metric.unit() == unit && metrics.contains(metric)) {
							MetricSeries series = machine.series(metric);
							isUsed |= series.maximum(0, series.length()) != 0 || series.minimum(0, series.length()) != 0;
							lines.add(new Chart.Line(new MetricPoints(series, scales.get(machine), machine.machine()), shade(metric), true, machine != session));
						}
					}
				}
				if (!lines.isEmpty()) {
					(isUsed ? panels : empty).add(new Chart.Panel(group.label() + " " + title(unit), unit(unit), true, 1, lines));
				}
			}
		}
		if (panels.isEmpty()) {
			panels.addAll(empty.isEmpty() ? List.of(new Chart.Panel("", Unit.COUNT, true, 1, List.of())) : empty);
		}
		return new Chart(Folding.none(Range.of(scale.domain(session.length()).first(), end)), scale.unit(), scale.title(), panels);
	}

	/** A metric keeps its colour whatever else is shown; those of a panel differ, and so do the usual ones. */
	private static Shade shade(Metric metric) {
		return new Shade.Category(switch (metric) {
		// these would have the colour of another one in their panel
		case PERCPU_LARGEST_FRAGMENT, VMALLOC_BUSY_PAGES -> 2;
		case VMALLOC_LAZY_AREAS -> 4;
		case MEMORY_FREE -> 0;
		default -> metric.ordinal();
		});
	}

	private static String title(Metric.Unit unit) {
		return switch (unit) {
		case BYTES -> "bytes";
		case PAGES -> "pages";
		case COUNT -> "number";
		case NANOS -> "ns";
		};
	}

	private static Unit unit(Metric.Unit unit) {
		return switch (unit) {
		case BYTES -> Unit.BYTES;
		case PAGES -> Unit.PAGES;
		case COUNT -> Unit.COUNT;
		case NANOS -> Unit.TIME;
		};
	}

	/** One column of a table. */
	private record Column(Session machine, Metric metric) {
		String title() {
			String of = machine.machine().isEmpty() ? "" : ", " + machine.machine();
			return metric.label() + of + " [" + UsageChart.title(metric.unit()) + "]";
		}

		String at(int position) {
			return Long.toString(machine.series(metric).value(Math.min(position, machine.length())));
		}
	}

	/** The numbers of every position in a range of the axis, and the metrics as columns; each metric has one for each machine. */
	public static Table table(Session session, Collection<Metric> metrics, TimeScale scale, Range visible) {
		List<Column> shown = new ArrayList<>();
		for (Metric metric : Metric.values()) {
			session.machines().stream().filter(machine -> metrics.contains(metric) && machine.metrics().contains(metric)).forEach(machine -> shown.add(new Column(machine, metric)));
		}
		List<String> columns = new ArrayList<>(List.of("position", "time [ns]", "operation"));
		shown.forEach(column -> columns.add(column.title()));
		int from = scale.position(visible.first());
		int to = scale.position(visible.last());
		Iterable<List<String>> rows = () -> IntStream.rangeClosed(from, to).mapToObj(position -> row(session, shown, position)).iterator();
		return new Table(columns, rows);
	}

	private static List<String> row(Session session, List<Column> columns, int position) {
		List<String> cells = new ArrayList<>();
		cells.add(Integer.toString(position));
		long time = position == 0 ? -1 : session.operation(position - 1).timeNanos();
		cells.add(time < 0 ? "" : Long.toString(time));
		cells.add(position == 0 ? "" : session.operation(position - 1).text());
		columns.forEach(column -> cells.add(column.at(position)));
		return cells;
	}
}

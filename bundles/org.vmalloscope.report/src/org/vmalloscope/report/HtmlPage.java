package org.vmalloscope.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.vmalloc.Measures;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.Waiting;

/** The page of a report: everything in one file, pictures as SVG inside it. It loads nothing and runs nothing. */
final class HtmlPage {
	private static final int MOST_PROBLEMS = 200;
	private static final int MOST_PURGES = 100;
	/** Pages of the request that the unusable space index is for: 2 MiB and a guard page. */
	private static final int REQUEST = 513;

	private final StringBuilder html = new StringBuilder();
	private final Session session;

	private HtmlPage(Session session) {
		this.session = session;
	}

	static String of(Session session, ReportOptions options, List<Figure> figures, Palette palette) throws IOException {
		HtmlPage page = new HtmlPage(session);
		page.head(palette);
		page.input(options);
		page.operations();
		page.metrics();
		session.machines().forEach(machine -> page.fragmentation(machine, options));
		session.machines().forEach(page::purges);
		page.waiting();
		for (Figure figure : figures) {
			page.figure(figure, palette);
		}
		page.problems();
		page.html.append("</body>\n</html>\n");
		return page.html.toString();
	}

	private void head(Palette palette) {
		String text = colour(palette, Ink.TEXT);
		html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>").append(text(session.name()))
				.append(" - Vmalloscope</title>\n<style>\nbody { font: 14px/1.5 sans-serif; margin: 2em auto; max-width: 1240px; padding: 0 1em; color: ").append(text).append("; background: ")
				.append(colour(palette, Ink.BACKGROUND)).append("; }\ntable { border-collapse: collapse; margin: .5em 0 1.5em; }\nth, td { text-align: left; padding: .2em .9em .2em 0; border-bottom: 1px solid ")
				.append(colour(palette, Ink.GRID)).append("; vertical-align: top; }\ntd.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }\ncode { font-size: 12px; word-break: break-all; }\n")
				.append("figure { margin: 1em 0; overflow-x: auto; }\nfigure svg { max-width: 100%; height: auto; }\n</style>\n</head>\n<body>\n<h1>").append(text(session.name())).append("</h1>\n");
	}

	private static String colour(Palette palette, Ink ink) {
		return String.format("#%06x", palette.rgb(ink));
	}

	private void input(ReportOptions options) throws IOException {
		html.append("<h2>Input</h2>\n");
		List<List<String>> rows = new ArrayList<>();
		if (session.file().isPresent()) {
			for (Fingerprint print : Fingerprint.of(session.file().get())) {
				rows.add(List.of(print.name(), Unit.COUNT.text(print.bytes()), print.sha256()));
			}
		}
		table(List.of("file", "#bytes", "SHA-256"), rows);
		if (!options.settings().isEmpty()) {
			table(List.of("settings"), options.settings().stream().map(List::of).toList());
		}
	}

	private void operations() {
		Map<OperationKind, Integer> kinds = new EnumMap<>(OperationKind.class);
		Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
		for (int i = 0; i < session.length(); i++) {
			kinds.merge(session.operation(i).kind(), 1, Integer::sum);
			session.effects(i).forEach(effect -> effects.merge(effect, 1, Integer::sum));
		}
		html.append("<h2>What happens</h2>\n");
		table(List.of("operation", "#number"), kinds.entrySet().stream().map(entry -> List.of(entry.getKey().label(), Unit.COUNT.text(entry.getValue()))).toList());
		table(List.of("effect", "#operations"), effects.entrySet().stream().map(entry -> List.of(entry.getKey().label(), Unit.COUNT.text(entry.getValue()))).toList());
	}

	private void metrics() {
		html.append("<h2>Summary</h2>\n");
		List<List<String>> rows = new ArrayList<>();
		session.machines().forEach(machine -> metrics(machine, rows));
		table(List.of("metric", "#at the beginning", "#least", "#most", "#at the end"), rows);
	}

	private static void metrics(Session session, List<List<String>> rows) {
		String of = session.machine().isEmpty() ? "" : ", " + session.machine();
		for (Metric metric : session.metrics()) {
			MetricSeries series = session.series(metric);
			Unit unit = switch (metric.unit()) {
			case BYTES -> Unit.BYTES;
			case PAGES -> Unit.PAGES;
			case COUNT -> Unit.COUNT;
			case NANOS -> Unit.TIME;
			};
			rows.add(List.of(metric.group().label() + ": " + metric.label() + of, unit.text(series.value(0)), unit.text(series.minimum(0, series.length())),
					unit.text(series.maximum(0, series.length())), unit.text(series.value(series.length() - 1))));
		}
	}

	/** The measures of both allocators at the positions that have maps. */
	private void fragmentation(Session machine, ReportOptions options) {
		for (int wanted : options.positions()) {
			int position = Math.min(wanted, machine.length());
			Moment moment = machine.moment(position);
			List<Measures.Measure> measures = Measures.of(machine, moment, REQUEST).all();
			if (!measures.isEmpty()) {
				html.append("<h2>Fragmentation at step ").append(Unit.COUNT.text(position)).append(machine.machine().isEmpty() ? "" : text(", " + machine.machine())).append("</h2>\n<p>Unusable: for a request of ")
						.append(Unit.PAGES.text(REQUEST)).append(", guard page included.</p>\n");
				table(List.of("measure", "#share", "formula"), measures.stream().map(measure -> List.of(measure.name(), measure.text(), measure.formula())).toList());
			}
		}
	}

	private void purges(Session machine) {
		List<Purge> purges = machine.purges();
		if (purges.isEmpty()) {
			return;
		}
		html.append("<h2>Purges of the vmalloc space").append(machine.machine().isEmpty() ? "" : text(", " + machine.machine())).append("</h2>\n");
		table(List.of("#steps", "by", "#lazy before", "#most lazy", "#lazy after", "#areas", "#pages", "#time by the cost model", "#lock given away"), purges.stream().limit(MOST_PURGES)
				.map(purge -> List.of(Unit.COUNT.text(purge.first() + 1L) + (purge.first() == purge.last() ? "" : " to " + Unit.COUNT.text(purge.last() + 1L)), purge.by().words(),
						Unit.COUNT.text(purge.lazyBefore()), Unit.COUNT.text(purge.lazyMost()), Unit.COUNT.text(purge.lazyAfter()), Unit.COUNT.text(purge.areas()),
						Unit.COUNT.text(purge.pages()), Unit.TIME.text(purge.cost().total()), Unit.COUNT.text(purge.yields())))
				.toList());
		if (purges.size() > MOST_PURGES) {
			html.append("<p>").append(purges.size() - MOST_PURGES).append(" more are in purges.csv.</p>\n");
		}
	}

	private void waiting() {
		List<List<String>> rows = new ArrayList<>();
		for (Session machine : session.machines()) {
			Waiting.of(machine).ifPresent(waiting -> rows.add(List.of(machine.machine(), Unit.PAGES.text(waiting.mostLazyPages()), Unit.PAGES.text(waiting.threshold()),
					Unit.TIME.text(waiting.aboveThreshold()) + " of " + Unit.TIME.text(waiting.total()), Unit.TIME.text(waiting.longestHold()), Unit.COUNT.text(waiting.latencies().length),
					Unit.TIME.text(waiting.quantile(0.5)), Unit.TIME.text(waiting.quantile(0.99)), Unit.TIME.text(waiting.quantile(0.999)), Unit.TIME.text(waiting.quantile(1)))));
		}
		if (!rows.isEmpty()) {
			html.append("<h2>Waiting for address space</h2>\n<p>Times of the cost model. The latency of an allocation is its own time and what others did meanwhile under the lock of the vmalloc space.</p>\n");
			table(List.of("machine", "#most lazy", "#2 * lazy_max", "#above that", "#longest without giving the lock away", "#allocations", "#latency: median", "#99 %", "#99.9 %", "#worst"), rows);
		}
	}

	private void figure(Figure figure, Palette palette) {
		String svg = Pictures.svg(figure.picture(), Report.format(figure, palette, 1));
		// identifiers of clip paths and the like must differ between the pictures of a page
		String unique = svg.substring(Math.max(0, svg.indexOf("<svg"))).replaceAll("(id=\"|url\\(#|href=\"#)", "$1" + figure.file() + "-");
		String sized = unique.replaceFirst("<svg ", "<svg viewBox=\"0 0 " + figure.width() + " " + figure.height() + "\" ");
		html.append("<h2>").append(text(figure.title())).append("</h2>\n<figure>").append(sized).append("</figure>\n");
	}

	private void problems() {
		List<Problem> problems = session.problems();
		if (problems.isEmpty()) {
			return;
		}
		html.append("<h2>Problems</h2>\n");
		table(List.of("severity", "place", "#step", "what"), problems.stream().limit(MOST_PROBLEMS)
				.map(problem -> List.of(problem.severity().name().toLowerCase(), problem.line() > 0 ? "line " + problem.line() : "", problem.operation() < 0 ? "" : Unit.COUNT.text(problem.operation() + 1L), problem.text()))
				.toList());
		if (problems.size() > MOST_PROBLEMS) {
			html.append("<p>").append(problems.size() - MOST_PROBLEMS).append(" more are left out.</p>\n");
		}
	}

	/** Columns whose title begins with # hold numbers. */
	private void table(List<String> columns, List<List<String>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		html.append("<table>\n<tr>");
		columns.forEach(column -> html.append(column.startsWith("#") ? "<th class=\"number\">" + text(column.substring(1)) : "<th>" + text(column)).append("</th>"));
		html.append("</tr>\n");
		for (List<String> row : rows) {
			html.append("<tr>");
			for (int i = 0; i < row.size(); i++) {
				boolean isCode = columns.get(i).equals("SHA-256");
				html.append(columns.get(i).startsWith("#") ? "<td class=\"number\">" : "<td>").append(isCode ? "<code>" : "").append(text(row.get(i))).append(isCode ? "</code>" : "").append("</td>");
			}
			html.append("</tr>\n");
		}
		html.append("</table>\n");
	}

	private static String text(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}

package org.vmalloscope.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.chart.ChartPainter;
import org.vmalloscope.paint.painter.HistogramPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Mark;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.paint.percpu.ChunkTable;
import org.vmalloscope.paint.percpu.SessionChunks;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.usage.Usage;
import org.vmalloscope.paint.usage.UsageChart;
import org.vmalloscope.paint.vmalloc.AddressBook;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.AddressTable;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.PurgeTimelinePainter;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/** The pictures that a report of a session has. */
final class Figures {
	private static final int WIDTH = 1200;
	/** Points for each panel of a chart and what it shares. */
	private static final int PANEL = 170;
	private static final int PURGES = 380;
	/** Points of a lane of the address space. */
	private static final int LANE = 34;
	/** Points below the rows of a map: axis and legend. */
	private static final int BELOW = 90;
	/** More rows than this share the height of so many. */
	private static final int MOST_ROWS = 60;

	private Figures() {
	}

	static List<Figure> of(Session session, List<Integer> positions) {
		List<Figure> figures = new ArrayList<>();
		for (Metric.Group group : Metric.Group.values()) {
			Set<Metric> metrics = EnumSet.noneOf(Metric.class);
			session.metrics().stream().filter(metric -> metric.group() == group).forEach(metrics::add);
			if (!metrics.isEmpty()) {
				figures.add(usage(session, group, metrics, positions));
			}
		}
		for (Session machine : session.machines()) {
			maps(machine, positions, figures);
		}
		return figures;
	}

	private static void maps(Session session, List<Integer> positions, List<Figure> figures) {
		if (PurgeTimeline.isOf(session)) {
			figures.add(of(session, purges(session, positions)));
		}
		SessionChunks chunks = new SessionChunks(session);
		SessionAddresses addresses = new SessionAddresses(session);
		for (int wanted : positions) {
			int position = Math.min(wanted, session.length());
			Moment moment = session.moment(position);
			VmallocView view = moment.state().kernel().vmalloc();
			addresses.map(moment).ifPresent(map -> figures.add(of(session, addresses(map, addresses.book(moment), position))));
			if (view != null) {
				figures.add(of(session, holes(Holes.of(view), position)));
			}
			chunks.map(moment, AreaColours.SIZE, ChunkOrder.CREATION).ifPresent(map -> figures.add(of(session, chunks(map, position))));
		}
	}

	/** A figure that is about one of several machines says so. */
	private static Figure of(Session session, Figure figure) {
		String machine = session.machine();
		String file = figure.file() + "-" + machine.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		return machine.isEmpty() ? figure : new Figure(file, figure.title() + ", " + machine, figure.picture(), figure.width(), figure.height(), figure.data());
	}

	private static Figure usage(Session session, Metric.Group group, Set<Metric> metrics, List<Integer> positions) {
		TimeScale scale = TimeScale.steps(session);
		Usage usage = new Usage(UsageChart.of(session, metrics, scale), scale);
		String name = group.label();
		int height = 90 + PANEL * usage.chart().panels().size();
		return new Figure("usage-" + name, "Usage: " + name + " over all steps", new PaintedPicture<>(new ChartPainter(), usage.chart(), null, marks(session, scale, positions)), WIDTH, height,
				UsageChart.table(session, metrics, scale, scale.domain(session.length())));
	}

	private static Figure purges(Session session, List<Integer> positions) {
		TimeScale scale = TimeScale.steps(session);
		PurgeTimeline timeline = PurgeTimeline.of(session, scale, session.moment(session.length()).state().kernel().vmalloc(), PurgeTimeline.Limits.WHEN_NEAR);
		return new Figure("purges", "Lazy pages and purges over all steps", new PaintedPicture<>(new PurgeTimelinePainter(), timeline, null, marks(session, scale, positions)), WIDTH, PURGES,
				timeline.table());
	}

	private static List<Mark> marks(Session session, TimeScale scale, List<Integer> positions) {
		return positions.stream().filter(position -> position < session.length()).<Mark>map(position -> new Mark.At(scale.x(position), Ink.POSITION)).toList();
	}

	private static Figure addresses(AddressMap map, AddressBook book, int position) {
		return new Figure("addresses-" + position, "Vmalloc address space at step " + position, new PaintedPicture<>(new AddressMapPainter(), map, null, List.of()), WIDTH,
				LANE * map.lanes().size() + BELOW, AddressTable.of(map, book));
	}

	private static Figure holes(Holes holes, int position) {
		return new Figure("holes-" + position, "Holes of the vmalloc space by size at step " + position, new PaintedPicture<>(new HistogramPainter(), holes.histogram(), null, List.of()), WIDTH, PANEL + BELOW,
				holes.table());
	}

	private static Figure chunks(ChunkMap map, int position) {
		int rows = Math.min(MOST_ROWS, Math.max(1, map.rows().size()));
		int height = (int) Math.ceil(rows * ChunkMapPainter.rowHeight(Fonts.DEFAULT)) + BELOW;
		return new Figure("chunks-" + position, "Percpu chunks at step " + position, new PaintedPicture<>(new ChunkMapPainter(), map, null, List.of()), WIDTH, height, ChunkTable.of(map));
	}
}

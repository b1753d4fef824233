package org.vmalloscope.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vmalloscope.paint.chart.ChartPainter;
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
import org.vmalloscope.paint.usage.UsagePainter;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Session;

/** The pictures that a report of a session has. */
final class Figures {
	private static final int WIDTH = 1200;
	/** Points for each panel of a chart and what it shares. */
	private static final int PANEL = 170;
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
		SessionChunks chunks = new SessionChunks(session);
		for (int position : positions) {
			chunks.map(session.moment(Math.min(position, session.length())), AreaColours.SIZE, ChunkOrder.CREATION).ifPresent(map -> figures.add(chunks(map, Math.min(position, session.length()))));
		}
		return figures;
	}

	private static Figure usage(Session session, Metric.Group group, Set<Metric> metrics, List<Integer> positions) {
		TimeScale scale = TimeScale.steps(session);
		Usage usage = new Usage(UsageChart.of(session, metrics, scale), scale);
		List<Mark> marks = positions.stream().filter(position -> position < session.length()).<Mark>map(position -> new Mark.At(scale.x(position), Ink.POSITION)).toList();
		String name = group == Metric.Group.PERCPU ? "percpu" : "vmalloc";
		int height = 90 + PANEL * usage.chart().panels().size();
		return new Figure("usage-" + name, "Usage: " + name + " over all steps", new PaintedPicture<>(new UsagePainter(new ChartPainter()), usage, null, marks), WIDTH, height,
				UsageChart.table(session, metrics, scale, scale.domain(session.length())));
	}

	private static Figure chunks(ChunkMap map, int position) {
		int rows = Math.min(MOST_ROWS, Math.max(1, map.rows().size()));
		int height = (int) Math.ceil(rows * ChunkMapPainter.rowHeight(Fonts.DEFAULT)) + BELOW;
		return new Figure("chunks-" + position, "Percpu chunks at step " + position, new PaintedPicture<>(new ChunkMapPainter(), map, null, List.of()), WIDTH, height, ChunkTable.of(map));
	}
}

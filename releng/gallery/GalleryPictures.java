import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.chart.ChartPainter;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.pagetable.InterleavingPainter;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.paint.percpu.SessionChunks;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.usage.UsageChart;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.PurgeTimelinePainter;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/**
 * Renders the pictures of the Welcome page with the painters of the window: each scenario runs, and is painted at its first failure, or
 * else where most is allocated. Arguments: the list of entries, the folder of scenarios, that of recordings, that of the pictures; then the
 * names of the pictures that are wanted, or nothing for all of them.
 */
public final class GalleryPictures {
	private static final int WIDTH = 360;
	private static final int HEIGHT = 200;
	private static final double SCALE = 1.4;
	/** What the map of chunks writes in front of each chunk. */
	private static final int GUTTER = 169;

	public static void main(String[] args) throws Exception {
		Path pictures = Path.of(args[3]);
		List<String> wanted = List.of(args).subList(4, args.length);
		for (String line : Files.readAllLines(Path.of(args[0]))) {
			String[] words = line.split(" ");
			boolean isEntry = words.length == 3 && (words[0].endsWith(".vms") || words[0].startsWith("trace:"));
			if (isEntry) {
				boolean isTrace = words[0].startsWith("trace:");
				String name = isTrace ? words[0].substring(6) : words[0].replace(".vms", "");
				if (!wanted.isEmpty() && !wanted.contains(name)) {
					continue;
				}
				Path file = isTrace ? Path.of(args[2], name) : Path.of(args[1], words[0]);
				Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
				write(pictures, name, picture(session, words[2]), words[2].equals("chunks") ? GUTTER : 0);
			}
		}
		for (Story story : Stories.all()) {
			if (wanted.isEmpty() || wanted.contains("race-" + story.name())) {
				write(pictures, "race-" + story.name(), race(story), 0);
			}
		}
	}

	/** @param cut points at the left that are left out: words for which there is no room */
	private static void write(Path folder, String name, Picture picture, int cut) throws Exception {
		for (Palette palette : List.of(Palette.light(), Palette.dark())) {
			Path file = folder.resolve(palette == Palette.light() ? "light" : "dark").resolve(name + ".png");
			BufferedImage image = Pictures.render(picture, new Pictures.Format(WIDTH + cut, HEIGHT, SCALE, palette, Fonts.DEFAULT));
			int left = (int) Math.round(cut * SCALE);
			ImageIO.write(image.getSubimage(left, 0, image.getWidth() - left, image.getHeight()), "png", file.toFile());
		}
		System.out.println(name);
	}

	private static Picture picture(Session session, String kind) {
		Moment moment = session.moment(telling(session));
		return switch (kind) {
		case "chunks" -> bare(new ChunkMapPainter(), new SessionChunks(session).map(moment, AreaColours.SIZE, ChunkOrder.CREATION).orElseThrow());
		case "addresses" -> bare(new AddressMapPainter(), new SessionAddresses(session).map(moment).orElseThrow());
		case "purges" -> bare(new PurgeTimelinePainter(),
				PurgeTimeline.of(session, TimeScale.steps(session), moment.state().kernel().vmalloc(), PurgeTimeline.Limits.WHEN_NEAR));
		case "usage" -> {
			TimeScale scale = TimeScale.steps(session);
			List<Metric> metrics = new ArrayList<>(session.metrics());
			metrics.removeIf(metric -> metric != Metric.PERCPU_ALLOCATED && metric != Metric.PERCPU_POPULATED);
			yield bare(new ChartPainter(), UsageChart.of(session, java.util.EnumSet.copyOf(metrics), scale));
		}
		default -> throw new IllegalArgumentException(kind);
		};
	}

	/** Without a legend: there is no room for words. */
	private static <S> Picture bare(Painter<S> painter, S snapshot) {
		return surface -> {
			surface.fill(surface.box(), Ink.BACKGROUND);
			painter.paint(snapshot, painter.viewport(snapshot, surface.extent(), null), surface);
		};
	}

	private static int telling(Session session) {
		for (int i = 0; i < session.length(); i++) {
			if (session.effects(i).contains(Effect.FAILURE)) {
				return i + 1;
			}
		}
		Optional<Metric> metric = session.metrics().stream().filter(some -> some == Metric.PERCPU_ALLOCATED || some == Metric.VMALLOC_BUSY_PAGES)
				.max((a, b) -> Long.compare(range(session.series(a)), range(session.series(b))));
		MetricSeries series = session.series(metric.orElseThrow());
		int best = session.length();
		for (int i = 0; i < series.length(); i++) {
			best = series.value(i) > series.value(best) ? i : best;
		}
		return best;
	}

	private static long range(MetricSeries series) {
		return series.maximum(0, series.length()) - series.minimum(0, series.length());
	}

	private static Picture race(Story story) {
		RaceRun run = new RaceRun(story);
		int turn = 0;
		for (List<RaceRun.Choice> possible = possible(run); !possible.isEmpty(); possible = possible(run)) {
			run.step(possible.get(turn++ / 2 % possible.size()).task());
		}
		return bare(new InterleavingPainter(), Lanes.all(run.interleaving()));
	}

	private static List<RaceRun.Choice> possible(RaceRun run) {
		return run.choices().stream().filter(RaceRun.Choice::possible).toList();
	}
}

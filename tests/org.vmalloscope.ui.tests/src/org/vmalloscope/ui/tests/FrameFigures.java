package org.vmalloscope.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;

/**
 * Measures the frames of real widgets while somebody zooms and seeks, and writes the figures to {@code target/frame-figures.txt}: no test,
 * because times are those of the machine. Run by its name, as {@code -Dtest=FrameFigures}; {@code -Dvmalloscope.frames=1000000} is how many
 * areas the session has in the end, from three times as many operations.
 */
class FrameFigures {
	private static final int AREAS = Integer.getInteger("vmalloscope.frames", 1_000_000);
	private static final int ZOOMS = 100;
	private static final int SEEKS = 30;
	private static final long PATIENCE = 60;
	private static final long PAUSE = 300_000_000;
	private static final Path FIGURES = Path.of("target", "frame-figures.txt");
	private static final String SCENARIO = """
			scenario "areas for frames"

			machine {
			    kernel 6.1
			    cpus 8
			}

			seed 7
			distribution pages_wanted uniform 1 to 16 pages
			repeat %d times as i {
			    kept[i] = vmalloc draw pages_wanted
			    p = vmalloc draw pages_wanted
			    free p
			}
			""";
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	@TempDir
	Path folder = Path.of("");

	/** What was measured, in nanoseconds. */
	private static final class Times {
		private final List<Long> values = new ArrayList<>();

		void add(long nanos) {
			values.add(nanos);
		}

		String text() {
			List<Long> sorted = values.stream().sorted().toList();
			return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms of %d", share(sorted, 0.5), share(sorted, 0.95), sorted.size());
		}

		private static double share(List<Long> sorted, double share) {
			return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
		}
	}

	@Test
	void framesWhileZoomingAndSeeking() throws Exception {
		Path file = Files.writeString(folder.resolve("frames.vms"), SCENARIO.formatted(AREAS));
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives.vmalloc", Window.page().getWorkbenchWindow()));
		long opened = System.nanoTime();
		Document document = Window.opening(file);
		while (Window.ui(document::state) == Document.State.LOADING) {
			LockSupport.parkNanos(100_000_000);
		}
		int length = Objects.requireNonNull(document.session()).length();
		write(String.format(Locale.ROOT, "%,d areas, %,d operations, open after %.1f s", AREAS, length, (System.nanoTime() - opened) / 1e9));
		seek(document, length);
		measure("addressspace", AddressMap.class, document, length);
		measure("purgetimeline", PurgeTimeline.class, document, length);
		Window.closeAll();
	}

	private static long taken(LinkedBlockingQueue<Long> times) throws InterruptedException {
		return Objects.requireNonNull(times.poll(PATIENCE, TimeUnit.SECONDS));
	}

	private static void pause() {
		LockSupport.parkNanos(PAUSE);
		Window.ui(() -> true);
	}

	private static void go(Document document, Consumer<Navigator> way) {
		Window.ui(() -> {
			way.accept(Objects.requireNonNull(document.navigator()));
			return true;
		});
	}

	private static void seek(Document document, int position) {
		go(document, navigator -> navigator.seek(position));
		Window.awaitTrue("position " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
	}

	private static void measure(String view, Class<?> kind, Document document, int length) throws Exception {
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui." + view));
		PaintCanvas<?> canvas = Window.await("the picture", () -> Window.first(PaintCanvas.class, shown -> shown.isVisible() && kind.isInstance(shown.snapshot())));
		Times paints = new Times();
		LinkedBlockingQueue<Long> views = new LinkedBlockingQueue<>();
		LinkedBlockingQueue<Long> snapshots = new LinkedBlockingQueue<>();
		long[] began = new long[1];
		Window.ui(() -> {
			// a filter hears of it before the canvas does, a listener that came last behind it
			canvas.getDisplay().addFilter(SWT.Paint, event -> began[0] = event.widget == canvas ? THREADS.getCurrentThreadCpuTime() : began[0]);
			canvas.addListener(SWT.Paint, event -> paints.add(THREADS.getCurrentThreadCpuTime() - began[0]));
			canvas.onViewport(now -> views.add(System.nanoTime()));
			canvas.onSnapshot(now -> snapshots.add(System.nanoTime()));
			return true;
		});
		Times zooms = new Times();
		Point size = Window.ui(canvas::getSize);
		for (int i = 0; i < ZOOMS; i++) {
			double factor = i % 20 < 10 ? 1.5 : 1 / 1.5;
			views.clear();
			long start = System.nanoTime();
			Window.ui(() -> {
				canvas.change(now -> now.zoomed(factor, size.x * 0.4, size.y * 0.5));
				return true;
			});
			// the first is the old picture stretched, the second the new one
			views.poll(PATIENCE, TimeUnit.SECONDS);
			zooms.add(Objects.requireNonNull(views.poll(PATIENCE, TimeUnit.SECONDS)) - start);
		}
		LinkedBlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
		Window.ui(() -> {
			document.addListener(new DocumentListener() {
				@Override
				public void moved(Moment before, Moment now) {
					arrivals.add(System.nanoTime());
				}
			});
			return true;
		});
		Times moments = new Times();
		Times pictures = new Times();
		Times steps = new Times();
		Random random = new Random(1);
		boolean isNew = kind == AddressMap.class;
		for (int i = 0; i < SEEKS; i++) {
			// one position after the other as a user goes: the views are at rest
			pause();
			snapshots.clear();
			arrivals.clear();
			int position = random.nextInt(length);
			long start = System.nanoTime();
			go(document, navigator -> navigator.seek(position));
			moments.add(taken(arrivals) - start);
			if (isNew) {
				pictures.add(taken(snapshots) - start);
			}
			pause();
			arrivals.clear();
			int step = i % 2 == 0 ? 1 : -1;
			long stepped = System.nanoTime();
			go(document, navigator -> navigator.step(step));
			steps.add(taken(arrivals) - stepped);
		}
		write(view + " (" + size.x + " x " + size.y + "): painting on the UI thread (CPU) " + paints.text() + "; from a zoom to its picture (wall) " + zooms.text()
				+ "; from a seek to its moment (wall) " + moments.text() + (isNew ? "; from a seek to its picture (wall) " + pictures.text() : "") + "; from a step to its moment (wall) " + steps.text());
	}

	private static void write(String line) throws Exception {
		Files.createDirectories(FIGURES.getParent());
		Files.writeString(FIGURES, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}

package org.vmalloscope.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;

/**
 * Measures the frames of real widgets while somebody zooms and seeks, and prints the figures: no test, because times are those of the
 * machine. Run by its name, as {@code -Dtest=FrameTimes}; {@code -Dvmalloscope.frames=3000000} is how many operations the session has, a
 * third of which leaves an area.
 */
class FrameTimes {
	private static final int OPERATIONS = Integer.getInteger("vmalloscope.frames", 3_000_000);
	private static final int FRAMES = 120;
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
			return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, %d times", share(sorted, 0.5), share(sorted, 0.95), sorted.size());
		}

		private static double share(List<Long> sorted, double share) {
			return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
		}
	}

	@Test
	void framesWhileZoomingAndSeeking() throws Exception {
		Path file = folder.resolve("frames.vms");
		Files.writeString(file, SCENARIO.formatted(OPERATIONS / 3));
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives.vmalloc", Window.page().getWorkbenchWindow()));
		Document document = Window.opening(file);
		while (document.state() == Document.State.LOADING) {
			LockSupport.parkNanos(100_000_000);
		}
		int length = Objects.requireNonNull(document.session()).length();
		seek(document, length);
		for (String view : List.of("addressspace", "purgetimeline")) {
			Window.ui(() -> Window.page().showView("org.vmalloscope.ui." + view));
			Class<?> kind = view.equals("addressspace") ? AddressMap.class : PurgeTimeline.class;
			PaintCanvas<?> canvas = Window.await("the picture", () -> Window.first(PaintCanvas.class, shown -> shown.isVisible() && kind.isInstance(shown.snapshot())));
			measure(view, document, canvas, length);
		}
		Window.closeAll();
	}

	private static void seek(Document document, int position) {
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(position);
			return true;
		});
		Window.awaitTrue("position " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
	}

	private static void measure(String view, Document document, PaintCanvas<?> canvas, int length) {
		Times paints = new Times();
		AtomicLong began = new AtomicLong();
		AtomicLong shown = new AtomicLong();
		Listener first = event -> {
			if (event.widget == canvas) {
				began.set(THREADS.getCurrentThreadCpuTime());
			}
		};
		Window.ui(() -> {
			// a filter hears of it before the canvas does, a listener that came last behind it
			canvas.getDisplay().addFilter(SWT.Paint, first);
			canvas.addListener(SWT.Paint, event -> paints.add(THREADS.getCurrentThreadCpuTime() - began.get()));
			canvas.onViewport(now -> shown.set(System.nanoTime()));
			return true;
		});
		Times zooms = new Times();
		Point size = Window.ui(canvas::getSize);
		for (int i = 0; i < FRAMES; i++) {
			double factor = i % 40 < 20 ? 1.4 : 1 / 1.4;
			long start = System.nanoTime();
			Window.ui(() -> {
				canvas.change(now -> now.zoomed(factor, size.x * 0.4, size.y * 0.5));
				return true;
			});
			long asked = shown.get();
			Window.awaitTrue("the next frame", () -> shown.get() > asked);
			zooms.add(shown.get() - start);
		}
		Times seeks = new Times();
		Random random = new Random(1);
		for (int i = 0; i < FRAMES / 4; i++) {
			long start = System.nanoTime();
			seek(document, random.nextInt(length));
			long moved = System.nanoTime();
			seeks.add(moved - start);
		}
		Window.ui(() -> {
			canvas.getDisplay().removeFilter(SWT.Paint, first);
			return true;
		});
		System.out.println("FRAMES " + view + ", " + OPERATIONS + " operations: painting on the UI thread (CPU) " + paints.text() + "; from a zoom to its picture (wall) " + zooms.text()
				+ "; from a seek to its moment (wall) " + seeks.text());
	}
}

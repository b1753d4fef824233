package org.vmalloscope.benchmarks.paint;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.percpu.AreaBook;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkMaps;
import org.vmalloscope.paint.percpu.ChunkOrder;

/**
 * Frames of the map of chunks over a machine with up to a million areas of 8 to 16 bytes, every eighth of them freed again: all chunks
 * in view, rows that can be read, and single bits. Also what a step costs, which changes one chunk. The budget is 16 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChunkMapBenchmark {
	private static final Extent WINDOW = new Extent(1400, 900, Fonts.DEFAULT);

	/** Areas that were allocated. */
	@Param({ "10000", "100000", "1000000" })
	public int areas;

	/** What is in view. */
	@Param({ "all", "rows", "bits" })
	public String view = "";

	private final ChunkMapPainter painter = new ChunkMapPainter();
	private final ChunkMaps maps = new ChunkMaps();
	private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
	private PercpuAllocator allocator = machine();
	private ChunkMap map = map();
	private Viewport viewport = painter.viewport(map, WINDOW, null);

	/** Fills the machine. */
	@Setup
	public void fill() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < areas; i++) {
			long area = allocator.allocate(8 + 4 * random.nextInt(3), 4, Gfp.GFP_KERNEL, false);
			if (i % 8 == 0) {
				allocator.free(area);
			}
			if (allocator.isBalancePending()) {
				allocator.runBalance();
			}
		}
		map = map();
		Viewport rows = painter.viewport(map, WINDOW, null);
		viewport = painter.viewport(map, WINDOW, switch (view) {
		case "all" -> rows.zoomed(1e-6, 700, 450);
		case "bits" -> rows.zoomed(1e6, 700, 450);
		default -> rows;
		});
		image = new BufferedImage((int) WINDOW.width(), (int) WINDOW.height(), BufferedImage.TYPE_INT_RGB);
	}

	private static PercpuAllocator machine() {
		KernelProfile profile = KernelProfiles.get("6.1");
		return Kernel.boot(profile, new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(20480).dynamicSize(28672)).percpu();
	}

	private ChunkMap map() {
		PercpuSnapshot snapshot = Objects.requireNonNull(allocator.snapshot());
		return maps.map(snapshot, AreaBook.NONE, AreaColours.SIZE, ChunkOrder.CREATION, List.of());
	}

	/** One frame. */
	@Benchmark
	public void paint(FrameCost cost) {
		cost.of(this::frame);
	}

	private void frame() {
		Surface surface = Surface.on(image, 1, Palette.light(), Fonts.DEFAULT, () -> false);
		painter.paint(map, viewport, surface);
		surface.graphics().dispose();
	}

	/** A step and the frame after it. */
	@Benchmark
	public void step(FrameCost cost) {
		long area = allocator.allocate(8, 4, Gfp.GFP_KERNEL, false);
		cost.of(() -> {
			map = map();
			frame();
		});
		allocator.free(area);
	}
}

package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.simulate.RequestReader;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.percpu.AreaBook;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkChanges;
import org.vmalloscope.paint.percpu.ChunkElement;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkMaps;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.testing.Golden;

/** The drawn chunks against the engine's own answer, over a recorded request file with chunks that come and go. */
class ChunkMapTest {
	private static final int WIDTH = 1200;
	private static final int HEIGHT = 700;
	private static final Fonts FONTS = Fonts.DEFAULT;

	private final ChunkMapPainter painter = new ChunkMapPainter();
	private static final List<PercpuSnapshot> MOMENTS = new ArrayList<>();
	private static final List<Map<Long, Integer>> BIRTHS = new ArrayList<>();

	/** Keeps the states after operations 0, 1, 2 … of a stretch in which much happens. */
	@BeforeAll
	static void run() throws Exception {
		Path file = Golden.oracleRequests().stream().filter(path -> path.getFileName().toString().startsWith("6.1-percpu-")).findFirst().orElseThrow();
		KernelProfile profile = KernelProfiles.get("6.1");
		Map<Long, Integer> births = new HashMap<>();
		try (RequestReader reader = RequestReader.open(file, (name, line, message) -> {
			throw new AssertionError(name + ":" + line + ": " + message);
		})) {
			Kernel kernel = Kernel.boot(profile, reader.readConfiguration(profile));
			int operation = 0;
			for (Request request = reader.next(); request != null && operation < 3000; request = reader.next()) {
				if (operation >= 2900) {
					MOMENTS.add(Objects.requireNonNull(kernel.snapshot().percpu()));
					BIRTHS.add(Map.copyOf(births));
				}
				Result result = kernel.execute(request);
				if (result instanceof Result.PercpuAllocated made && made.pointer() != PercpuPointer.NULL) {
					births.put(made.pointer(), operation);
				}
				operation++;
			}
		}
	}

	private static AreaBook book(Map<Long, Integer> births) {
		return new AreaBook() {
			@Override
			public int birth(int chunk, int offset) {
				return births.getOrDefault(PercpuPointer.of(chunk, offset), -1);
			}

			@Override
			public String caller(int operation) {
				return "caller" + operation % 3;
			}

			@Override
			public List<String> callers() {
				return List.of("caller0", "caller1", "caller2");
			}

			@Override
			public int operations() {
				return 3000;
			}

			@Override
			public List<Hit.Detail> details(int operation) {
				return List.of(new Hit.Detail("Allocated by", "step " + operation));
			}
		};
	}

	private static ChunkMap map(int moment) {
		return new ChunkMaps().map(MOMENTS.get(moment), book(BIRTHS.get(moment)), AreaColours.SIZE, ChunkOrder.CREATION, List.of());
	}

	@Test
	void everyBitHasTheColourOfItsState() {
		ChunkMap map = map(50);
		int checked = 0;
		for (int row = 0; row < map.rows().size(); row++) {
			ChunkView chunk = map.rows().get(row).chunk();
			for (int from = 0; from < chunk.sizeInBytes(); from += 4 * 97) {
				checked += checkBits(map, row, from);
			}
		}
		assertTrue(checked > 5000, checked + " bits were looked at");
	}

	/** Zooms in so far that a bit is some pixels wide, and reads the middle of each bit. */
	private int checkBits(ChunkMap map, int row, int from) {
		ChunkView chunk = map.rows().get(row).chunk();
		Viewport whole = painter.viewport(map, new Extent(WIDTH, HEIGHT, FONTS), null);
		Viewport near = painter.viewport(map, new Extent(WIDTH, HEIGHT, FONTS), whole.showing(new Range(from, 4 * 97), new Range(row, 1)));
		BufferedImage image = Pictures.render(surface -> painter.paint(map, near, surface), new Pictures.Format(WIDTH, HEIGHT, 1, Palette.light(), FONTS));
		int bits = 0;
		for (int offset = from; offset < Math.min(chunk.sizeInBytes(), from + 4 * 97); offset += 4) {
			Box box = Objects.requireNonNull(near.box(new Range(offset, 4), new Range(row, 1)), "bit at " + offset);
			int x = (int) (box.x() + box.width() / 2);
			int y = (int) box.y() + 6;
			int rgb = image.getRGB(x, y) & 0xffffff;
			boolean isFree = chunk.nextFree(offset) == offset;
			int free = Palette.light().rgb(chunk.isPopulated(offset / map.pageSize()) ? Ink.POPULATED : Ink.FREE);
			assertEquals(isFree, rgb == free, "byte " + offset + " of chunk " + chunk.id() + ", pixel " + Integer.toHexString(rgb));
			bits++;
		}
		return bits;
	}

	@Test
	void eachAreaIsFoundUnderItsPixelsAndByItsElement() {
		ChunkMap map = map(20);
		Viewport whole = painter.viewport(map, new Extent(WIDTH, HEIGHT, FONTS), null);
		for (int row = 0; row < map.rows().size(); row++) {
			ChunkView chunk = map.rows().get(row).chunk();
			int area = chunk.nextArea(Math.max(chunk.startOffset(), chunk.sizeInBytes() / 2));
			if (area < 0 || area >= chunk.sizeInBytes() - chunk.endOffset()) {
				continue;
			}
			ChunkElement element = new ChunkElement.Area(chunk.id(), area);
			int size = chunk.areaEnd(area) - area;
			Viewport near = painter.viewport(map, new Extent(WIDTH, HEIGHT, FONTS), whole.showing(new Range(area, size), new Range(row, 1)));
			Box box = Objects.requireNonNull(near.box(new Range(area, size), new Range(row, 1)));
			Hit hit = Objects.requireNonNull(painter.hit(map, near, box.x() + box.width() / 2, box.y() + 5));
			assertEquals(element, hit.element());
			assertEquals(new Range(area, size), hit.x());
			assertEquals(hit, map.find(element));
			assertTrue(hit.spoken().contains("step ") || hit.spoken().contains("before the recording"), hit.spoken());
		}
	}

	@Test
	void anElementThatIsGoneIsNotFound() {
		assertNull(map(0).find(new ChunkElement.Area(12345, 0)));
		assertNull(map(0).find(new ChunkElement.Free(ChunkView.FIRST, 1 << 30)));
		assertNotNull(map(0).find(new ChunkElement.Whole(ChunkView.FIRST)));
	}

	@Test
	void eachStepFramesWhatItAllocatedOrFreed() {
		int framed = 0;
		for (int moment = 1; moment < MOMENTS.size(); moment++) {
			List<ChunkMap.Highlight> changes = ChunkChanges.between(MOMENTS.get(moment - 1), MOMENTS.get(moment), "changed");
			int before = MOMENTS.get(moment - 1).chunks().stream().mapToInt(ChunkView::freeBytes).sum();
			int after = MOMENTS.get(moment).chunks().stream().mapToInt(ChunkView::freeBytes).sum();
			long bytes = changes.stream().mapToLong(highlight -> highlight.bytes().size()).sum();
			assertTrue(bytes >= Math.abs(after - before), "step " + moment + " changed " + Math.abs(after - before) + " bytes, framed " + bytes);
			framed += changes.size();
		}
		assertTrue(framed > 30, framed + " frames");
		assertEquals(List.of(), ChunkChanges.between(MOMENTS.get(3), MOMENTS.get(3), "changed"));
	}

	@Test
	void aStepKeepsTheRowsOfChunksThatItDidNotTouchAndTheirOrder() {
		ChunkMaps maps = new ChunkMaps();
		ChunkMap before = maps.map(MOMENTS.get(10), book(BIRTHS.get(10)), AreaColours.SIZE, ChunkOrder.CREATION, List.of());
		ChunkMap after = maps.map(MOMENTS.get(11), book(BIRTHS.get(11)), AreaColours.SIZE, ChunkOrder.CREATION, List.of());
		int shared = 0;
		for (int row = 0; row < before.rows().size(); row++) {
			int now = after.rowOf(before.rows().get(row).chunk().id());
			if (now >= 0 && after.rows().get(now).chunk() == before.rows().get(row).chunk()) {
				assertSame(before.rows().get(row), after.rows().get(now));
				shared++;
			}
		}
		assertTrue(shared >= before.rows().size() - 2, shared + " of " + before.rows().size() + " rows are shared");
	}

	@Test
	void zoomingGoesFromAllChunksOverReadableRowsToBits() {
		ChunkMap map = map(0);
		Extent extent = new Extent(WIDTH, 200, FONTS);
		Viewport readable = painter.viewport(map, extent, null);
		assertTrue(readable.x().isFitted());
		assertTrue(readable.y().scale() >= 3 * FONTS.size());
		Viewport all = painter.viewport(map, extent, readable.zoomed(0.01, 600, 100));
		assertTrue(all.isFitted());
		Viewport back = painter.viewport(map, extent, all.zoomed(all.y().folding().places() * 1.0, 600, 100));
		assertEquals(readable.y().scale(), back.y().scale(), 1);
		Viewport bits = painter.viewport(map, extent, back.zoomed(1e6, 600, 100));
		assertTrue(4 * bits.x().scale() > 20, "a bit takes " + 4 * bits.x().scale() + " points");
	}
}

package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.RangeTree;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.AddressBook;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressLayout;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.AddressSearch;
import org.vmalloscope.paint.vmalloc.AddressTable;
import org.vmalloscope.paint.vmalloc.FreeTree;
import org.vmalloscope.paint.vmalloc.FreeTreePainter;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.paint.vmalloc.Lane;
import org.vmalloscope.paint.vmalloc.LazyAreas;
import org.vmalloscope.paint.vmalloc.NodeRows;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;

/** Pictures of the vmalloc space against the engine's own answer, over one recorded request file of each generation. */
class AddressMapTest {
	private static final int STOPS = 12;
	private static final Map<Path, Session> OPEN = new HashMap<>();

	private final AddressMapPainter painter = new AddressMapPainter();

	static List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (String generation : List.of("3.18", "4.19", "5.10", "6.1", "6.12")) {
			Golden.oracleRequests().stream().filter(file -> String.valueOf(file.getFileName()).matches(generation + "-(vmalloc-(exhaust|mapram|cpus)|both)-.*")).limit(2).forEach(files::add);
		}
		return files;
	}

	static synchronized Session open(Path file) throws Exception {
		Session known = OPEN.get(file);
		if (known == null) {
			known = load(file);
			OPEN.put(file, known);
		}
		return known;
	}

	private static Session load(Path file) throws Exception {
		String name = String.valueOf(file.getFileName());
		return SessionOpener.standard().open(file, OpenOptions.NONE.withKernel(name.substring(0, name.indexOf('-'))), SessionMonitor.NONE);
	}

	private static List<Moment> moments(Session session) {
		List<Moment> moments = new ArrayList<>();
		for (int i = 0; i <= STOPS; i++) {
			moments.add(session.moment((int) ((long) session.length() * i / STOPS)));
		}
		return moments;
	}

	private static VmallocView view(Moment moment) {
		return Objects.requireNonNull(moment.state().kernel().vmalloc());
	}

	@ParameterizedTest
	@MethodSource("files")
	void walkingOverAMapVisitsEveryAreaAndEveryHoleOnce(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		for (Moment moment : moments(session)) {
			VmallocView view = view(moment);
			AddressMap map = addresses.map(moment).orElseThrow();
			AreaCursor area = view.areas();
			Range domain = map.folding().domain();
			long at = domain.first();
			int areas = 0;
			for (Hit hit = map.at(at); hit != null; hit = map.at(at)) {
				assertEquals(at, hit.x().first(), "nothing is left out");
				if (hit.element() instanceof AddressElement.Area found) {
					assertTrue(area.next());
					assertEquals(area.start(), found.start());
					assertEquals(area.end(), hit.x().end());
					areas++;
				} else if (hit.element() instanceof AddressElement.Hole) {
					AreaCursor inside = view.areas().seek(at);
					assertFalse(inside.next() && Long.compareUnsigned(inside.start(), hit.x().end()) < 0, "a hole is empty");
				}
				assertEquals(hit, map.find((AddressElement) hit.element()));
				at = hit.x().end();
			}
			assertEquals(domain.end(), at);
			assertEquals(view.areaCount(), areas);
		}
	}

	/** What was found out about areas at one moment is used again at others that share them. */
	@ParameterizedTest
	@MethodSource("files")
	void aPictureDoesNotDependOnWhatWasShownBefore(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		List<Moment> moments = moments(session);
		for (int i = 0; i < moments.size(); i++) {
			// to and fro
			Moment moment = moments.get(i % 2 == 0 ? i : moments.size() - 1 - i);
			for (AddressLayout layout : AddressLayout.values()) {
				AddressMap map = addresses.map(moment, Base.PREVIOUS, layout).orElseThrow();
				// lanes that were seen once stay: they are the only thing that is remembered on purpose
				AddressMap alone = new SessionAddresses(session).map(moment, Base.PREVIOUS, layout).orElseThrow();
				if (map.lanes().equals(alone.lanes())) {
					for (double zoom : new double[] { 1, 30, 3000, 1_000_000 }) {
						assertArrayEquals(pixels(alone, zoom), pixels(map, zoom), layout + " of " + moment.position() + " at " + zoom);
					}
				}
				assertEquals(AddressTable.of(alone, AddressBook.NONE).text(), AddressTable.of(map, AddressBook.NONE).text());
			}
		}
	}

	private int[] pixels(AddressMap map, double zoom) {
		BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
		Viewport all = painter.viewport(map, new Extent(image.getWidth(), image.getHeight(), Fonts.DEFAULT), null);
		painter.paint(map, all.zoomed(zoom, 150, 80), Surface.on(image, 1, Palette.light(), Fonts.DEFAULT, () -> false));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	/** What many columns of pixels show is told at once, and must be what is told run by run. */
	@ParameterizedTest
	@MethodSource("files")
	void columnsHaveOfEachLookWhatTheirRunsHave(Path file) throws Exception {
		Session session = open(file);
		Random random = new Random(4);
		for (Moment moment : moments(session)) {
			AddressMap map = new SessionAddresses(session).map(moment).orElseThrow();
			RunRows rows = map.overview().rows();
			Range domain = map.folding().domain();
			List<Long> edges = new ArrayList<>(List.of(domain.first(), domain.end()));
			rows.runs(0, domain.first(), domain.end(), (start, end, look) -> edges.add(end - random.nextInt(2)));
			for (int columns : new int[] { 1, 7, 300 }) {
				long[] limits = random.longs(columns + 1, 0, edges.size()).map(i -> edges.get((int) i)).toArray();
				Arrays.setAll(limits, i -> limits[i] - domain.first());
				Arrays.sort(limits);
				Arrays.setAll(limits, i -> limits[i] + domain.first());
				long[][] told = new long[columns][rows.looks()];
				rows.columns(0, limits, (column, looks, count, sums) -> {
					for (int i = 0; i < count; i++) {
						told[column][looks[i]] = sums[looks[i]];
					}
				});
				for (int column = 0; column < columns; column++) {
					long[] expected = new long[rows.looks()];
					if (limits[column] != limits[column + 1]) {
						addRuns(rows, Range.of(limits[column], limits[column + 1]), expected);
					}
					assertArrayEquals(expected, told[column], "column " + column + " of " + columns + " at " + moment.position());
				}
			}
		}
	}

	private static void addRuns(RunRows rows, Range part, long[] sums) {
		rows.runs(0, part.first(), part.end(), (start, end, look) -> {
			sums[look] += Range.of(start, end).intersection(part).size();
			return true;
		});
	}

	@ParameterizedTest
	@MethodSource("files")
	void everythingUsedIsOutsideOfTheFolds(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		for (Moment moment : moments(session)) {
			AddressMap map = addresses.map(moment).orElseThrow();
			for (AreaCursor area = view(moment).areas(); area.next();) {
				Range used = Range.of(area.start(), area.end());
				for (int i = 0; i + 1 < map.folding().stretches(); i++) {
					assertFalse(map.folding().hiddenAfter(i).intersects(used), "folded away: " + Long.toHexString(area.start()));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aClickOnAnAreaFindsThatArea(Path file) throws Exception {
		Session session = open(file);
		AddressMap map = new SessionAddresses(session).map(session.moment(session.length())).orElseThrow();
		Extent extent = new Extent(900, 300, Fonts.DEFAULT);
		Viewport whole = painter.viewport(map, extent, null);
		int step = Math.max(1, map.view().areaCount() / 40);
		int number = 0;
		for (AreaCursor area = map.view().areas(); area.next(); number++) {
			if (number % step != 0) {
				continue;
			}
			Viewport near = painter.viewport(map, extent, whole.showing(Range.of(area.start(), area.end()), null));
			double x = (near.x().pixel(area.start()) + near.x().pixel(area.end() - 1)) / 2;
			Hit hit = painter.hit(map, near, x, near.area().y() + 3);
			assertNotNull(hit);
			assertEquals(new AddressElement.Area(area.start()), hit.element());
			assertTrue(hit.spoken().contains(Long.toHexString(area.start())), hit.spoken());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aClickOnAnAreaInWrappedRowsFindsThatArea(Path file) throws Exception {
		Session session = open(file);
		AddressMap map = new SessionAddresses(session).map(session.moment(session.length()), Base.PREVIOUS, AddressLayout.ROWS).orElseThrow();
		Extent extent = new Extent(900, 300, Fonts.DEFAULT);
		Viewport whole = painter.viewport(map, extent, null);
		int step = Math.max(1, map.view().areaCount() / 40);
		int number = 0;
		for (AreaCursor area = map.view().areas(); area.next(); number++) {
			Range addresses = Range.of(area.start(), area.end());
			if (number % step != 0) {
				continue;
			}
			Viewport near = painter.viewport(map, extent, map.showing(whole, addresses));
			Range rows = Objects.requireNonNull(map.down(addresses));
			Box box = Objects.requireNonNull(near.box(map.across(new Range(area.start(), 1)), new Range(rows.first(), 1)));
			Hit hit = painter.hit(map, near, box.x() + 0.01, box.y() + Math.min(1, box.height() / 2));
			assertNotNull(hit);
			assertEquals(new AddressElement.Area(area.start()), hit.element());
			assertTrue(map.visible(near).contains(area.start()));
		}
	}

	/** An area that goes on in the next row is framed at the end of one row and at the beginning of the other. */
	@ParameterizedTest
	@MethodSource("files")
	void theFrameOfAnAreaInWrappedRowsIsAsLargeAsTheArea(Path file) throws Exception {
		Session session = open(file);
		AddressMap map = new SessionAddresses(session).map(session.moment(session.length()), Base.PREVIOUS, AddressLayout.ROWS).orElseThrow();
		for (AreaCursor area = map.view().areas(); area.next();) {
			long framed = 0;
			for (Hit.Part part : Objects.requireNonNull(map.at(area.start())).parts()) {
				framed += part.x().size() * part.y().size();
			}
			assertEquals(area.end() - area.start(), framed, Long.toHexString(area.start()));
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aBaseIsComparedInALaneOfItsOwn(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		Moment end = session.moment(session.length());
		Base base = new Base(session.length() / 2);
		AddressMap map = addresses.map(end, base, AddressLayout.LANES).orElseThrow();
		assertEquals(List.of(), map.highlights());
		int lane = map.lanes().indexOf(Lane.CHANGES);
		assertEquals(map.lanes().size() - 1, lane);
		VmallocView then = view(session.moment(base.position()));
		for (AreaCursor area = map.view().areas(); area.next();) {
			AreaCursor old = then.areas().seek(area.start());
			boolean isSame = old.next() && old.start() == area.start() && old.end() == area.end() && old.state() == area.state() && old.type() == area.type();
			Hit hit = Objects.requireNonNull(map.at(area.start()));
			String said = hit.details().stream().filter(detail -> detail.label().startsWith("At position")).map(Hit.Detail::value).findFirst().orElse("");
			assertFalse(said.isEmpty());
			assertTrue(!isSame || said.endsWith("from 0x" + Long.toHexString(area.start())), said);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void searchesFindEveryAreaOfASizeOnce(Path file) throws Exception {
		Session session = open(file);
		Moment end = session.moment(session.length());
		VmallocView view = view(end);
		AddressBook book = new SessionAddresses(session).book(end);
		long page = view.config().geometry().pageSize();
		AddressSearch search = AddressSearch.of(">=3p", page);
		List<Long> expected = new ArrayList<>();
		for (AreaCursor area = view.areas(); area.next();) {
			if (area.end() - area.start() >= 3 * page) {
				expected.add(area.start());
			}
		}
		List<Long> found = new ArrayList<>();
		long from = view.config().geometry().start() - 1;
		for (int i = 0; i < Math.min(50, expected.size()); i++) {
			AddressSearch.Found next = search.find(view, book, from, true, () -> false);
			assertEquals(expected.size(), next.count());
			assertEquals(i + 1, next.number());
			from = Objects.requireNonNull(next.element()).start();
			found.add(from);
		}
		assertEquals(expected.subList(0, found.size()), found);
		if (expected.size() > 1 && expected.size() < 50) {
			assertEquals(expected.get(0), Objects.requireNonNull(search.find(view, book, from, true, () -> false).element()).start(), "begins again");
			assertEquals(expected.get(expected.size() - 2), Objects.requireNonNull(search.find(view, book, from, false, () -> false).element()).start(), "backwards");
		}
		assertEquals(0, AddressSearch.of("nobody_calls_this", page).find(view, book, from, true, () -> false).count());
	}

	@ParameterizedTest
	@MethodSource("files")
	void lazyAreasAddUpToTheCounterAndStandInTheOrderOfThePurge(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		for (Moment moment : moments(session)) {
			VmallocView view = view(moment);
			LazyAreas lazy = addresses.lazy(moment).orElseThrow();
			assertEquals(view.count(AreaState.LAZY), lazy.rows().size());
			assertEquals(view.lazyPages(), lazy.rows().stream().mapToLong(LazyAreas.Row::pages).sum());
			boolean newestFirst = lazy.order().startsWith("newest");
			for (int i = 1; i < lazy.rows().size(); i++) {
				LazyAreas.Row before = lazy.rows().get(i - 1);
				LazyAreas.Row row = lazy.rows().get(i);
				if (newestFirst) {
					assertTrue(before.freed() >= row.freed(), "freed last, back first");
				} else if (before.node() == row.node()) {
					assertTrue(Long.compareUnsigned(before.start(), row.start()) < 0);
				}
				assertTrue(row.freed() < moment.position());
			}
			long byNode = NodeRows.of(view).stream().mapToLong(NodeRows.Row::lazyPages).sum();
			assertEquals(view.nodeCount() == 0 ? 0 : view.lazyPages(), byNode);
			long pooled = NodeRows.of(view).stream().mapToLong(NodeRows.Row::pooled).sum();
			assertEquals(view.count(AreaState.POOLED), pooled);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void purgesTellHowFarLazyPagesFell(Path file) throws Exception {
		Session session = open(file);
		VmallocView view = view(session.moment(0));
		PurgeTimeline timeline = PurgeTimeline.of(session, TimeScale.steps(session), view, PurgeTimeline.Limits.ALWAYS);
		assertEquals(view.lazyMax(), timeline.lazyMax());
		int checked = 0;
		for (int i = 0; i < timeline.purges().size() && checked < 20; i++) {
			Purge purge = timeline.purges().get(i);
			boolean isLastOfItsOperation = i + 1 == timeline.purges().size() || timeline.purges().get(i + 1).last() != purge.last();
			if (isLastOfItsOperation) {
				assertEquals(view(session.moment(purge.last() + 1)).lazyPages(), purge.lazyAfter(), purge.toString());
				checked++;
			}
			if (purge.first() == purge.last()) {
				assertEquals(purge.lazyBefore() - purge.lazyAfter(), purge.pages(), purge.toString());
				assertEquals(Map.of(), purge.others());
			}
			assertEquals(purge.pages() > 0, purge.flushStart() != purge.flushEnd(), purge.toString());
			assertTrue(purge.cost().total() > 0 || purge.areas() == 0, purge.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void holesAddUpToWhatIsFree(Path file) throws Exception {
		Session session = open(file);
		VmallocView view = view(session.moment(session.length()));
		Holes holes = Holes.of(view);
		long free = view.config().geometry().end() - view.config().geometry().start();
		for (AreaCursor area = view.areas(); area.next();) {
			free -= area.end() - area.start();
		}
		assertEquals(free, holes.free());
		assertEquals(0, new Holes(1, 8192, 8192, new long[] { 0, 1 }, new long[] { 8192 }, 64 << 12, 12).external());
		assertEquals(250_000, new Holes(2, 8 << 12, 5 << 12, new long[] { 0, 1, 1 }, new long[] { 3 << 12, 5 << 12 }, 64 << 12, 12).unusable(2 << 12));
		assertTrue(holes.unusable(1L << view.config().geometry().pageShift()) < 1000 && holes.external() <= 1_000_000);
	}

	@ParameterizedTest
	@MethodSource("files")
	void aTreeIsDrawnFromItsRootAndAnyPartOfItOnItsOwn(Path file) throws Exception {
		Session session = open(file);
		VmallocView view = view(session.moment(session.length() / 2));
		if (view.freeTree().size() < 4) {
			return;
		}
		FreeTreePainter trees = new FreeTreePainter();
		FreeTree tree = FreeTree.of(view, null, 0, List.of());
		Viewport viewport = trees.viewport(tree, new Extent(1000, 400, Fonts.DEFAULT), null);
		Hit root = Objects.requireNonNull(trees.neighbour(tree, viewport, null, true));
		assertEquals(new AddressElement.Hole(view.freeTree().start(view.freeTree().root())), root.element());
		Hit child = Objects.requireNonNull(trees.neighbour(tree, viewport, root, true));
		assertEquals(child.element(), Objects.requireNonNull(trees.hit(tree, viewport, child.x().first() + 2, Objects.requireNonNull(child.y()).first() + 2)).element());
		long start = assertInstanceOf(AddressElement.Hole.class, child.element()).start();
		FreeTree part = FreeTree.of(view, null, start, List.of());
		assertTrue(part.isPart());
		assertEquals(view.freeTree().start(view.freeTree().root()), part.above(start));
		assertNotNull(Pictures.svg(new PaintedPicture<>(trees, part, null, List.of()), new Pictures.Format(600, 300, 1, Palette.dark(), Fonts.DEFAULT)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void aTreeIsDrawnAsDeepAsThereIsRoomAndTheWayOfTheSearchCanBeReadToItsEnd(Path file) throws Exception {
		Session session = open(file);
		VmallocView view = view(session.moment(session.length() / 2));
		RangeTree holes = view.freeTree();
		int deepest = holes.first();
		int depth = 0;
		for (int hole = holes.first(); hole != 0; hole = holes.next(hole)) {
			deepest = holes.depth(hole) > holes.depth(deepest) ? hole : deepest;
			depth = Math.max(depth, holes.depth(hole));
		}
		if (holes.size() < 4 || holes.size() > 250 || depth > 12) {
			return;
		}
		List<Range> way = new ArrayList<>();
		for (int hole = deepest; hole != 0; hole = holes.parent(hole)) {
			way.add(Range.of(holes.start(hole), holes.end(hole)));
		}
		FreeTreePainter trees = new FreeTreePainter();
		FreeTree tree = FreeTree.of(view, null, 0, way);
		Viewport viewport = trees.viewport(tree, new Extent(1530, 840, Fonts.DEFAULT), null);
		Map<Object, Hit> drawn = new LinkedHashMap<>();
		for (Hit hit = trees.neighbour(tree, viewport, null, true); hit != null; hit = trees.neighbour(tree, viewport, hit, true)) {
			Range x = hit.x();
			Range y = Objects.requireNonNull(hit.y());
			assertTrue(x.first() >= 0 && x.end() <= 1530 && y.end() <= 840, hit.toString());
			// nothing lies over it
			assertEquals(hit.element(), Objects.requireNonNull(trees.hit(tree, viewport, x.first() + x.size() / 2.0, y.first() + y.size() / 2.0)).element());
			assertNull(drawn.put(hit.element(), hit));
		}
		assertEquals(holes.size(), drawn.size(), "of a tree of depth " + depth);
		way.forEach(hole -> assertTrue(Objects.requireNonNull(drawn.get(new AddressElement.Hole(hole.first()))).x().size() >= 80, hole::toString));
	}

	@ParameterizedTest
	@MethodSource("files")
	void theTableHasEveryAreaAndHole(Path file) throws Exception {
		Session session = open(file);
		SessionAddresses addresses = new SessionAddresses(session);
		Moment moment = session.moment(session.length());
		AddressMap map = addresses.map(moment).orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AddressTable.of(map, addresses.book(moment)).writeCsv(out);
		List<String> lines = out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
		long areas = lines.stream().filter(line -> !line.contains(",free,hole,")).count();
		assertEquals(map.view().areaCount(), areas);
	}
}

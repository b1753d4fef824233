package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.propagation.Strategies;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.pagetable.InterleavingPainter;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.paint.pagetable.SlotTablesPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Palette;

class PageTablePicturesTest {
	private static Execution shortest(String name) {
		TaskMachine machine = Stories.named(name).machine();
		Exploration.CounterExample example = new Explorer(machine).run().counterExample();
		assertNotNull(example);
		return Execution.of(machine, example.schedule());
	}

	private static Picture lanes(Lanes lanes) {
		return new PaintedPicture<>(new InterleavingPainter(), lanes, null, List.of());
	}

	private static void check(String name, Picture picture, int width, int height) throws Exception {
		References.check(name + "-light", picture, new Pictures.Format(width, height, 1, Palette.light(), Fonts.DEFAULT));
		References.check(name + "-dark-2x", picture, new Pictures.Format(width * 2 / 3, height, 2, Palette.dark(), Fonts.DEFAULT));
	}

	@Test
	void anInterleavingLooksAsItDid() throws Exception {
		Interleaving interleaving = Interleaving.of(shortest("i386-without-fault"));
		check("interleaving", lanes(Lanes.all(interleaving)), 760, InterleavingPainter.height(interleaving, Fonts.DEFAULT));
	}

	@Test
	void aLongInterleavingInTheMiddleLooksAsItDid() throws Exception {
		Interleaving interleaving = Interleaving.of(shortest("alpha-large"));
		check("interleaving-middle", lanes(new Lanes(interleaving, 3)), 900, 260);
	}

	@Test
	void tablesOfARaceLookAsTheyDid() throws Exception {
		Story story = Stories.named("generation-protocol");
		Execution execution = shortest("generation-protocol");
		SlotGrid after = SlotGrid.of(execution.machine(), story.layout());
		execution.back();
		execution.back();
		execution.back();
		SlotGrid before = SlotGrid.of(execution.machine(), story.layout());
		check("slot-tables-race", new PaintedPicture<>(new SlotTablesPainter(), new SlotTables(after, story.layout(), before), null, List.of()), 700, 200);
	}

	private static KernelTables alpha() {
		KernelTables tables = new KernelTables(AlphaConfiguration.LARGE.layout(), Strategies.ALPHA_LARGE);
		int init = tables.fork("init");
		long start = tables.layout().vmallocStart();
		tables.vmap("a", new AddressRange(start, start + (12L << 30)), init, KernelTables.SMALL_PAGES);
		int bash = tables.fork("bash");
		tables.vmap("b", new AddressRange(start + (100L << 30), start + (101L << 30)), bash, KernelTables.SMALL_PAGES);
		return tables;
	}

	@Test
	void tablesOfAMachineLookAsTheyDid() throws Exception {
		KernelTables tables = alpha();
		check("slot-tables-machine", new PaintedPicture<>(new SlotTablesPainter(), new SlotTables(SlotGrid.of(tables), tables.layout()), null, List.of()), 700, 420);
	}

	@Test
	void unfoldedTablesLookAsTheyDid() throws Exception {
		KernelTables tables = alpha();
		SlotGrid closed = SlotGrid.of(tables);
		Set<SlotGrid.Place> open = new HashSet<>(Set.of(closed.rows().get(1).place()));
		SlotGrid half = SlotGrid.of(tables, open);
		half.rows().stream().filter(row -> row.level() == 1 && row.opens()).skip(511).findFirst().ifPresent(row -> open.add(row.place()));
		SlotGrid grid = SlotGrid.of(tables, open);
		assertTrue(grid.rows().size() > half.rows().size() && half.rows().size() > closed.rows().size());
		check("slot-tables-unfolded", new PaintedPicture<>(new SlotTablesPainter(), new SlotTables(grid, tables.layout(), grid, "tables of 12 MiB"), null, List.of()), 700, 420);
	}

	@Test
	void aClickBesideARowFoldsWhatIsBelowIt() {
		KernelTables machine = alpha();
		SlotTables tables = new SlotTables(SlotGrid.of(machine), machine.layout());
		SlotTablesPainter painter = new SlotTablesPainter();
		Viewport viewport = painter.viewport(tables, new Extent(700, 420, Fonts.DEFAULT), null);
		Hit hit = painter.hit(tables, viewport, 12, viewport.y().pixel(0) + 5);
		assertNotNull(hit);
		assertEquals(new SlotTables.Fold(tables.grid().rows().get(0).place()), hit.element());
		assertNull(painter.hit(tables, viewport, 12, viewport.y().pixel(5) + 5));
	}

	@Test
	void aStepTellsWhatItReadAndWhatCameBefore() {
		Lanes lanes = Lanes.all(Interleaving.of(shortest("i386-without-fault")));
		InterleavingPainter painter = new InterleavingPainter();
		Extent extent = new Extent(760, 600, Fonts.DEFAULT);
		Viewport viewport = painter.viewport(lanes, extent, null);
		Hit first = painter.neighbour(lanes, viewport, null, true);
		assertNotNull(first);
		assertEquals(new Lanes.Row(0), first.element());
		Hit hit = painter.hit(lanes, viewport, 500, viewport.y().pixel(2) + 5);
		assertNotNull(hit);
		assertTrue(hit.spoken().contains("After step 2, because of ref[992]"), hit.spoken());
		assertTrue(hit.spoken().contains("Reads ref[992]=T"), hit.spoken());
		Hit last = painter.neighbour(lanes, viewport, hit, true);
		assertNotNull(last);
		assertEquals(new Lanes.Row(3), last.element());
		assertNull(painter.hit(lanes, viewport, 500, 2));
	}

	@Test
	void aCellTellsItsAddressesAndState() {
		KernelTables machine = alpha();
		SlotTables tables = new SlotTables(SlotGrid.of(machine), machine.layout());
		SlotTablesPainter painter = new SlotTablesPainter();
		Viewport viewport = painter.viewport(tables, new Extent(700, 420, Fonts.DEFAULT), null);
		Hit hit = painter.hit(tables, viewport, viewport.x().pixel(1) + 10, viewport.y().pixel(0) + 5);
		assertNotNull(hit);
		assertEquals(new SlotTables.Cell(tables.grid().rows().get(0).place(), 0), hit.element());
		assertTrue(hit.spoken().contains("State missing"), hit.spoken());
		Hit next = painter.neighbour(tables, viewport, hit, true);
		assertNotNull(next);
		assertEquals(new SlotTables.Cell(tables.grid().rows().get(0).place(), 1), next.element());
	}

	@Test
	void picturesExportAsVectors() {
		Interleaving interleaving = Interleaving.of(shortest("i386-without-fault"));
		Pictures.Format format = new Pictures.Format(760, InterleavingPainter.height(interleaving, Fonts.DEFAULT), 1, Palette.light(), Fonts.DEFAULT);
		String svg = Pictures.svg(lanes(Lanes.all(interleaving)), format);
		assertTrue(svg.contains("set pte(a2), no sync, return a2"), svg);
		assertTrue(new String(Pictures.pdf(lanes(Lanes.all(interleaving)), format), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
	}
}

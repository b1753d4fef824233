package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.tables.TableHistory;
import org.vmalloscope.testing.Golden;

/** The page tables of ordinary sessions. */
class TableHistoryTest {
	private static final String I386 = """
			scenario "areas that cross slots of 4 MiB"
			machine {
			    kernel 3.2-i386
			    cpus 2
			}
			a[0] = vmalloc 1 page
			task user on cpu 0 {
			    for i from 1 to 3 { a[i] = vmalloc 3 MiB }
			}
			schedule round robin
			free a[2]
			""";

	@TempDir
	Path folder = Path.of("");

	private Session open(String text) throws IOException {
		Path file = folder.resolve("a.vms");
		Files.writeString(file, text);
		return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
	}

	private static List<SlotState> references(TableHistory history, int position) {
		return history.at(position, tables -> SlotGrid.of(tables).rows().stream().limit(5).map(row -> row.reference().state()).toList());
	}

	@Test
	void anAreaThatCrossesIntoASlotInstallsItsTableAndItStays() throws Exception {
		TableHistory history = TableHistory.of(open(I386), "own", SessionMonitor.NONE);
		SlotState in = SlotState.INSTALLED;
		SlotState out = SlotState.EMPTY;
		assertEquals(List.of(out, out, out, out, out), references(history, 0));
		assertEquals(List.of(in, out, out, out, out), references(history, 1));
		assertEquals(List.of(in, in, out, out, out), references(history, 2));
		assertEquals(List.of(in, in, in, out, out), references(history, 3));
		assertEquals(List.of(in, in, in, in, out), references(history, 4));
		assertEquals(List.of(in, in, in, in, out), references(history, 5));
		assertEquals(List.of(in, out, out, out, out), references(history, 1));
	}

	@Test
	void whatAProcessReachesDependsOnTheStrategy() throws Exception {
		Session session = open(I386);
		TableHistory faults = TableHistory.of(session, "own", SessionMonitor.NONE);
		assertEquals(List.of("others", "user"), faults.at(4, tables -> SlotGrid.of(tables).processes()));
		assertEquals(SlotState.MISSING, state(faults, 4, 2, 0));
		assertEquals(SlotState.COPIED, state(faults, 4, 2, 1));
		TableHistory eager = TableHistory.of(session, "eager", SessionMonitor.NONE);
		assertEquals(SlotState.COPIED, state(eager, 4, 2, 0));
		assertThrows(IllegalArgumentException.class, () -> TableHistory.of(session, "hope", SessionMonitor.NONE));
	}

	private static SlotState state(TableHistory history, int position, int row, int process) {
		return history.at(position, tables -> SlotGrid.of(tables).rows().get(row).cells().get(process).state());
	}

	@Test
	void levelsUnfold() throws Exception {
		TableHistory history = TableHistory.of(open(I386), "own", SessionMonitor.NONE);
		SlotGrid closed = history.at(4, SlotGrid::of);
		SlotGrid open = history.at(4, tables -> SlotGrid.of(tables, Set.of(closed.rows().get(1).place())));
		List<SlotGrid.Row> below = open.rows().stream().filter(row -> row.level() == 1).toList();
		assertEquals(1024, below.stream().mapToInt(SlotGrid.Row::entries).sum());
		assertEquals(1024, below.stream().filter(row -> row.reference().state() == SlotState.INSTALLED).mapToInt(SlotGrid.Row::entries).sum()
				+ below.stream().filter(row -> row.reference().state() == SlotState.EMPTY).mapToInt(SlotGrid.Row::entries).sum());
		assertTrue(below.stream().anyMatch(row -> row.reference().state() == SlotState.EMPTY && row.entries() == 1), "the guard page between two areas");
	}

	@Test
	void whatIsMappedIsWhatTheMachineHas() throws Exception {
		for (String kind : List.of("6.1-vmalloc", "6.1-both", "3.18-vmalloc", "6.12-vmalloc")) {
			for (Path file : Golden.oracleRequests().stream().filter(path -> path.getFileName().toString().startsWith(kind)).limit(1).toList()) {
				Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
				TableHistory history = TableHistory.of(session, "own", SessionMonitor.NONE);
				for (int part = 10; part >= 0; part--) {
					int position = (int) ((long) session.length() * part / 10);
					compare(file, history, session.moment(position));
				}
			}
		}
	}

	private static void compare(Path file, TableHistory history, Moment moment) {
		int[] looked = { 0 };
		history.at(moment.position(), tables -> {
			AreaCursor area = Objects.requireNonNull(moment.state().kernel().vmalloc()).areas();
			while (area.next()) {
				if (area.type() != AreaType.CHUNK && tables.layout().window().contains(area.start())) {
					boolean busy = area.state() == AreaState.BUSY;
					String where = file + " at " + moment.position() + ": " + Long.toHexString(area.start()) + " " + area.state();
					assertEquals(busy, tables.walk(area.start()).mapped(), where);
					long guard = (area.facts() & AreaMap.NO_GUARD) == 0 ? tables.layout().geometry().pageBytes() : 0;
					if (area.end() - guard > area.start()) {
						assertEquals(busy, tables.walk(area.end() - guard - 1).mapped(), where);
					}
					looked[0]++;
				}
			}
			chunks(tables, moment);
			return true;
		});
		assertTrue(looked[0] > 0 || moment.position() == 0, file + " at " + moment.position());
	}

	private static void chunks(KernelTables tables, Moment moment) {
		PercpuSnapshot percpu = moment.state().kernel().percpu();
		if (percpu == null) {
			return;
		}
		for (ChunkView chunk : percpu.chunks()) {
			for (int page = 0; page < chunk.pageCount(); page++) {
				long address = chunk.baseAddress() + percpu.geometry().unitOffset(percpu.geometry().cpus() - 1) + (long) page * percpu.geometry().pageSize();
				if (tables.layout().window().contains(address)) {
					assertEquals(chunk.isPopulated(page), tables.walk(address).mapped(), "page " + page + " of chunk " + chunk.id() + " at " + moment.position());
				}
			}
		}
	}

	@Test
	void aRaceHasNoVmallocSpace() throws Exception {
		Path file = folder.resolve("a.race");
		Files.writeString(file, new RaceFile(Stories.named("alpha"), null).text());
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		assertFalse(TableHistory.isFor(session));
		assertThrows(IllegalArgumentException.class, () -> TableHistory.of(session, "own", SessionMonitor.NONE));
	}
}

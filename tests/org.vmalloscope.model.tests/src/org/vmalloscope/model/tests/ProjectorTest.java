package org.vmalloscope.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.model.memory.Area;
import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.ChunkType;
import org.vmalloscope.model.memory.Origin;
import org.vmalloscope.model.memory.VmallocSpace;
import org.vmalloscope.model.memory.VmallocState;
import org.vmalloscope.model.memory.VmallocType;
import org.vmalloscope.model.projection.Projector;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/** The document shows exactly what the machine is, and tells of exactly what changed. */
class ProjectorTest {
	@TempDir
	Path folder = Path.of("");

	private static final String SMALL_MACHINE = "cfg cpus 2\ncfg unit 65536\ncfg static 8192\ncfg reserved 8192\ncfg dyn 20480\n";

	static List<Path> requestFiles() {
		return RecordedMachine.requestFiles();
	}

	@ParameterizedTest
	@MethodSource("requestFiles")
	void everyFactOfARecordedRunIsShown(Path file) {
		RecordedMachine machine = RecordedMachine.open(file);
		Projector projector = machine.projector();
		int shown = 0;
		do {
			Moment moment = machine.moment();
			projector.show(moment);
			LayoutCheck.assertShows(moment, projector.machine());
			shown++;
		} while (shown < 150 && machine.run(shown < 50 ? 1 : 53));
		assertTrue(shown > 50, shown + " moments");
		VmallocSpace space = projector.machine().getVmalloc();
		assertTrue(space != null, "no vmalloc space");
		assertTrue(!space.getAreas().isEmpty() || machine.name.contains("-percpu-"), "no vmalloc areas");
	}

	@Test
	void theEnumerationsAreThoseOfTheEngine() {
		assertEquals(names(AreaState.values()), VmallocState.VALUES.stream().map(VmallocState::getName).toList());
		assertEquals(names(AreaType.values()), VmallocType.VALUES.stream().map(VmallocType::getName).toList());
		assertEquals(names(org.vmalloscope.engine.percpu.ChunkType.values()), ChunkType.VALUES.stream().map(ChunkType::getName).toList());
	}

	private static List<String> names(Enum<?>[] constants) {
		return Stream.of(constants).map(Enum::name).toList();
	}

	@Test
	void areasOfASessionKnowTheOperationThatMadeThem() throws IOException {
		Path file = Files.writeString(folder.resolve("6.12-small.req"),
				SMALL_MACHINE + "alloc 1 64 8 kernel\nalloc 2 128 8 kernel\nfree 1\nalloc 3 64 8 kernel\n");
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		assertEquals(List.of(), session.problems());
		Projector projector = new Projector(session);
		projector.show(session.moment(2));
		assertEquals(Map.of(0, 64, 1, 128), births(projector));
		projector.show(session.moment(session.length()));
		assertEquals(Map.of(3, 64, 1, 128), births(projector));
		assertEquals("6.12", projector.machine().getKernel());
		assertEquals("6.12-small.req", projector.machine().getSource());
		projector.show(session.moment(0, session.points(0)));
		assertEquals(Map.of(0, 64), births(projector));
		assertTrue(projector.machine().getInside().length() > 0);
		projector.show(session.moment(0));
		assertEquals(Map.of(), births(projector));
	}

	/** Sizes of the percpu areas by the operation that made them. */
	private static Map<Integer, Integer> births(Projector projector) {
		return projector.machine().getPercpu().getChunks().stream().flatMap(chunk -> chunk.getAreas().stream()).filter(area -> area.getOrigin() == Origin.KNOWN)
				.collect(Collectors.toMap(Area::getBirth, Area::getSize));
	}

	@ParameterizedTest
	@MethodSource("requestFiles")
	void jumpsEndInTheSameDocumentAsAFreshProjection(Path file) {
		RecordedMachine machine = RecordedMachine.open(file);
		List<Moment> moments = new ArrayList<>();
		do {
			moments.add(machine.moment());
		} while (moments.size() < 30 && machine.run(101));
		Collections.shuffle(moments, new Random(6));
		Projector jumping = machine.projector();
		Notifications notifications = new Notifications();
		jumping.machine().eAdapters().add(notifications);
		for (Moment moment : moments) {
			jumping.show(moment);
			Projector fresh = machine.projector();
			fresh.show(moment);
			assertTrue(EcoreUtil.equals(fresh.machine(), jumping.machine()), "position " + moment.position());
		}
		assertEquals(List.of(), notifications.take().stream().filter(Notification::isTouch).toList());
	}

	@Test
	void theSameMomentNotifiesNobody() {
		RecordedMachine machine = RecordedMachine.of("6.1", SMALL_MACHINE);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		projector.show(machine.moment());
		assertEquals(List.of(), notifications.takeText());
	}

	@Test
	void aMomentWithEqualStateChangesThePositionOnly() {
		RecordedMachine machine = RecordedMachine.of("6.1", SMALL_MACHINE);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		machine.execute(new Request.SetBudget(1000));
		projector.show(machine.moment());
		assertEquals(List.of("Machine.operation set", "Machine.position set"), notifications.takeText());
	}

	@Test
	void anAllocationChangesOneChunkOneBlockAndTheCounters() {
		RecordedMachine machine = RecordedMachine.of("6.1", SMALL_MACHINE);
		allocate(machine, 1, 64);
		allocate(machine, 2, 64);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		allocate(machine, 3, 64);
		projector.show(machine.moment());
		assertEquals(List.of("Block.contigHint set", "Block.contigHint set", "Block.contigHintStart set", "Block.contigHintStart set", "Block.firstFree set",
				"Block.firstFree set", "Block.rightFree set", "Block.rightFree set", "Chunk.areas add", "Chunk.contigHint set", "Chunk.freeBytes set",
				"Counter.value set", "Counter.value set", "Machine.operation set", "Machine.position set"), notifications.takeText());
	}

	@Test
	void whatStaysKeepsItsIdentity() {
		RecordedMachine machine = RecordedMachine.of("6.1", SMALL_MACHINE);
		allocate(machine, 1, 64);
		allocate(machine, 2, 128);
		allocate(machine, 3, 64);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Chunk chunk = projector.machine().getPercpu().getChunks().stream().filter(Chunk::isFirst).findAny().orElseThrow();
		List<Area> before = List.copyOf(chunk.getAreas());
		machine.execute(new Request.FreePercpu(2));
		projector.show(machine.moment());
		List<Area> expected = new ArrayList<>(before);
		assertTrue(expected.removeIf(area -> area.getSize() == 128));
		assertEquals(expected, chunk.getAreas());
	}

	@Test
	void aChunkThatChangesItsSlotMovesOnce() {
		RecordedMachine machine = RecordedMachine.of("6.1", SMALL_MACHINE);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		allocate(machine, 1, 16384);
		projector.show(machine.moment());
		List<String> moves = notifications.takeText().stream().filter(text -> text.contains("slot") || text.contains("Slot")).toList();
		assertEquals(List.of("Chunk.slot set", "Slot.chunks add", "Slot.chunks remove"), moves);
	}

	@Test
	void aJumpOverThousandsOfFreedAreasFillsTheListAnew() {
		RecordedMachine machine = RecordedMachine.of("6.1", "cfg cpus 1\ncfg unit 131072\ncfg static 0\ncfg dyn 131072\n");
		int areas = 16_000;
		for (int id = 1; id <= areas; id++) {
			machine.execute(new Request.AllocatePercpu(id, 4, 4, Gfp.GFP_KERNEL, false));
		}
		Projector projector = machine.projector();
		Moment full = machine.moment();
		projector.show(full);
		for (int id = 1; id <= areas; id += 2) {
			machine.execute(new Request.FreePercpu(id));
		}
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		Moment sparse = machine.moment();
		projector.show(sparse);
		LayoutCheck.assertShows(sparse, projector.machine());
		assertEquals(List.of("Chunk.areas add many", "Chunk.areas remove many"),
				notifications.takeText().stream().filter(text -> text.startsWith("Chunk.areas")).toList());
		projector.show(full);
		LayoutCheck.assertShows(full, projector.machine());
	}

	private static void allocate(RecordedMachine machine, int id, int size) {
		machine.execute(new Request.AllocatePercpu(id, size, 8, Gfp.GFP_KERNEL, false));
	}
}

package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** Tracepoints alone: an allocation's line may stand below lines of tasks that had the lock after it, and is right there too. */
class LockOrderTest {
	private static final List<String> BEGINNING = List.of(alloc("a-10", 0, 100, 1000), alloc("a-10", 0, 200, 1008), alloc("a-10", 0, 300, 1016));

	@TempDir
	Path folder = Path.of("");

	private static String alloc(String task, int cpu, int micros, int offset) {
		return "%s [%03d] ..... 1.%06d: percpu_alloc_percpu: call_site=f+0x1/0x2 reserved=0 is_atomic=0 size=8 align=8 base_addr=ffff88807c637000 off=%d ptr=%016x bytes_alloc=16 gfp_flags=GFP_KERNEL"
				.formatted(task, cpu, micros, offset, 0x37000 + offset);
	}

	private static String free(String task, int cpu, int micros, int offset) {
		return "%s [%03d] d..1. 1.%06d: percpu_free_percpu: base_addr=ffff88807c637000 off=%d ptr=%016x".formatted(task, cpu, micros, offset, 0x37000 + offset);
	}

	/** Right and reordered answers, and differences. */
	private List<Integer> replay(String... more) throws IOException {
		Path file = folder.resolve("trace.txt");
		Files.write(file, BEGINNING);
		Files.write(file, List.of(more), StandardOpenOption.APPEND);
		TraceCourse course = new TraceCourse(Recording.open(file, new Recording.Options("6.1", null), new Diagnostics(), ReadMonitor.NONE));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
		}
		course.kernel().assertConsistent();
		return List.of(course.answers().countRight(), course.answers().countReordered(), course.divergences().list().size());
	}

	@Test
	void linesInTheOrderOfTheLock() throws IOException {
		assertEquals(List.of(4, 0, 0), replay(alloc("a-10", 0, 400, 1024), alloc("b-11", 1, 401, 1032)));
	}

	@Test
	void anAllocationHadTheLockBeforeOneAboveIt() throws IOException {
		assertEquals(List.of(4, 1, 0), replay(alloc("a-10", 0, 400, 1032), alloc("b-11", 1, 401, 1024)));
	}

	@Test
	void twoHadTheLockBeforeOneAboveThem() throws IOException {
		assertEquals(List.of(5, 1, 0), replay(alloc("a-10", 0, 400, 1040), alloc("b-11", 1, 401, 1024), alloc("c-12", 2, 402, 1032)));
	}

	@Test
	void anAllocationHadTheLockBeforeAFreeAboveIt() throws IOException {
		assertEquals(List.of(3, 1, 0), replay(free("b-11", 1, 400, 1008), alloc("a-10", 0, 401, 1024)));
	}

	@Test
	void aTaskDoesOneThingAfterTheOther() throws IOException {
		assertEquals(List.of(2, 0, 1), replay(free("a-10", 0, 400, 1008), alloc("a-10", 0, 401, 1024)));
		assertEquals(List.of(2, 0, 2), replay(alloc("a-10", 0, 400, 1032), alloc("a-10", 0, 401, 1024)));
	}

	@Test
	void aLineIsNotThatLate() throws IOException {
		assertEquals(List.of(2, 0, 1), replay(free("b-11", 1, 400, 1008), alloc("a-10", 0, 90_000, 1024)));
	}

	@Test
	void noOrderExplainsAPlaceFurtherUp() throws IOException {
		assertEquals(List.of(2, 0, 1), replay(free("b-11", 1, 400, 1008), alloc("a-10", 0, 401, 1040)));
	}
}

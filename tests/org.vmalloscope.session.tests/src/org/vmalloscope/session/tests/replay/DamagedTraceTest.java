package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.replay.Placements;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** A damaged trace is replayed to its end: what does not fit is taken over or noted with its line, and the machine stays sound. */
class DamagedTraceTest {
	private static final Recording.Options KERNEL = new Recording.Options("6.1", null);

	@TempDir
	Path folder = Path.of("");

	private TraceCourse replay(List<String> lines) throws IOException {
		Path file = folder.resolve("trace.txt");
		Files.write(file, lines);
		TraceCourse course = new TraceCourse(Recording.open(file, KERNEL, new Diagnostics(), ReadMonitor.NONE));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
		}
		course.kernel().assertConsistent();
		return course;
	}

	private static List<String> lines() {
		Path run = Golden.kernelRuns().stream().filter(path -> path.getFileName().toString().startsWith("6.1-amd64-pcsys")).findFirst()
				.orElse(Golden.kernelRuns().get(0));
		return Golden.text(run.resolve("trace.txt.gz")).lines().limit(6000).collect(Collectors.toCollection(ArrayList::new));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void lostAndShuffledAndRepeatedLinesDoNotStopIt(long seed) throws IOException {
		Random random = new Random(seed);
		List<String> lines = lines();
		for (int i = 0; i < 400; i++) {
			int at = random.nextInt(lines.size() - 1);
			switch (random.nextInt(4)) {
				case 0 -> lines.remove(at);
				case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
				case 2 -> lines.set(at, lines.set(at + 1, lines.get(at)));
				default -> lines.set(at, lines.get(at).replaceAll("off=\\d+|\\bo=\\d+", "off=" + random.nextInt(40000)));
			}
		}
		replay(lines);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void wildNumbersDoNotStopIt(long seed) throws IOException {
		Random random = new Random(seed);
		String[] wild = { "-1", "-4", "0", "3", "2147483647", "-2147483648", "999999999999", "ffffffffffffffff" };
		List<String> lines = lines();
		for (int i = 0; i < 300; i++) {
			int at = random.nextInt(lines.size());
			String[] fields = { "off=", " o=", "size=", "align=", " n=", " al=", " st=", " s=", " e=", " b=0x", "base_addr=" };
			String field = fields[random.nextInt(fields.length)];
			lines.set(at, lines.get(at).replaceFirst(field + "[0-9a-f]+", field + wild[random.nextInt(wild.length)]));
		}
		replay(lines);
	}

	@Test
	void aFreeOfNothingIsNotedWithItsLine() throws IOException {
		TraceCourse course = replay(List.of(
				"  a-1 [000] .....  1.000001: percpu_alloc_percpu: reserved=0 is_atomic=0 size=8 align=8 base_addr=ffff888007c37000 off=64 ptr=0000000000000040",
				"  a-1 [000] d..1.  1.000002: percpu_free_percpu: base_addr=ffff888007c37000 off=4096 ptr=0000000000001040"));
		List<Problem> problems = course.problems();
		assertTrue(problems.stream().anyMatch(problem -> problem.line() == 2 && problem.severity() == Problem.Severity.DIVERGENCE), problems::toString);
	}

	@Test
	void anAreaOverAnotherOneTakesItsPlace() throws IOException {
		TraceCourse course = replay(List.of(
				"  a-1 [000] .....  1.000001: percpu_alloc_percpu: reserved=0 is_atomic=0 size=8 align=8 base_addr=ffff888007c37000 off=64 ptr=0000000000000040",
				"  a-1 [000] .....  1.000002: percpu_alloc_percpu: reserved=0 is_atomic=0 size=64 align=8 base_addr=ffff888007c37000 off=32 ptr=0000000000000020"));
		StringBuilder areas = new StringBuilder();
		org.vmalloscope.engine.percpu.ChunkView chunk = course.kernel().percpu().chunk(org.vmalloscope.engine.percpu.ChunkView.FIRST);
		assertTrue(chunk != null && chunk.isAreaStart(32) && chunk.areaEnd(32) == 96 && !chunk.isAreaStart(64), areas::toString);
	}

	@Test
	void thePlacementsHaveOneRowPerRecordedAllocationInTheOrderOfLines() throws IOException {
		TraceCourse course = replay(List.of(
				"  a-1 [000] .....  1.000001: percpu_alloc_percpu: reserved=0 is_atomic=0 size=8 align=8 base_addr=ffff888007c37000 off=64 ptr=0000000000000040",
				"  a-1 [000] .....  1.000002: percpu_alloc_percpu: reserved=0 is_atomic=0 size=8 align=8 base_addr=ffff888007c37000 off=72 ptr=0000000000000048",
				"  a-1 [000] d..1.  1.000003: percpu_alloc_percpu_fail: reserved=0 is_atomic=1 size=32768 align=8"));
		java.io.StringWriter out = new java.io.StringWriter();
		new Placements(course).write(out);
		assertEquals("line,event,size,align,recorded,predicted\n1,percpu_alloc_percpu,8,8,ffff888007c37000+64,unknown\n"
				+ "2,percpu_alloc_percpu,8,8,ffff888007c37000+72,ffff888007c37000+72\n3,percpu_alloc_percpu_fail,32768,8,FAIL,FAIL\n", out.toString());
	}

	@Test
	void aRecordingOfAnUnknownKernelSaysWhatHelps() throws IOException {
		Path file = folder.resolve("trace.txt");
		Files.writeString(file, "nothing that looks like a trace\n");
		IOException e = assertThrows(IOException.class, () -> Recording.open(file, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
		assertTrue(String.valueOf(e.getMessage()).contains("--kernel"), e::toString);
	}
}

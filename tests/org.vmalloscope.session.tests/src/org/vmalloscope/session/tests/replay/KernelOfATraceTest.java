package org.vmalloscope.session.tests.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

/** Which kernel replays a trace, and what a state that the user gives tells about its chunks. */
class KernelOfATraceTest {
	private final Diagnostics diagnostics = new Diagnostics();

	@TempDir
	Path folder = Path.of("");

	private Recording open(@Nullable String kernel, @Nullable Path state, List<String> lines) throws IOException {
		Path file = folder.resolve("trace.txt");
		Files.write(file, lines);
		return Recording.open(file, new Recording.Options(kernel, state), diagnostics, ReadMonitor.NONE);
	}

	private static Path run(String name) {
		return Golden.kernelRuns().stream().filter(path -> path.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
	}

	private static List<String> lines(String run) {
		return Golden.text(run(run).resolve("trace.txt.gz")).lines().limit(3000).toList();
	}

	@Test
	void aTraceWithoutAnythingBesideItSaysWhichKernelIsAssumed() throws IOException {
		Recording recording = open(null, null, lines("7.2-"));
		String told = diagnostics.list().toString();
		assertTrue(told.contains("the trace does not name the kernel it was recorded on; assuming ") && told.contains("name another if it is not (--kernel, or File > Read As)"), told);
		assertEquals("6.12", recording.profile().name());
	}

	@Test
	void aWindowOf64BitsCountsMoreThanPointersThatHappenToBeShort() throws IOException {
		String chunk = "            bash-17      [000] .....     1.000001: percpu_create_chunk: base_addr=0xaaaa0000";
		assertEquals(4, open("6.12", null, List.of(chunk)).profile().architecture().wordBytes());
		String area = "            bash-17      [000] .....     1.000002: alloc_vmap_area: va_start: 18446683600570023936 size=8192 align=1 "
				+ "vstart=0xffffc90000000000 vend=0xffffe8ffffffffff failed=0";
		assertEquals(8, open("6.12", null, List.of(chunk, area)).profile().architecture().wordBytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.12+percpu=5.10", "4.4" })
	void statesOfAnotherPercpuAllocatorAreSaidAndNotUsed(String kernel) throws IOException {
		for (String run : List.of("6.12-amd64-vmtest", "6.12-amd64-boot-smp2")) {
			Recording recording = Recording.open(run(run), new Recording.Options(kernel, null), diagnostics, ReadMonitor.NONE);
			TraceCourse course = new TraceCourse(recording);
			for (int i = 0; i < course.length(); i++) {
				course.execute(i);
			}
			course.kernel().assertConsistent();
		}
		String told = diagnostics.list().toString();
		assertTrue(told.contains("this state is not one of the percpu allocator of " + kernel + " and is not used"), told);
	}

	@Test
	void aGivenKernelIsNotAssumedAndMayHavePartsOfOthers() throws IOException {
		Recording recording = open("7.2+purge=5.1", null, lines("7.2-"));
		assertEquals("7.2+purge=5.1", recording.profile().name());
		assertEquals(PurgeKind.YIELDING_LIST, recording.profile().vmalloc().purge());
		assertTrue(!diagnostics.list().toString().contains("assuming"));
		String told = String.valueOf(assertThrows(Recording.UnusableException.class, () -> open("7.2+purge=P9", null, lines("7.2-"))).getMessage());
		assertTrue(told.contains("kernel 7.2+purge=P9: purge=P9: expected P0 to P6"), told);
	}

	@Test
	void theFirstChunkOfThreeGroupsIsPredictedWhenAStateTellsTheGroups() throws IOException {
		Path state = folder.resolve("state-initmem.json");
		String text = Golden.text(run("6.1-amd64-pcsys").resolve("state-initmem.json.gz"));
		Files.writeString(state, text.replace("\"pcpu_nr_groups\":1", "\"pcpu_nr_groups\":3")
				.replace("\"pcpu_group_offsets\":[\"0\"]", "\"pcpu_group_offsets\":[\"0\",\"400000\",\"a00000\"]")
				.replace("\"pcpu_group_sizes\":[2097152]", "\"pcpu_group_sizes\":[2097152,2097152,2097152]"));
		TraceCourse course = new TraceCourse(open("6.1", state, List.of(
				"     kworker/1:0-22      [001] .....     6.142760: va_pcpu: (pcpu_get_vm_areas+0x0/0x1070) o=0x0 z=0x200000 n=3 al=0x200000",
				"     kworker/1:0-22      [001] .....     6.143226: va_pcpu_r: (pcpu_create_chunk+0xdd/0x1b0 <- pcpu_get_vm_areas) a=0xffffe8ff00000000 a1=0xffffe8ff00400000")));
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
		}
		// the highest place whose last group ends below the chunk that is there already
		assertEquals(1, course.divergences().list().size());
		String told = course.divergences().list().get(0).text();
		assertTrue(told.contains("predicted 0xffffe8ffff000000,"), told);
		for (long start : new long[] { 0xffffe8ff00000000L, 0xffffe8ff00400000L, 0xffffe8ff00a00000L }) {
			assertEquals(start, course.kernel().vmalloc().areaAt(start));
		}
	}

	@Test
	void whatIsFreedThoughNothingPlacedItIsUnknownUntilThen() throws IOException {
		TraceCourse course = new TraceCourse(open("6.1", null, List.of(
				"            init-1       [001] .....     6.600000: va_alloc: (alloc_vmap_area+0x0/0x9a0) z=0x2000 al=0x1000 vs=0xffffc90000000000 ve=0xffffe8ffffffffff",
				"            init-1       [001] .....     6.600001: va_alloc_r: (__get_vm_area_node+0xb1/0x150 <- alloc_vmap_area) va=0xffff88800b0ec6c0 s=0xffffc90000000000 e=0xffffc90000002000",
				"            init-1       [001] .....     6.647574: va_free: (free_vmap_area_noflush+0x0/0x340) s=0xffffc9000004d000 e=0xffffc9000004f000 lz=0",
				"            init-1       [001] .....     6.688879: va_free: (free_vmap_area_noflush+0x0/0x340) s=0xffffc90000000000 e=0xffffc90000002000 lz=2")));
		assertEquals(AreaState.UNKNOWN, state(course, 0xffffc9000004d000L));
		assertEquals(AreaState.FREE, state(course, 0xffffc90000000000L));
		course.execute(0);
		course.execute(1);
		assertEquals(AreaState.BUSY, state(course, 0xffffc90000000000L));
		assertEquals(AreaState.UNKNOWN, state(course, 0xffffc9000004d000L));
		course.execute(2);
		assertEquals(AreaState.LAZY, state(course, 0xffffc9000004d000L));
		course.execute(3);
		assertEquals(4, course.kernel().vmalloc().lazyPages());
	}

	private static AreaState state(TraceCourse course, long start) {
		AreaMap areas = course.kernel().vmalloc().space().areas();
		int pos = areas.containing(start);
		return pos == 0 ? AreaState.FREE : areas.state(pos);
	}
}

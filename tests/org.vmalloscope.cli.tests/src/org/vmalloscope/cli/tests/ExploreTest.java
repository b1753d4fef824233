package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.cli.Main;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;

/** {@code explore}, from the arguments to the exit code. */
class ExploreTest {
	private record Run(int code, String out, String err) {
		static Run of(Object... arguments) {
			StringWriter out = new StringWriter();
			StringWriter err = new StringWriter();
			int code = Main.run(Stream.concat(Stream.of("explore"), Stream.of(arguments).map(String::valueOf)).toArray(String[]::new), new PrintWriter(out),
					new PrintWriter(err));
			return new Run(code, out.toString(), err.toString());
		}
	}

	@Test
	void verifiedEndsWith0() {
		Run run = Run.of("R1", "--arch", "i386", "--strategy", "fault-driven", "--cpus", "2", "--slots", "2");
		assertEquals(0, run.code, run.err);
		assertTrue(run.out.contains("Verified for all schedules"), run.out);
	}

	@Test
	void aCounterExampleEndsWith1AndIsATable() {
		Run run = Run.of("R1", "--strategy", "eager");
		assertEquals(1, run.code);
		assertTrue(run.out.contains("OOPS after 6 steps with 1 change of task (none is shorter): 0 0 1 1 1 1"), run.out);
		assertTrue(run.out.contains("| 5 | 2 | load *a2 -> FAULT(slot 992) | T | - | **FAULT** |"), run.out);
	}

	@Test
	void aBoundThatIsTooNarrowEndsWith1() {
		Run run = Run.of("R1", "--cpus", "3", "--slots", "3", "--max-states", "1000");
		assertEquals(1, run.code);
		assertTrue(run.out.contains("stopped: bound of 1000 states"), run.out);
	}

	@Test
	void badUsageEndsWith2() {
		assertEquals(2, Run.of("R9").code);
		assertEquals(2, Run.of().code);
		assertEquals(2, Run.of("R1", "--arch", "vax").code);
		assertEquals(2, Run.of("R1", "-p", "wheels=4").code);
		assertEquals(2, Run.of("R1", "--max-states", "0").code);
		assertEquals(2, Run.of("R1", "--schedule", "0 x").code);
		Run run = Run.of("R2", "--arch", "alpha");
		assertEquals(2, run.code);
		assertTrue(run.err.startsWith("the race needs 2 slots, the window has 1"), run.err);
	}

	@Test
	void oneScheduleCanBeRun() {
		Run run = Run.of("i386-without-fault", "--schedule", "1 1 1");
		assertEquals(0, run.code, run.err);
		assertTrue(run.out.contains("| 1 | 2 | vmalloc a2: ref[992] empty | - | |"), run.out);
	}

	@Test
	void theCounterExampleCanBeAPicture(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("r1.svg");
		assertEquals(1, Run.of("R1", "--strategy", "eager", "-o", file).code);
		assertTrue(Files.readString(file).contains("set pte(a2), no sync, return a2"));
		assertEquals(2, Run.of("R1", "--strategy", "eager", "-o", folder.resolve("r1.doc")).code);
		Run unwritable = Run.of("R1", "--strategy", "eager", "-o", folder.resolve("missing").resolve("r1.svg"));
		assertEquals(2, unwritable.code);
		assertTrue(unwritable.err.contains("cannot be written"), unwritable.err);
	}

	@Test
	void theCounterExampleCanBeASession(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("r1.race");
		assertEquals(1, Run.of("i386-without-fault", "-o", file).code);
		assertTrue(Files.readString(file).contains("schedule 0 0 1 1 1 1"), Files.readString(file));
		Run again = Run.of(file);
		assertEquals(1, again.code, again.err);
		assertTrue(again.out.contains("OOPS after 6 steps"), again.out);
	}

	@Test
	void aScenarioIsExploredAndItsFailingOrderSaved(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("lost.vms");
		Files.writeString(file, """
				count = 0
				task w on cpu 0 to 1 {
				    seen = count
				    vmalloc 1 page
				    count = seen + 1
				}
				schedule explore
				expect count == 2
				""");
		Path failing = folder.resolve("failing.vms");
		Run run = Run.of(file, "-o", failing);
		assertEquals(1, run.code, run.err);
		assertTrue(run.out.contains("VIOLATION after 5 steps") && run.out.contains("states/s"), run.out);
		assertTrue(run.out.contains("**expect count == 2: expected count == 2, got 1**"), run.out);
		assertEquals(1, Main.run(new String[] { "run", failing.toString() }, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())));
		Files.writeString(file, Files.readString(file).replace("expect count == 2", "expect count >= 1"));
		assertEquals(0, Run.of(file).code);
		assertEquals(2, Run.of(folder.resolve("none.vms")).code);
		Files.writeString(file, "vmalloc 1 page\n");
		Run nothing = Run.of(file);
		assertEquals(2, nothing.code);
		assertTrue(nothing.err.contains("nothing is left to the explorer"), nothing.err);
	}

	@Test
	void theTableHasARowForEachStrategy() {
		Run run = Run.of("--table");
		assertEquals(0, run.code);
		assertTrue(run.out.contains("| one kernel table register (arm64) | immune |"), run.out);
		assertFalse(run.out.contains("unknown"), run.out);
	}

	@Test
	void theListHasEveryStory() {
		Run run = Run.of("--list");
		assertEquals(0, run.code);
		for (Story story : Stories.all()) {
			assertTrue(run.out.contains(story.title()), story.name());
		}
	}
}

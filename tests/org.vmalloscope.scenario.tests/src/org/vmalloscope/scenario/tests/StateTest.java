package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.machine.MachineState;
import org.vmalloscope.scenario.machine.StateText;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.RunPlayer;
import org.vmalloscope.scenario.run.ScenarioRun;

/** A state is written and read without loss, and a machine that is put in it goes on from it as the first one does. */
class StateTest {
	private static final String BUSY = """
			seed 3
			for i from 0 to 400 { p[i] = alloc percpu random 4 to 900 align 8 }
			for i from 0 to 400 step 3 { free p[i] }
			for i from 0 to 200 { v[i] = get_vm_area random 1 to 30 pages }
			for i from 0 to 200 step 2 { free v[i] }
			purge
			for i from 1 to 200 step 4 { free v[i] }
			""";
	private static final String MORE = """
			for i from 0 to 100 { q[i] = alloc percpu random 4 to 900 align 16 }
			for i from 0 to 100 { w[i] = get_vm_area random 1 to 30 pages align 16 KiB }
			""";

	private static ScenarioRun run(String text) {
		Scenario scenario = Scenario.of("state.vms", text);
		assertEquals(List.of(), scenario.problems());
		ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
		assertEquals(List.of(), run.problems());
		return run;
	}

	private static MachineState end(ScenarioRun run) {
		RunPlayer player = new RunPlayer(run);
		for (int i = 0; i < run.length(); i++) {
			player.execute(i);
		}
		return state(player.machine());
	}

	private static MachineState state(LiveMachine machine) {
		Kernel.Snapshot state = machine.snapshot().kernel();
		VmallocView space = state.vmalloc();
		PercpuSnapshot percpu = state.percpu();
		assertNotNull(space);
		assertNotNull(percpu);
		return new MachineState(PercpuState.of(percpu), VmallocState.of(space));
	}

	private static String block(MachineState state) {
		return "state {\n" + String.join("\n", StateText.of(state)) + "\n}\n";
	}

	@Test
	void aMachineInARecordedStateGoesOnAsTheRecordedOne() {
		for (String kernel : List.of("3.10", "4.4", "4.19", "5.10", "6.1", "6.12", "7.2")) {
			String machine = "machine { kernel " + kernel + "; cpus 2 }\nhold balance work; hold drain work\n";
			MachineState state = end(run(machine + BUSY));
			assertEquals(state, end(run(machine + block(state))), kernel);
			String rest = "seed 5\n" + MORE;
			assertEquals(end(run(machine + BUSY + rest)), end(run(machine + block(state) + rest)), kernel);
		}
	}

	@Test
	void steppingBackOverAStateGivesTheMachineBefore() {
		String machine = "machine { kernel 6.12; cpus 2 }\nhold balance work; hold drain work\n";
		MachineState state = end(run(machine + BUSY));
		ScenarioRun run = run(machine + "a = vmalloc 3 pages\n" + block(state) + "b = vmalloc 3 pages\n");
		RunPlayer player = new RunPlayer(run);
		player.execute(0);
		LiveMachine.State before = player.snapshot();
		MachineState facts = state(player.machine());
		player.execute(1);
		assertEquals(state, state(player.machine()));
		player.execute(2);
		player.restore(before);
		assertEquals(facts, state(player.machine()));
	}

	@Test
	void aNameForAnAreaThatIsThereFreesIt() {
		ScenarioRun run = run("""
				machine { kernel 6.1; cpus 2 }
				a = alloc percpu 64 bytes
				b = area of chunk 0 at 3 bytes
				expect b failed with "no area begins there"
				v = get_vm_area 4 pages
				w = area at 0xffffc90000000000
				expect address of w == address of v
				expect size of w == 4 pages
				free w
				expect lazy pages == 5
				""");
		assertEquals(0, run.disappointments());
	}

	@Test
	void mistakesInAStateAreToldWhereTheyAre() {
		assertMistake("bussy 0x1000 to 0x2000 OTHER", "expected percpu, chunk, populated, areas, entries, hints, blocks, lazy, free, busy, pool, got 'bussy', did you mean 'busy'?");
		assertMistake("busy 4096 to 0x2000 OTHER", "expected an address such as 0xffffc90000000000, got '4096'");
		assertMistake("busy 0x1000 to 0x2000", "expected VMALLOC, PAGES_ARRAY, IOREMAP, VMAP, MAP_RAM, BLOCK, CHUNK, EARLY, OTHER behind '0x2000'");
		assertMistake("areas 0 4", "'areas' must stand behind the line of its chunk");
		assertMistake("lazy pages many", "expected a number, got 'many'");
		assertMistake("chunk 0 at 0x1000 slot 1 pages 8 start 0 end 0 empty 0\nblocks 2 to 3 hints 0 0 0 0 0 0 0 0", "expected blocks from 0 on, got 2 to 3");
		String overlap = "machine { kernel 6.1; cpus 2 }\nstate {\nbusy 0xffffc90000000000 to 0xffffc90000002000 OTHER\nbusy 0xffffc90000001000 to 0xffffc90000003000 OTHER\n}\n";
		ScenarioRun run = ScenarioRun.of(Scenario.of("state.vms", overlap).program(), RunLimits.DEFAULT, RunMonitor.NONE);
		assertEquals(1, run.problems().size());
		assertTrue(run.problems().get(0).text().contains("the machine cannot be in this state: areas overlap"), run.problems().toString());
	}

	private static void assertMistake(String lines, String message) {
		List<String> problems = Scenario.of("state.vms", "state {\n" + lines + "\n}\n").problems().stream().map(problem -> problem.text()).toList();
		assertTrue(problems.contains(message), problems.toString());
	}
}

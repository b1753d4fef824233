package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.run.RunPlayer;
import org.vmalloscope.scenario.run.ScenarioRun;

/** Executing the positions of a run again. */
class PlayerTest {
	private static final String TEXT = """
			machine {
			    kernel 6.1
			    cpus 2
			    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
			    free pages 4000
			    killable "browser" of 100 pages
			}
			seed 5
			repeat 300 times as i {
			    p[i] = alloc percpu random 4 bytes to 4 KiB align 8
			    v[i] = vmalloc random 1 page to 20 pages
			    if i % 3 == 1 {
			        free p[i - 1]
			        free v[i]
			    }
			}
			task x on cpu 0 { for k from 0 to 20 { if k % 3 == 2 { free v[k] } } }
			task y on cpu 1 { repeat 20 times { vmalloc 3 pages } }
			schedule seed 9
			expect no panic
			""";

	/** All that can be compared of a machine. */
	private static String state(LiveMachine machine) {
		StringBuilder text = new StringBuilder();
		PercpuSnapshot percpu = machine.kernel().percpu().snapshot();
		for (ChunkView chunk : percpu.chunks()) {
			text.append(chunk.id()).append(':').append(chunk.slot()).append(':').append(chunk.freeBytes()).append(':').append(chunk.populatedPages()).append(' ');
			chunk.forEachArea((offset, size) -> text.append(offset).append('+').append(size).append(' '));
		}
		return text.append(machine.kernel().vmalloc().lazyPages()).append(' ').append(machine.kernel().pages().freePages()).append(' ').append(machine.log()).toString();
	}

	@Test
	void forwardThenBackwardIsTheIdentityAtEveryPosition() {
		ScenarioRun run = Scenarios.pass(TEXT);
		RunPlayer player = new RunPlayer(run);
		List<LiveMachine.State> states = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < run.length(); i++) {
			states.add(player.snapshot());
			texts.add(state(player.machine()));
			player.execute(i);
		}
		String end = state(player.machine());
		for (int i = run.length() - 1; i >= 0; i -= 7) {
			player.restore(states.get(i));
			assertEquals(texts.get(i), state(player.machine()), "position " + i);
			player.execute(i);
			assertEquals(i + 1 < texts.size() ? texts.get(i + 1) : end, state(player.machine()), "after position " + i);
		}
	}
}

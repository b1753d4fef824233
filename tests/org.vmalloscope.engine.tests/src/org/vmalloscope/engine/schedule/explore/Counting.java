package org.vmalloscope.engine.schedule.explore;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.PackedMemory;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;
import org.vmalloscope.engine.schedule.Task;
import org.vmalloscope.engine.schedule.TaskMachine;

/** Tasks that only count, each in a cell of its own: (steps + 1) to the power of tasks states, known without searching. */
final class Counting {
	private Counting() {
	}

	static TaskMachine machine(int tasks, int steps) {
		PackedMemory memory = new PackedMemory();
		List<Task> all = new ArrayList<>();
		for (int i = 0; i < tasks; i++) {
			Register counter = memory.register(Cell.of("counter " + i, steps + 1));
			ProgramBuilder builder = new ProgramBuilder("T" + i, memory);
			for (int k = 0; k < steps; k++) {
				builder.step("count").reads(counter).writes(counter).then(() -> counter.set(counter.get() + 1));
			}
			all.add(Task.thread("T" + i, i, builder.build()));
		}
		return new TaskMachine(memory, all);
	}
}

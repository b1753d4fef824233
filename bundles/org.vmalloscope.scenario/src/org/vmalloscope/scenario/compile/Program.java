package org.vmalloscope.scenario.compile;

import java.util.Arrays;
import java.util.List;

import org.vmalloscope.scenario.machine.MachineDescription;

/**
 * A compiled scenario. Immutable.
 *
 * @param file         name of the file, for messages
 * @param title        what the scenario is called; the file's name if it says nothing
 * @param machine      what it runs on
 * @param instructions see {@link Opcode}
 * @param texts        notes, reasons, faults
 */
public record Program(String file, String title, MachineDescription machine, int[] instructions, long[] constants, List<String> texts, int[] lineStarts,
		int[] lines, List<Name> variables, List<Name> arrays, List<Distribution> distributions, List<TaskCode> tasks, List<Schedule> schedules,
		List<Expectation> expectations) {
	/** The 1-based line that an instruction stands in. */
	public int line(int instruction) {
		int found = Arrays.binarySearch(lineStarts, instruction);
		return lines.length == 0 ? 1 : lines[Math.max(0, found >= 0 ? found : -found - 2)];
	}
}

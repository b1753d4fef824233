package org.vmalloscope.scenario.compile;

import java.util.Arrays;
import java.util.List;

import org.vmalloscope.scenario.machine.MachineDescription;
import org.vmalloscope.scenario.machine.MachineState;

/**
 * A compiled scenario. Immutable.
 *
 * @param file         name of the file, for messages
 * @param title        what the scenario is called; the file's name if it says nothing
 * @param machine      what it runs on
 * @param machineName  what the scenario calls this machine; empty when it has no name
 * @param instructions see {@link Opcode}
 * @param texts        notes, reasons, faults
 * @param states       that the machine is put in
 */
public record Program(String file, String title, MachineDescription machine, String machineName, int[] instructions, long[] constants, List<String> texts, int[] lineStarts,
		int[] lines, List<Name> variables, List<Name> arrays, List<Distribution> distributions, List<TaskCode> tasks, List<Schedule> schedules,
		List<Expectation> expectations, List<MachineState> states) {
	/** An instruction of a 1-based line; 0 when it has none. */
	public int instructionOf(int line) {
		for (int i = 0; i < lines.length; i++) {
			if (lines[i] == line) {
				return lineStarts[i];
			}
		}
		return 0;
	}

	/** The 1-based line that an instruction stands in. */
	public int line(int instruction) {
		int found = Arrays.binarySearch(lineStarts, instruction);
		return lines.length == 0 ? 1 : lines[Math.max(0, found >= 0 ? found : -found - 2)];
	}
}

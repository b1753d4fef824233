package org.vmalloscope.scenario.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** What was done at each position, column by column. */
final class Positions {
	/** The result of an allocation that failed, and of what has no result. */
	static final long NONE = -1;

	/** In {@link #index} of a free or of work: only the beginning of it; the purge or the balance work follows step by step. */
	static final long IN_STEPS = 1;

	int count;
	int[] instruction = new int[256];
	byte[] type = new byte[256];
	int[] cpu = new int[256];
	/** The number of the result that is made or freed, or -1. */
	int[] handle = new int[256];
	/** The index of the array element that keeps the result; of a free or of work {@link #IN_STEPS} or 0; of a purge step which one. */
	long[] index = new long[256];
	/** Bytes asked for; pages or a CPU where the machine is set. */
	long[] amount = new long[256];
	long[] align = new long[256];
	long[] result = new long[256];
	/** Nanoseconds on the machine's simulated clock when it began. */
	long[] time = new long[256];
	private final LongSupplier clock;
	/** The start and the end of the addresses that an allocation may take, where it says so. */
	final Map<Integer, long[]> windows = new HashMap<>();

	Positions(LongSupplier clock) {
		this.clock = clock;
	}

	/** Adds a position of another run. */
	void add(Positions from, int position) {
		int here = add(from.instruction[position], from.type[position], from.cpu[position]);
		handle[here] = from.handle[position];
		index[here] = from.index[position];
		amount[here] = from.amount[position];
		align[here] = from.align[position];
		result[here] = from.result[position];
		time[here] = from.time[position];
		long[] window = from.windows.get(position);
		if (window != null) {
			windows.put(here, window);
		}
	}

	int add(int instructionNow, int typeNow, int cpuNow) {
		if (count == instruction.length) {
			int length = count + (count >> 1);
			instruction = Arrays.copyOf(instruction, length);
			type = Arrays.copyOf(type, length);
			cpu = Arrays.copyOf(cpu, length);
			handle = Arrays.copyOf(handle, length);
			index = Arrays.copyOf(index, length);
			amount = Arrays.copyOf(amount, length);
			align = Arrays.copyOf(align, length);
			result = Arrays.copyOf(result, length);
			time = Arrays.copyOf(time, length);
		}
		instruction[count] = instructionNow;
		type[count] = (byte) typeNow;
		cpu[count] = cpuNow;
		handle[count] = -1;
		result[count] = NONE;
		time[count] = clock.getAsLong();
		return count++;
	}
}

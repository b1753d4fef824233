package org.vmalloscope.scenario.run;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/** The values that one name had: each from a position on. */
final class LongLog {
	private int[] positions = new int[4];
	private long[] values = new long[4];
	private int size;

	/** The value from this position on, which must not lie before the last one. */
	void add(int position, long value) {
		if (size > 0 && positions[size - 1] == position) {
			values[size - 1] = value;
			return;
		}
		if (size == positions.length) {
			positions = Arrays.copyOf(positions, size * 2);
			values = Arrays.copyOf(values, size * 2);
		}
		positions[size] = position;
		values[size++] = value;
	}

	/** The same values from other positions on. */
	LongLog moved(IntUnaryOperator to) {
		LongLog moved = new LongLog();
		for (int i = 0; i < size; i++) {
			moved.add(to.applyAsInt(positions[i]), values[i]);
		}
		return moved;
	}

	/** The value at a position; null before the first one. */
	@Nullable Long at(int position) {
		int found = Arrays.binarySearch(positions, 0, size, position);
		int last = found >= 0 ? found : -found - 2;
		return last < 0 ? null : Long.valueOf(values[last]);
	}
}

package org.vmalloscope.engine.schedule;

import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The state of a {@link TaskMachine}. It has a <em>current</em> state, which registers read and write; further states are remembered under small numbers.
 * Registers are made while a machine is built; {@link #seal} ends that, and the state at that moment is the initial one.
 */
public interface Memory {
	/** The register of a cell; the same one each time. A new cell starts with 0.
	 * @throws IllegalStateException if the cell is new and the memory is sealed */
	Register register(Cell cell);

	/** The cells that have registers, in the order in which those were made. */
	Collection<Cell> cells();

	/** Fixes the set of registers and the initial state. Sealing twice does nothing. */
	void seal();

	/** Makes the initial state current. */
	void reset();

	/** Remembers the current state under a number; numbers are small, dense and reused. */
	void save(int number);

	/** Makes a remembered state current. */
	void restore(int number);

	/** The words that {@link #encode} writes for the current state. */
	int words();

	/** Writes the current state so that two states are the same exactly if their encodings are: nothing is hashed. */
	void encode(long[] target, int offset);

	/** Makes the state with this encoding, which must be one that {@link #encode} wrote, current. */
	void decode(long[] source, int offset);

	/** The bytes that the memory keeps besides for the states it has encoded; they count against an explorer's bound. */
	default long bytesKept() {
		return 0;
	}

	/** Tells a log of each access from now on; {@code null} ends that. */
	void observe(@Nullable AccessLog log);
}

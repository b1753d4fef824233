package org.vmalloscope.engine.schedule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A state of a few machine words: each cell has exactly the bits that its limit needs, and no cell straddles two words.
 * Saving, restoring and encoding are copies of those words; nothing is allocated once the memory has grown to the depth of a search.
 */
public final class PackedMemory implements Memory {
	private static final int FIRST_SAVED = 64;

	private final Map<Cell, PackedRegister> registers = new LinkedHashMap<>();
	private long[] current = new long[1];
	private long[] initial = new long[0];
	private long[] saved = new long[0];
	private int[] used = new int[1];
	private boolean sealed;
	private @Nullable AccessLog log;

	@Override
	public Register register(Cell cell) {
		PackedRegister register = registers.get(cell);
		if (register == null) {
			if (sealed) {
				throw new IllegalStateException(cell.name() + ": the memory is sealed");
			}
			register = place(cell);
			registers.put(cell, register);
		}
		return register;
	}

	@Override
	public Collection<Cell> cells() {
		return Collections.unmodifiableSet(registers.keySet());
	}

	private PackedRegister place(Cell cell) {
		int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(cell.limit() - 1));
		int word = 0;
		while (word < current.length && used[word] + bits > Long.SIZE) {
			word++;
		}
		if (word == current.length) {
			current = Arrays.copyOf(current, word + 1);
			used = Arrays.copyOf(used, word + 1);
		}
		PackedRegister register = new PackedRegister(cell, word, used[word], bits);
		used[word] += bits;
		return register;
	}

	/** The bits that all cells take together. */
	public int bits() {
		return Arrays.stream(used).sum();
	}

	@Override
	public void seal() {
		if (!sealed) {
			sealed = true;
			initial = current.clone();
			saved = new long[FIRST_SAVED * current.length];
		}
	}

	@Override
	public void reset() {
		System.arraycopy(initial, 0, current, 0, current.length);
	}

	@Override
	public void save(int number) {
		int at = number * current.length;
		if (at >= saved.length) {
			saved = Arrays.copyOf(saved, Math.max(at + current.length, 2 * saved.length));
		}
		for (int i = 0; i < current.length; i++) {
			saved[at + i] = current[i];
		}
	}

	@Override
	public void restore(int number) {
		int at = number * current.length;
		for (int i = 0; i < current.length; i++) {
			current[i] = saved[at + i];
		}
	}

	@Override
	public int words() {
		return current.length;
	}

	@Override
	public void encode(long[] target, int offset) {
		for (int i = 0; i < current.length; i++) {
			target[offset + i] = current[i];
		}
	}

	@Override
	public void decode(long[] source, int offset) {
		System.arraycopy(source, offset, current, 0, current.length);
	}

	@Override
	public void observe(@Nullable AccessLog newLog) {
		log = newLog;
	}

	private final class PackedRegister implements Register {
		private final Cell cell;
		private final int word;
		private final int shift;
		private final long mask;

		PackedRegister(Cell cell, int word, int shift, int bits) {
			this.cell = cell;
			this.word = word;
			this.shift = shift;
			this.mask = (1L << bits) - 1;
		}

		@Override
		public Cell cell() {
			return cell;
		}

		@Override
		public int get() {
			int value = (int) (current[word] >>> shift & mask);
			AccessLog to = log;
			if (to != null) {
				to.read(cell, value);
			}
			return value;
		}

		@Override
		public void set(int value) {
			assert value >= 0 && value < cell.limit() : cell.name() + " = " + value;
			AccessLog to = log;
			if (to != null) {
				to.write(cell, (int) (current[word] >>> shift & mask), value);
			}
			current[word] = current[word] & ~(mask << shift) | (value & mask) << shift;
		}

		@Override
		public String toString() {
			return cell.name();
		}
	}
}

package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The state of an engine (an allocator with snapshots) together with the registers of the tasks that work on it: what puts drain against allocation, or balance
 * work against allocation, on the explorer. Steps call the engine and declare cells that stand for what they touch ({@link ProgramBuilder.StepBuilder#touches}).
 *
 * <p>Each different engine state is kept once and numbered (exactly: by its whole encoding); a state of this memory is that number and the registers, so tasks that
 * differ only in where they stand share the engine state.
 *
 * @param <S> the engine's immutable snapshot
 */
public final class EngineMemory<S> implements Memory {
	/**
	 * What an engine must be able to do.
	 *
	 * @param <S> its immutable snapshot
	 */
	public interface Engine<S> {
		/** The current state. */
		S snapshot();

		/** Makes a state current. */
		void restore(S snapshot);

		/** The current state in words: nothing hashed, nothing left out that matters for what happens later. */
		long[] encode();

		/** The bytes that the engine itself keeps for states it has given. */
		default long bytesKept() {
			return 0;
		}
	}

	private record Encoding(long[] words) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Encoding that && Arrays.equals(words, that.words);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(words);
		}
	}

	private final Engine<S> engine;
	private final PackedMemory registers = new PackedMemory();
	private final Map<Encoding, Integer> numbers = new HashMap<>();
	private final List<S> states = new ArrayList<>();
	private int[] saved = new int[64];
	private long bytes;
	private boolean sealed;

	/** A memory around an engine, in its current state. */
	public EngineMemory(Engine<S> engine) {
		this.engine = engine;
	}

	/** The engine. */
	public Engine<S> engine() {
		return engine;
	}

	private int number() {
		Encoding encoding = new Encoding(engine.encode());
		Integer known = numbers.get(encoding);
		if (known != null) {
			return known;
		}
		int number = states.size();
		numbers.put(encoding, number);
		states.add(engine.snapshot());
		bytes += 64 + 8L * encoding.words.length;
		return number;
	}

	@Override
	public Register register(Cell cell) {
		return registers.register(cell);
	}

	@Override
	public Collection<Cell> cells() {
		return registers.cells();
	}

	@Override
	public void seal() {
		if (!sealed) {
			sealed = true;
			number();
			registers.seal();
		}
	}

	@Override
	public void reset() {
		engine.restore(states.get(0));
		registers.reset();
	}

	@Override
	public void save(int number) {
		if (number >= saved.length) {
			saved = Arrays.copyOf(saved, Math.max(number + 1, 2 * saved.length));
		}
		saved[number] = number();
		registers.save(number);
	}

	@Override
	public void restore(int number) {
		engine.restore(states.get(saved[number]));
		registers.restore(number);
	}

	@Override
	public int words() {
		return registers.words() + 1;
	}

	@Override
	public void encode(long[] target, int offset) {
		registers.encode(target, offset);
		target[offset + registers.words()] = number();
	}

	@Override
	public void decode(long[] source, int offset) {
		registers.decode(source, offset);
		engine.restore(states.get((int) source[offset + registers.words()]));
	}

	@Override
	public long bytesKept() {
		return bytes + engine.bytesKept();
	}

	@Override
	public void observe(@Nullable AccessLog log) {
		registers.observe(log);
	}
}

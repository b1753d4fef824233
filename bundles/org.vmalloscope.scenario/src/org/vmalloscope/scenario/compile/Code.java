package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Instructions being written, with the line that each position stands in. */
final class Code {
	private int[] instructions = new int[256];
	private int size;
	private long[] constants = new long[16];
	private int constantCount;
	private final List<String> texts = new ArrayList<>();
	private final Map<String, Integer> textIndexes = new HashMap<>();
	private int[] lineStarts = new int[64];
	private int[] lines = new int[64];
	private int lineCount;

	int size() {
		return size;
	}

	void add(int opcode, int... operands) {
		append(opcode);
		for (int operand : operands) {
			append(operand);
		}
	}

	private void append(int value) {
		if (size == instructions.length) {
			instructions = Arrays.copyOf(instructions, size * 2);
		}
		instructions[size++] = value;
	}

	void constant(long value) {
		if (value == (int) value) {
			add(Opcode.SMALL, (int) value);
			return;
		}
		for (int i = constantCount - 1; i >= Math.max(0, constantCount - 16); i--) {
			if (constants[i] == value) {
				add(Opcode.CONSTANT, i);
				return;
			}
		}
		if (constantCount == constants.length) {
			constants = Arrays.copyOf(constants, constantCount * 2);
		}
		constants[constantCount] = value;
		add(Opcode.CONSTANT, constantCount++);
	}

	int text(String text) {
		return textIndexes.computeIfAbsent(text, key -> {
			texts.add(key);
			return texts.size() - 1;
		});
	}

	/** Writes a jump to a place that {@link #land} will say; returns what to say it with. */
	int jump(int opcode) {
		add(opcode, -1);
		return size - 1;
	}

	/** Lets a jump end here. */
	void land(int jump) {
		instructions[jump] = size;
	}

	/** What follows stands in this line. */
	void line(int line) {
		if (lineCount > 0 && lines[lineCount - 1] == line) {
			return;
		}
		if (lineCount > 0 && lineStarts[lineCount - 1] == size) {
			lineCount--;
		} else if (lineCount == lines.length) {
			lineStarts = Arrays.copyOf(lineStarts, lineCount * 2);
			lines = Arrays.copyOf(lines, lineCount * 2);
		}
		lineStarts[lineCount] = size;
		lines[lineCount++] = line;
	}

	int[] instructions() {
		return Arrays.copyOf(instructions, size);
	}

	long[] constants() {
		return Arrays.copyOf(constants, constantCount);
	}

	List<String> texts() {
		return List.copyOf(texts);
	}

	int[] lineStarts() {
		return Arrays.copyOf(lineStarts, lineCount);
	}

	int[] lines() {
		return Arrays.copyOf(lines, lineCount);
	}
}

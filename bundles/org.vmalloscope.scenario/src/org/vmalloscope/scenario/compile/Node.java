package org.vmalloscope.scenario.compile;

import java.util.List;

/** An expression: a tree that writes the instructions which push its value. */
sealed interface Node {
	/** What the value counts. */
	Dimension dimension();

	/** Writes the instructions. */
	void emit(Code code);

	/** A value known when the scenario is compiled. */
	record Constant(Dimension dimension, long value) implements Node {
		@Override
		public void emit(Code code) {
			code.constant(value);
		}
	}

	/** The value of a variable. */
	record Load(Dimension dimension, int variable) implements Node {
		@Override
		public void emit(Code code) {
			code.add(Opcode.LOAD, variable);
		}
	}

	/** An instruction with an operand in the code, or {@link #NONE}, and operands on the stack. */
	record Instruction(Dimension dimension, int opcode, int operand, List<Node> operands) implements Node {
		static final int NONE = -1;

		@Override
		public void emit(Code code) {
			for (Node node : operands) {
				node.emit(code);
			}
			if (operand == NONE) {
				code.add(opcode);
			} else {
				code.add(opcode, operand);
			}
		}
	}

	/** An arithmetic instruction, computed at once where all operands are constants. */
	static Node compute(Dimension dimension, int opcode, Node... operands) {
		if (operands[0] instanceof Constant a) {
			if (operands.length == 1) {
				return new Constant(dimension, Arithmetic.apply(opcode, a.value, 0));
			}
			boolean dividesByZero = operands[1] instanceof Constant b && b.value == 0
					&& (opcode == Opcode.DIVIDE || opcode == Opcode.REMAINDER || opcode == Opcode.ROUND_UP);
			if (operands[1] instanceof Constant b && !dividesByZero) {
				return new Constant(dimension, Arithmetic.apply(opcode, a.value, b.value));
			}
		}
		return new Instruction(dimension, opcode, Instruction.NONE, List.of(operands));
	}

	/** The same value called something else. */
	default Node as(Dimension other) {
		if (this instanceof Constant constant) {
			return new Constant(other, constant.value);
		}
		if (this instanceof Load load) {
			return new Load(other, load.variable);
		}
		Instruction instruction = (Instruction) this;
		return new Instruction(other, instruction.opcode, instruction.operand, instruction.operands);
	}
}

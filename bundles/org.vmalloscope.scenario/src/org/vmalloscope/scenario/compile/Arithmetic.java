package org.vmalloscope.scenario.compile;

/** What the arithmetic instructions compute; the compiler uses the same to compute constants. */
public final class Arithmetic {
	private Arithmetic() {
	}

	/**
	 * Computes.
	 *
	 * @param a the first operand
	 * @param b the second one; ignored where there is none
	 * @throws ArithmeticException for a division by zero
	 */
	public static long apply(int opcode, long a, long b) {
		return switch (opcode) {
		case Opcode.ADD -> a + b;
		case Opcode.SUBTRACT -> a - b;
		case Opcode.MULTIPLY -> a * b;
		case Opcode.DIVIDE -> a / b;
		case Opcode.REMAINDER -> a % b;
		case Opcode.SHIFT_LEFT -> a << b;
		case Opcode.SHIFT_RIGHT -> a >>> b;
		case Opcode.EQUAL -> truth(a == b);
		case Opcode.UNEQUAL -> truth(a != b);
		case Opcode.LESS -> truth(a < b);
		case Opcode.AT_MOST -> truth(a <= b);
		case Opcode.GREATER -> truth(a > b);
		case Opcode.AT_LEAST -> truth(a >= b);
		case Opcode.AND -> truth(a != 0 && b != 0);
		case Opcode.OR -> truth(a != 0 || b != 0);
		case Opcode.MINIMUM -> Math.min(a, b);
		case Opcode.MAXIMUM -> Math.max(a, b);
		case Opcode.ROUND_UP -> (a + b - 1) / b * b;
		case Opcode.NEGATE -> -a;
		case Opcode.NOT -> truth(a == 0);
		case Opcode.FLS -> Long.SIZE - Long.numberOfLeadingZeros(a);
		default -> throw new IllegalArgumentException("opcode " + opcode);
		};
	}

	private static long truth(boolean holds) {
		return holds ? 1 : 0;
	}
}

package org.vmalloscope.session.breakpoint;

import org.eclipse.jdt.annotation.Nullable;

/** What stands between two operands, with how strongly it binds. */
enum Operator {
	OR(1), AND(2), EQUAL(3), UNEQUAL(3), LESS(3), AT_MOST(3), GREATER(3), AT_LEAST(3), ADD(4), SUBTRACT(4), MULTIPLY(5), DIVIDE(5), REMAINDER(5);

	private final int strength;

	Operator(int strength) {
		this.strength = strength;
	}

	int strength() {
		return strength;
	}

	boolean isCondition() {
		return strength <= 3;
	}

	boolean isComparison() {
		return strength == 3;
	}

	/** The operator that a token is; null when it is none. */
	static @Nullable Operator of(String token) {
		return switch (token) {
			case "||", "or" -> OR;
			case "&&", "and" -> AND;
			case "==" -> EQUAL;
			case "!=" -> UNEQUAL;
			case "<" -> LESS;
			case "<=" -> AT_MOST;
			case ">" -> GREATER;
			case ">=" -> AT_LEAST;
			case "+" -> ADD;
			case "-" -> SUBTRACT;
			case "*" -> MULTIPLY;
			case "/" -> DIVIDE;
			case "%" -> REMAINDER;
			default -> null;
		};
	}

	long apply(long a, long b, boolean unsigned) {
		int order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
		return switch (this) {
			case OR -> truth(a != 0 || b != 0);
			case AND -> truth(a != 0 && b != 0);
			case EQUAL -> truth(a == b);
			case UNEQUAL -> truth(a != b);
			case LESS -> truth(order < 0);
			case AT_MOST -> truth(order <= 0);
			case GREATER -> truth(order > 0);
			case AT_LEAST -> truth(order >= 0);
			case ADD -> a + b;
			case SUBTRACT -> a - b;
			case MULTIPLY -> a * b;
			case DIVIDE -> b == 0 ? 0 : a / b;
			case REMAINDER -> b == 0 ? 0 : a % b;
		};
	}

	private static long truth(boolean holds) {
		return holds ? 1 : 0;
	}
}

package org.vmalloscope.scenario.compile;

/** The instructions of a compiled scenario: one {@code int} each, their operands in the {@code int}s after it. */
public final class Opcode {
	// values; the comment says what follows and what happens to the stack

	/** index in the constants; pushes it. */
	public static final int CONSTANT = 0;
	/** the number itself; pushes it. */
	public static final int SMALL = 1;
	/** variable; pushes its value. */
	public static final int LOAD = 2;
	/** array; replaces an index by the element. */
	public static final int LOAD_ELEMENT = 3;
	/** variable; pops its new value. */
	public static final int STORE = 4;
	/** array; pops the new value and before it the index. */
	public static final int STORE_ELEMENT = 5;
	/** {@link Quantity}; pushes it. */
	public static final int QUANTITY = 6;
	/** {@link Fact}; replaces a result by what is asked about it. */
	public static final int FACT = 7;
	/** distribution; pushes a number drawn from it. */
	public static final int DRAW = 8;
	/** pushes the last result. */
	public static final int LAST = 9;
	/** text; replaces a result by whether it failed for this reason. */
	public static final int FAILED_WITH = 10;
	/** pops the two ends; pushes a number drawn between them. */
	public static final int RANDOM = 11;

	/** array; pushes its length. */
	public static final int LENGTH = 12;

	// arithmetic on the top of the stack, see Arithmetic
	public static final int ADD = 20;
	public static final int SUBTRACT = 21;
	public static final int MULTIPLY = 22;
	public static final int DIVIDE = 23;
	public static final int REMAINDER = 24;
	public static final int SHIFT_LEFT = 25;
	public static final int SHIFT_RIGHT = 26;
	public static final int EQUAL = 27;
	public static final int UNEQUAL = 28;
	public static final int LESS = 29;
	public static final int AT_MOST = 30;
	public static final int GREATER = 31;
	public static final int AT_LEAST = 32;
	public static final int AND = 33;
	public static final int OR = 34;
	public static final int MINIMUM = 35;
	public static final int MAXIMUM = 36;
	public static final int ROUND_UP = 37;
	/** The first of those that take one operand. */
	public static final int NEGATE = 38;
	public static final int NOT = 39;
	public static final int FLS = 40;

	// control

	/** where to go on. */
	public static final int JUMP = 50;
	/** where to go on if the popped value is 0. */
	public static final int JUMP_IF_ZERO = 51;
	/** where to go on if the last allocation failed. */
	public static final int JUMP_IF_FAILED = 52;
	/** text; ends the run with an error. */
	public static final int FAULT = 53;
	/** ends the program or the task. */
	public static final int END = 54;
	/** pops a seed. */
	public static final int SEED = 55;
	/** work, 1 to hold it back, 0 to let it run when it is pending. */
	public static final int HOLD = 56;
	/** schedule; runs the tasks. */
	public static final int SCHEDULE = 57;

	// operations: each is one position

	/** type, gfp, flags, kind of target, target; pops size, align, cpu, and the index of an array target. */
	public static final int ALLOCATE = 70;
	/** pops a result and a cpu. */
	public static final int FREE = 71;
	/** type; asks the machine for something without a result. */
	public static final int WORK = 72;
	/** type; pops a number for the machine. */
	public static final int SET = 73;
	/** text. */
	public static final int NOTE = 74;
	/** expectation; pops what it looks at. */
	public static final int EXPECT = 75;
	/** state; the machine is in it from here on. */
	public static final int STATE = 76;

	// flags and targets of ALLOCATE

	public static final int RESERVED = 1;
	/** Flag of {@link #ALLOCATE}: pops also the end and before it the start of the addresses that it may take. */
	public static final int WINDOW = 4;
	public static final int HUGE = 2;
	/** Flag of {@link #ALLOCATE}, with {@link #WINDOW}: no request, but the area that begins at an address, or at an offset of a chunk. */
	public static final int EXISTING = 8;
	public static final int NO_TARGET = 0;
	public static final int VARIABLE_TARGET = 1;
	public static final int ELEMENT_TARGET = 2;

	private Opcode() {
	}

	/** Whether it computes a value from values alone. */
	static boolean isArithmetic(int opcode) {
		return opcode >= ADD && opcode <= FLS;
	}

	/** How many {@code int}s follow it. */
	public static int operands(int opcode) {
		return switch (opcode) {
		case LAST, RANDOM, END, SEED, FREE -> 0;
		case HOLD -> 2;
		case ALLOCATE -> 5;
		default -> isArithmetic(opcode) ? 0 : 1;
		};
	}
}

package org.vmalloscope.session.breakpoint;

import java.util.List;

import org.vmalloscope.session.Metric;

/** A part of an expression. */
interface Node {
	/** Whether it is yes (1) or no (0). */
	default boolean isCondition() {
		return false;
	}

	/** Whether it is an address. */
	default boolean isAddress() {
		return false;
	}

	/** Whether it counts bytes, as far as that is known. */
	default boolean isBytes() {
		return false;
	}

	/** Whether it cannot be known from the recording alone. */
	boolean needsMachine();

	long value(Reading reading);

	/** A number as it is written. */
	record Literal(long number, boolean isHexadecimal, boolean isBytes) implements Node {
		@Override
		public boolean isAddress() {
			return isHexadecimal;
		}

		@Override
		public boolean needsMachine() {
			return false;
		}

		@Override
		public long value(Reading reading) {
			return number;
		}
	}

	/** A counter. */
	record Named(Counter counter) implements Node {
		@Override
		public boolean isBytes() {
			Metric metric = counter.metric();
			return metric != null && metric.unit() == Metric.Unit.BYTES;
		}

		@Override
		public boolean needsMachine() {
			return counter.metric() == null && counter != Counter.POSITION && !counter.isConstant();
		}

		@Override
		public long value(Reading reading) {
			return reading.counter(counter);
		}
	}

	/** A name of the scenario; 0 as long as it has no value. */
	record OfScenario(String name) implements Node {
		@Override
		public boolean needsMachine() {
			return false;
		}

		@Override
		public long value(Reading reading) {
			return reading.ofScenario(name);
		}
	}

	/** {@code -x} and {@code !x}. */
	record Unary(boolean isNot, Node operand) implements Node {
		@Override
		public boolean isCondition() {
			return isNot;
		}

		@Override
		public boolean isBytes() {
			return operand.isBytes();
		}

		@Override
		public boolean needsMachine() {
			return operand.needsMachine();
		}

		@Override
		public long value(Reading reading) {
			long value = operand.value(reading);
			return isNot ? value == 0 ? 1 : 0 : -value;
		}
	}

	/** Two operands. */
	record Binary(Operator operator, Node left, Node right) implements Node {
		@Override
		public boolean isCondition() {
			return operator.isCondition();
		}

		@Override
		public boolean isAddress() {
			return (operator == Operator.ADD || operator == Operator.SUBTRACT) && left.isAddress() != right.isAddress();
		}

		@Override
		public boolean isBytes() {
			return !operator.isCondition() && operator != Operator.DIVIDE && (left.isBytes() || right.isBytes());
		}

		@Override
		public boolean needsMachine() {
			return left.needsMachine() || right.needsMachine();
		}

		@Override
		public long value(Reading reading) {
			long first = left.value(reading);
			// the second operand may need the machine, which costs something
			if (operator == Operator.AND && first == 0) {
				return 0;
			}
			if (operator == Operator.OR && first != 0) {
				return 1;
			}
			boolean unsigned = left.isAddress() || right.isAddress();
			return operator.apply(first, right.value(reading), unsigned);
		}
	}

	/** A question about an address or a range of them. */
	record Call(AddressQuestion question, List<Node> arguments) implements Node {
		@Override
		public boolean isCondition() {
			return question.isCondition();
		}

		@Override
		public boolean isBytes() {
			return question == AddressQuestion.SIZE;
		}

		@Override
		public boolean needsMachine() {
			return true;
		}

		@Override
		public long value(Reading reading) {
			long start = arguments.get(0).value(reading);
			long end = arguments.size() > 1 ? arguments.get(1).value(reading) : start + 1;
			return question.ask(reading.kernel(), start, end);
		}
	}

	/** A field of a percpu chunk. */
	record OfChunk(Node number, ChunkField field) implements Node {
		@Override
		public boolean isBytes() {
			return field.isBytes();
		}

		@Override
		public boolean needsMachine() {
			return true;
		}

		@Override
		public long value(Reading reading) {
			return field.of(reading.kernel(), number.value(reading));
		}
	}
}

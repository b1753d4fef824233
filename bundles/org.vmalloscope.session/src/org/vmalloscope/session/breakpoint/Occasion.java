package org.vmalloscope.session.breakpoint;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.vmalloscope.session.Course;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.PositionTest;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** At which positions a breakpoint stops, as long as nothing else is asked of them. */
public sealed interface Occasion {
	/** Whether the positions are known without running the machine: only then {@link #known} may be called. */
	boolean isKnown();

	/** Whether a position is one of them; for one thread. */
	IntPredicate known(Session session);

	/** The same for a run of the machine. */
	PositionTest test(Session session);

	/** In words, for people. */
	String words();

	/**
	 * Before an operation in a line of the file, as the debugger of a programming language stops.
	 *
	 * @param line from 1
	 */
	record Line(long line) implements Occasion {
		@Override
		public boolean isKnown() {
			return true;
		}

		@Override
		public IntPredicate known(Session session) {
			return position -> position < session.length() && session.line(position) == line;
		}

		@Override
		public PositionTest test(Session session) {
			IntPredicate known = known(session);
			return (position, state) -> known.test(position);
		}

		@Override
		public String words() {
			return "line " + line;
		}
	}

	/** Behind an operation that had one of these effects. */
	record Event(Set<Effect> effects) implements Occasion {
		public Event {
			if (effects.isEmpty()) {
				throw new IllegalArgumentException("an event without an effect");
			}
			effects = Set.copyOf(effects);
		}

		@Override
		public boolean isKnown() {
			return true;
		}

		@Override
		public IntPredicate known(Session session) {
			int mask = effects.stream().mapToInt(Effect::bit).reduce(0, (a, b) -> a | b);
			return position -> position > 0 && (session.effectMask(position - 1) & mask) != 0;
		}

		@Override
		public PositionTest test(Session session) {
			IntPredicate known = known(session);
			return (position, state) -> known.test(position);
		}

		@Override
		public String words() {
			Set<Effect> sorted = EnumSet.copyOf(effects);
			return String.join(", ", sorted.stream().map(Effect::label).toList());
		}
	}

	/** Where a condition comes to hold, or a number becomes another one. */
	record Watched(Expression expression) implements Occasion {
		@Override
		public boolean isKnown() {
			return !expression.needsMachine();
		}

		@Override
		public IntPredicate known(Session session) {
			Reading reading = new Reading(session);
			// what is known is not asked of the machine, but a constant may be, once
			return position -> position > 0 && differs(expression.value(reading.at(position - 1, () -> session.moment(position - 1).state())),
					expression.value(reading.at(position, () -> session.moment(position).state())));
		}

		private boolean differs(long before, long now) {
			return expression.isCondition() ? before == 0 && now != 0 : before != now;
		}

		@Override
		public PositionTest test(Session session) {
			Reading reading = new Reading(session);
			return new PositionTest() {
				private long before;

				@Override
				public void begin(int position, Supplier<Course.State> state) {
					before = expression.value(reading.at(position, state));
				}

				@Override
				public boolean test(int position, Supplier<Course.State> state) {
					if (position == 0) {
						return false;
					}
					long last = before;
					before = expression.value(reading.at(position, state));
					return differs(last, before);
				}
			};
		}

		@Override
		public String words() {
			return expression.isCondition() ? "when " + expression : "change of " + expression;
		}
	}

	/**
	 * Where an area that has one of the addresses comes, goes or changes hands: in the vmalloc space, or in a percpu chunk for any CPU.
	 *
	 * @param start the first address
	 * @param end   behind the last one
	 */
	record Touched(long start, long end) implements Occasion {
		public Touched {
			if (Long.compareUnsigned(start, end) >= 0) {
				throw new IllegalArgumentException(Words.address(end) + " is not behind " + Words.address(start));
			}
		}

		@Override
		public boolean isKnown() {
			return false;
		}

		@Override
		public IntPredicate known(Session session) {
			throw new UnsupportedOperationException("only the machine knows");
		}

		@Override
		public PositionTest test(Session session) {
			return new PositionTest() {
				private long before;

				@Override
				public void begin(int position, Supplier<Course.State> state) {
					before = AddressFacts.signature(state.get().kernel(), start, end);
				}

				@Override
				public boolean test(int position, Supplier<Course.State> state) {
					if (position == 0) {
						return false;
					}
					long last = before;
					before = AddressFacts.signature(state.get().kernel(), start, end);
					return before != last;
				}
			};
		}

		@Override
		public String words() {
			return "areas in " + Words.address(start) + " to " + Words.address(end - 1);
		}
	}
}

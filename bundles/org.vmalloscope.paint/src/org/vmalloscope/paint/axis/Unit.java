package org.vmalloscope.paint.axis;

/** What the values of an axis count, and so how they are stepped and written. */
public enum Unit {
	/** Bytes; steps are powers of two. */
	BYTES(Steps.BINARY) {
		@Override
		public String label(long value, long step) {
			return Labels.bytes(value, step);
		}

		@Override
		public String text(long value) {
			String exact = Labels.grouped(value) + " B";
			return Math.abs(value) < 1024 ? exact : exact + " (" + Labels.bytes(value, Math.abs(value)) + ")";
		}
	},
	/** Pages, of whatever size the architecture has. */
	PAGES(Steps.DECIMAL) {
		@Override
		public String label(long value, long step) {
			return Labels.count(value, step);
		}

		@Override
		public String text(long value) {
			return Labels.grouped(value) + (value == 1 ? " page" : " pages");
		}
	},
	/** Virtual addresses, unsigned; steps are powers of two. */
	ADDRESS(Steps.BINARY) {
		@Override
		public String label(long value, long step) {
			return text(value);
		}

		@Override
		public String text(long value) {
			return "0x" + Long.toHexString(value);
		}

		@Override
		public boolean isUnsigned() {
			return true;
		}
	},
	/** Nanoseconds. */
	TIME(Steps.DECIMAL) {
		@Override
		public String label(long value, long step) {
			return Labels.time(value, step);
		}

		@Override
		public String text(long value) {
			return Labels.time(value, 1);
		}
	},
	/** Positions of a session. */
	STEP(Steps.DECIMAL) {
		@Override
		public String label(long value, long step) {
			return Labels.grouped(value);
		}

		@Override
		public String text(long value) {
			return "step " + Labels.grouped(value);
		}
	},
	/** A number of anything. */
	COUNT(Steps.DECIMAL) {
		@Override
		public String label(long value, long step) {
			return Labels.count(value, step);
		}

		@Override
		public String text(long value) {
			return Labels.grouped(value);
		}
	},
	/** Parts per million, written in percent. */
	SHARE(Steps.DECIMAL) {
		@Override
		public String label(long value, long step) {
			return Labels.percent(value, step);
		}

		@Override
		public String text(long value) {
			return Labels.percent(value, 100);
		}
	};

	private final Steps steps;

	Unit(Steps steps) {
		this.steps = steps;
	}

	/** The label of a tick among ticks {@code step} apart: no more digits than tell neighbours apart. */
	public abstract String label(long value, long step);

	/** The exact value with its unit, for tooltips and tables. */
	public abstract String text(long value);

	/** Whether values order as unsigned numbers. */
	public boolean isUnsigned() {
		return false;
	}

	/** The smallest good distance of ticks that is at least so large; at least 1, unsigned. */
	public long step(double least) {
		return steps.atLeast(least);
	}

	/**
	 * From tick to tick around two numbers, with about so many ticks between them: a good domain for an axis. Of signed numbers only. A number
	 * a little below zero, as counters have that go before what they count, makes no room for a whole tick.
	 */
	public Range rounded(long least, long most, double ticks) {
		long step = step(Math.max(1, ((double) most - least) / ticks));
		long from = Math.floorDiv(least, step) * step;
		long to = -Math.floorDiv(-most, step) * step;
		boolean isJustBelowZero = least < 0 && to > 0 && least > -step / 4;
		return Range.of(isJustBelowZero ? least : from, Math.max(to, from + 1));
	}

	/** The last multiple of the step that is not after the value. */
	long floor(long value, long step) {
		return isUnsigned() ? value - Long.remainderUnsigned(value, step) : value - Math.floorMod(value, step);
	}

	private enum Steps {
		/** 1, 2, 4, 8 … */
		BINARY {
			@Override
			long atLeast(double least) {
				int exponent = least <= 1 ? 0 : Math.min(63, Math.getExponent(least));
				return 1L << (exponent < 63 && Math.scalb(1.0, exponent) < least ? exponent + 1 : exponent);
			}
		},
		/** 1, 2, 5, 10 … */
		DECIMAL {
			private static final long LAST = 5_000_000_000_000_000_000L;

			@Override
			long atLeast(double least) {
				long step = 1;
				for (int digit = 0; step < least && step < LAST; digit++) {
					step = digit % 3 == 1 ? step / 2 * 5 : step * 2;
				}
				return step;
			}
		};

		abstract long atLeast(double least);
	}
}

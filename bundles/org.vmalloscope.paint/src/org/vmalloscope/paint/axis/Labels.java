package org.vmalloscope.paint.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written. English and the same on every machine: pictures are compared and pasted into mails. */
final class Labels {
	private static final String[] BINARY = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
	private static final long MILLION = 1_000_000;
	private static final long BILLION = 1_000_000_000;

	private Labels() {
	}

	static String grouped(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	/** In the largest unit in which a step is at least a quarter, so that two decimals always do. */
	static String bytes(long value, long step) {
		if (value == 0) {
			return "0";
		}
		int prefix = 0;
		while (prefix + 1 < BINARY.length && Math.abs(value) >= 1L << 10 * (prefix + 1) && step >= 1L << 10 * (prefix + 1) - 2) {
			prefix++;
		}
		return decimals(value, 1L << 10 * prefix, 2) + " " + BINARY[prefix];
	}

	static String count(long value, long step) {
		long magnitude = Math.abs(value);
		if (magnitude >= BILLION && step >= BILLION / 100) {
			return decimals(value, BILLION, 2) + " G";
		}
		if (magnitude >= MILLION && step >= MILLION / 100) {
			return decimals(value, MILLION, 2) + " M";
		}
		return grouped(value);
	}

	/** Nanoseconds, in seconds from one second on, else in the unit that fits the value. */
	static String time(long value, long step) {
		if (value == 0) {
			return "0";
		}
		long magnitude = Math.abs(value);
		if (magnitude >= BILLION) {
			return fixed(value, BILLION, step) + " s";
		}
		if (magnitude >= MILLION) {
			return fixed(value, MILLION, step) + " ms";
		}
		return magnitude >= 1000 ? fixed(value, 1000, step) + " µs" : value + " ns";
	}

	static String percent(long partsPerMillion, long step) {
		return fixed(partsPerMillion, 10_000, step) + " %";
	}

	/** With as many decimals as a step has, so that neighbouring ticks line up. */
	private static String fixed(long value, long divisor, long step) {
		int decimals = 0;
		for (long digit = divisor; digit > 1 && step % digit != 0; digit /= 10) {
			decimals++;
		}
		return plain(BigDecimal.valueOf(value).divide(BigDecimal.valueOf(divisor)).setScale(decimals, RoundingMode.HALF_UP));
	}

	/** With at most so many decimals, none of them a trailing zero. */
	private static String decimals(long value, long divisor, int most) {
		return plain(BigDecimal.valueOf(value).divide(BigDecimal.valueOf(divisor)).setScale(most, RoundingMode.HALF_UP).stripTrailingZeros());
	}

	/** With the decimals it has, and its thousands apart. */
	private static String plain(BigDecimal number) {
		return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
	}
}

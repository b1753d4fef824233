package org.vmalloscope.scenario.compile;

/** What a number counts. */
public enum Dimension {
	/** A plain number; fits everywhere. */
	NUMBER("a number"),
	/** Bytes. */
	BYTES("a size"),
	/** Pages of the machine; where bytes are wanted they are converted. */
	PAGES("a number of pages"),
	/** Nanoseconds. */
	TIME("a time"),
	/** An address; shown in hexadecimal. */
	ADDRESS("an address"),
	/** The result of an allocation. */
	AREA("the result of an allocation"),
	/** True or false. */
	CONDITION("a condition");

	private final String words;

	Dimension(String words) {
		this.words = words;
	}

	/** As a message calls it. */
	String words() {
		return words;
	}

	boolean isNumeric() {
		return this != AREA && this != CONDITION;
	}

	/** A value in words. */
	public String show(long value) {
		return switch (this) {
		case NUMBER -> Long.toString(value);
		case BYTES -> bytes(value);
		case PAGES -> value + (value == 1 ? " page" : " pages");
		case TIME -> time(value);
		case ADDRESS -> "0x" + Long.toHexString(value);
		case AREA -> value < 0 ? "nothing" : "result " + value;
		case CONDITION -> value != 0 ? "true" : "false";
		};
	}

	private static String bytes(long value) {
		if (value != 0 && value % (1L << 30) == 0) {
			return (value >> 30) + " GiB";
		}
		if (value != 0 && value % (1L << 20) == 0) {
			return (value >> 20) + " MiB";
		}
		return value != 0 && value % 1024 == 0 ? (value >> 10) + " KiB" : value + (value == 1 ? " byte" : " bytes");
	}

	private static String time(long nanos) {
		if (nanos != 0 && nanos % 1_000_000_000 == 0) {
			return nanos / 1_000_000_000 + " seconds";
		}
		if (nanos != 0 && nanos % 1_000_000 == 0) {
			return nanos / 1_000_000 + " ms";
		}
		return nanos != 0 && nanos % 1000 == 0 ? nanos / 1000 + " us" : nanos + " ns";
	}
}

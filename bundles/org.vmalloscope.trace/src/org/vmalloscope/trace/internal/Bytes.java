package org.vmalloscope.trace.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks at text eight bytes at a time. Arrays handed in must reach {@link #PADDING} bytes beyond the text, because whole words are
 * loaded; what stands there does not matter.
 */
public final class Bytes {
	/** So many bytes behind the text must exist. */
	public static final int PADDING = 32;

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long TOPS = 0x8080808080808080L;
	private static final long ZEROS = 0x3030303030303030L;
	private static final long SPACES = 0x2020202020202020L;

	private Bytes() {
	}

	/** The eight bytes at a position, the first one lowest. */
	public static long word(byte[] text, int at) {
		return (long) LONG.get(text, at);
	}

	/** A mask for the first {@code count} bytes of a word, 0 to 8. */
	public static long mask(int count) {
		return count >= 8 ? -1L : (1L << (count << 3)) - 1;
	}

	/** Position of the first such byte in [from, to); {@code to} if there is none. */
	public static int indexOf(byte[] text, int from, int to, byte wanted) {
		long pattern = ONES * wanted;
		int at = from;
		// two words a round; the padding allows it
		for (; at < to; at += 16) {
			long first = word(text, at) ^ pattern;
			long second = word(text, at + 8) ^ pattern;
			long inFirst = first - ONES & ~first & TOPS;
			long inSecond = second - ONES & ~second & TOPS;
			if ((inFirst | inSecond) != 0) {
				int found = inFirst != 0 ? Long.numberOfTrailingZeros(inFirst) >>> 3 : 8 + (Long.numberOfTrailingZeros(inSecond) >>> 3);
				return Math.min(to, at + found);
			}
		}
		return to;
	}

	/** Index of the first such byte in a word; 8 if there is none. */
	public static int indexIn(long word, byte wanted) {
		long difference = word ^ ONES * wanted;
		return Long.numberOfTrailingZeros(difference - ONES & ~difference & TOPS) >>> 3;
	}

	/** Position of the first byte that is no blank in [from, to); {@code to} if there is none. */
	public static int skipBlanks(byte[] text, int from, int to) {
		int at = from;
		int blanks;
		do {
			blanks = Long.numberOfTrailingZeros(word(text, at) ^ SPACES) >>> 3;
			at += blanks;
		} while (blanks == 8 && at < to);
		return Math.min(at, to);
	}

	/** Position of a text in [from, to); -1 if it does not occur. */
	public static int indexOf(byte[] text, int from, int to, byte[] wanted) {
		int last = to - wanted.length;
		for (int at = from; at <= last; at++) {
			at = indexOf(text, at, last + 1, wanted[0]);
			if (at <= last && Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length)) {
				return at;
			}
		}
		return -1;
	}

	/** Whether the text at a position begins so. */
	public static boolean startsWith(byte[] text, int from, int to, byte[] prefix) {
		return to - from >= prefix.length && Arrays.equals(text, from, from + prefix.length, prefix, 0, prefix.length);
	}

	/** Number of decimal digits at the beginning of a word, 0 to 8. */
	public static int digits(long word) {
		long value = word ^ ZEROS;
		// a byte of at most 9 stays below the top bit; a carry out of a larger one only spoils bytes behind the first non-digit
		long other = (value + 0x7676767676767676L | value) & TOPS;
		return Long.numberOfTrailingZeros(other) >>> 3;
	}

	/** The number that the first {@code digits} (1 to 8) decimal digits of a word write. */
	public static long decimal(long word, int digits) {
		long value = (word ^ ZEROS) << (8 - digits << 3);
		value = (value * 10 + (value >>> 8)) & 0x00FF00FF00FF00FFL;
		value = (value * 100 + (value >>> 16)) & 0x0000FFFF0000FFFFL;
		return (value * 10_000 + (value >>> 32)) & 0xFFFFFFFFL;
	}

	/** Number of hexadecimal digits at the beginning of a word, 0 to 8. */
	public static int hexDigits(long word) {
		long value = word ^ ZEROS;
		long noDigit = value + 0x7676767676767676L | value;
		// a to f, in either case, become 1 to 6
		long letter = (word | SPACES) ^ 0x6060606060606060L;
		long noLetter = letter + 0x7979797979797979L | letter | letter - ONES & ~letter;
		return Long.numberOfTrailingZeros(noDigit & noLetter & TOPS) >>> 3;
	}

	/** The number that the first {@code digits} (1 to 8) hexadecimal digits of a word write. */
	public static long hex(long word, int digits) {
		long value = (word & 0x0F0F0F0F0F0F0F0FL) + 9 * (word >>> 6 & ONES) << (8 - digits << 3);
		value = (value << 4 | value >>> 8) & 0x00FF00FF00FF00FFL;
		value = (value << 8 | value >>> 16) & 0x0000FFFF0000FFFFL;
		return (value << 16 | value >>> 32) & 0xFFFFFFFFL;
	}

	/** Whether a byte is a decimal digit. */
	public static boolean isDigit(byte value) {
		return value >= '0' && value <= '9';
	}

	/** The bytes of an ASCII text. */
	public static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** A piece of a line for a message: at most 80 characters, control characters as dots. */
	public static String excerpt(byte[] text, int from, int to) {
		int end = Math.min(to, from + 80);
		StringBuilder excerpt = new StringBuilder(new String(text, from, end - from, StandardCharsets.UTF_8));
		for (int i = 0; i < excerpt.length(); i++) {
			char c = excerpt.charAt(i);
			if (c < ' ' || c == 0x7f || c == 0xfffd) {
				excerpt.setCharAt(i, '.');
			}
		}
		return end < to ? excerpt + "…" : excerpt.toString();
	}
}

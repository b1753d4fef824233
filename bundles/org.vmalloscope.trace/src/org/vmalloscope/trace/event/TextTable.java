package org.vmalloscope.trace.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts given as bytes: the same text always gets the same number, counting from 0. Open addressing over one byte array; a
 * text that was seen before costs one hash over its 8-byte words and one comparison.
 */
public final class TextTable {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long MIX = 0x9E3779B97F4A7C15L;

	/** At least eight bytes longer than what is in use. */
	private byte[] bytes = new byte[1 << 12];
	/** Text i is bytes[ends[i-1] .. ends[i]). */
	private int[] ends = new int[1 << 8];
	private int count;
	/** 0 for a free place, else the upper 32 bits of the hash and the number plus one. */
	private long[] places = new long[1 << 10];
	private final int byteLimit;

	/** @param byteLimit bytes of text to keep at most */
	public TextTable(int byteLimit) {
		this.byteLimit = byteLimit;
	}

	/** The number of a text; -1 if it is new and the table is full. */
	public int add(byte[] source, int from, int to) {
		long hash = hash(source, from, to);
		int mask = places.length - 1;
		for (int at = (int) hash & mask;; at = at + 1 & mask) {
			long place = places[at];
			if (place == 0) {
				return insert(source, from, to, hash, at);
			}
			int number = (int) place - 1;
			if (place >>> 32 == hash >>> 32 && Arrays.equals(bytes, start(number), ends[number], source, from, to)) {
				return number;
			}
		}
	}

	/**
	 * Position behind the text of this number if it stands at {@code from} and ends by {@code to}; -1 if not. The source must reach eight
	 * bytes beyond {@code to}.
	 */
	public int endIfSame(int number, byte[] source, int from, int to) {
		int own = start(number);
		int length = ends[number] - own;
		if (length > to - from) {
			return -1;
		}
		int whole = length & ~7;
		for (int i = 0; i < whole; i += 8) {
			if ((long) LONG.get(bytes, own + i) != (long) LONG.get(source, from + i)) {
				return -1;
			}
		}
		long rest = (long) LONG.get(bytes, own + whole) ^ (long) LONG.get(source, from + whole);
		return (rest & (1L << ((length & 7) << 3)) - 1) == 0 ? from + length : -1;
	}

	private int insert(byte[] source, int from, int to, long hash, int at) {
		int used = count == 0 ? 0 : ends[count - 1];
		int length = to - from;
		if (length > byteLimit - used) {
			return -1;
		}
		if (used + length + Long.BYTES > bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.max(used + length + (long) Long.BYTES, Math.min(byteLimit + (long) Long.BYTES, bytes.length * 2L)));
		}
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, ends.length * 2);
		}
		System.arraycopy(source, from, bytes, used, length);
		ends[count++] = used + length;
		places[at] = hash & 0xFFFFFFFF00000000L | count;
		if (count * 2 > places.length) {
			grow();
		}
		return count - 1;
	}

	private void grow() {
		places = new long[places.length * 2];
		int mask = places.length - 1;
		for (int number = 0; number < count; number++) {
			long hash = hash(bytes, start(number), ends[number]);
			int at = (int) hash & mask;
			while (places[at] != 0) {
				at = at + 1 & mask;
			}
			places[at] = hash & 0xFFFFFFFF00000000L | number + 1;
		}
	}

	/** Never reads beyond {@code to}, so that the same text hashes alike wherever it stands. */
	private static long hash(byte[] source, int from, int to) {
		long hash = (to - from) * MIX;
		int at = from;
		for (; at + 8 <= to; at += 8) {
			hash = (hash ^ (long) LONG.get(source, at)) * MIX;
			hash ^= hash >>> 29;
		}
		long rest = 0;
		for (; at < to; at++) {
			rest = rest << 8 | source[at] & 0xFF;
		}
		hash = (hash ^ rest) * MIX;
		return hash ^ hash >>> 32;
	}

	private int start(int number) {
		return number == 0 ? 0 : ends[number - 1];
	}

	/** Number of texts. */
	public int size() {
		return count;
	}

	/** All texts by number; bytes that are no UTF-8 become replacement characters. */
	public String[] toStrings() {
		String[] strings = new String[count];
		for (int number = 0; number < count; number++) {
			strings[number] = new String(bytes, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
		}
		return strings;
	}
}

package org.vmalloscope.trace.ftrace;

import org.vmalloscope.trace.event.PointerForm;

/**
 * Tells whether {@code %p} in this trace prints addresses or hashes. A hash has 32 bits: on 64-bit machines 16 digits of which eight
 * are 0. On 32-bit machines it looks like an address; but of addresses {@code ptr - base_addr - off} is one constant of the boot.
 */
final class PointerStatistics {
	private static final int NARROW_DIGITS = 8;

	private long base;
	private long offset;
	private int baseDigits;
	private long hashed;
	private long raw;
	private long narrow;
	/** Of the last narrow pointer, to compare the next one of another place with. */
	private long lastPlace;
	private long lastDifference;
	private int compared;
	private int equal;

	/** A chunk's pointer. @param digits 0 if it was printed with 0x, which is never a hash */
	void noteBase(long value, int digits) {
		base = value;
		baseDigits = digits;
		if (digits == NARROW_DIGITS) {
			narrow++;
		} else if (digits == 0 || value >>> 32 != 0) {
			raw++;
		} else if (value != 0) {
			hashed++;
		}
	}

	/** An offset in the chunk named last. */
	void noteOffset(long value) {
		offset = value;
	}

	/** The percpu pointer of the chunk and offset named last. */
	void notePointer(long value) {
		if (baseDigits != NARROW_DIGITS) {
			return;
		}
		long place = base << 32 ^ offset;
		long difference = value - base - offset & 0xFFFFFFFFL;
		if (narrow > 1 && place != lastPlace) {
			compared++;
			equal += difference == lastDifference ? 1 : 0;
		}
		lastPlace = place;
		lastDifference = difference;
	}

	/** The verdict; a single pointer of 32 bits cannot be told and is taken for an address. Half lines may hold half pointers, so most of them count. */
	PointerForm form() {
		if (narrow > raw + hashed) {
			return compared > 0 && equal * 2L < compared ? PointerForm.HASHED : PointerForm.RAW;
		}
		if (raw > 0) {
			return PointerForm.RAW;
		}
		return hashed > 0 ? PointerForm.HASHED : PointerForm.UNKNOWN;
	}
}

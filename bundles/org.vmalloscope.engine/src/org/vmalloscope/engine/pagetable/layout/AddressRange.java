package org.vmalloscope.engine.pagetable.layout;

/**
 * Addresses from {@code start} up to but not including {@code end}, both unsigned. An {@code end} of 0 is the top of a 64-bit address space.
 *
 * @param start the first address
 * @param end the address after the last one
 */
public record AddressRange(long start, long end) {
	/** @throws IllegalArgumentException if the range is empty or upside down */
	public AddressRange {
		if (Long.compareUnsigned(start, end - 1) > 0 || start == end) {
			throw new IllegalArgumentException("no address from " + Long.toHexString(start) + " to " + Long.toHexString(end));
		}
	}

	/** The number of bytes. */
	public long bytes() {
		return end - start;
	}

	/** Whether an address lies in it. */
	public boolean contains(long address) {
		return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end - 1) <= 0;
	}

	/** Whether another range lies in it. */
	public boolean contains(AddressRange other) {
		return contains(other.start) && contains(other.end - 1);
	}

	/** Whether the two have an address in common. */
	public boolean overlaps(AddressRange other) {
		return contains(other.start) || other.contains(start);
	}

	@Override
	public String toString() {
		return "[" + Long.toHexString(start) + ", " + Long.toHexString(end) + ")";
	}
}

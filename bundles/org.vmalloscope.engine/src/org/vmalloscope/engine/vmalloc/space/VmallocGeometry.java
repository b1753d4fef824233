package org.vmalloscope.engine.vmalloc.space;

/**
 * Where vmalloc addresses lie.
 *
 * @param wordBits 32 or 64
 * @param pageShift log2 of the page size
 * @param start {@code VMALLOC_START}
 * @param end {@code VMALLOC_END}, exclusive; x86-64 defines it one byte short of a page boundary
 * @param modulesStart {@code MODULES_VADDR}; equal to {@code start} where modules share the window (i386)
 * @param modulesEnd {@code MODULES_END}
 */
public record VmallocGeometry(int wordBits, int pageShift, long start, long end, long modulesStart, long modulesEnd) {
	/** x86-64 with four-level paging and no KASLR. */
	public static final VmallocGeometry X86_64 = new VmallocGeometry(64, 12, 0xffffc90000000000L, 0xffffe8ffffffffffL, 0xffffffffc0000000L,
			0xffffffffff000000L);

	/** Checks what the engine relies on. */
	public VmallocGeometry {
		if (wordBits != 32 && wordBits != 64) {
			throw new IllegalArgumentException("a machine word has 32 or 64 bits, not " + wordBits);
		}
		if (pageShift < 12 || pageShift > 16) {
			throw new IllegalArgumentException("page shift " + pageShift);
		}
		if (!Address.below(start, end) || (start & (1L << pageShift) - 1) != 0) {
			throw new IllegalArgumentException("vmalloc window " + Long.toHexString(start) + "-" + Long.toHexString(end));
		}
		if (wordBits == 32 && (start >>> 32 | end - 1 >>> 32 | modulesStart >>> 32 | modulesEnd - 1 >>> 32) != 0) {
			throw new IllegalArgumentException("addresses of a 32-bit machine need 32 bits");
		}
	}

	/** The same place with another vmalloc window; modules keep theirs. */
	public VmallocGeometry withWindow(long newStart, long newEnd) {
		return new VmallocGeometry(wordBits, pageShift, newStart, newEnd, modulesStart, modulesEnd);
	}

	/** A 32-bit machine where modules share the vmalloc window. */
	public static VmallocGeometry shared32(long start, long end) {
		return new VmallocGeometry(32, 12, start, end, start, end);
	}

	/** Bytes of a page. */
	public long pageSize() {
		return 1L << pageShift;
	}

	/** {@code ULONG_MAX}: the mask of a machine word. */
	public long wordMask() {
		return wordBits == 64 ? -1L : 0xffffffffL;
	}

	/** Whether a range is exactly the vmalloc window. */
	public boolean isWindow(long vstart, long vend) {
		return vstart == start && vend == end;
	}
}

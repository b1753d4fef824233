package org.vmalloscope.engine.vmalloc.placement;

/**
 * What {@code pcpu_get_vm_areas} is asked for: one area per group of a percpu chunk, all at fixed distances.
 *
 * @param offsets of the groups from the base, in bytes, multiples of {@code align}
 * @param sizes of the groups in bytes, multiples of {@code align}
 * @param align of the base (the percpu atom size), a power of two
 */
public record ChunkRequest(long[] offsets, long[] sizes, long align) {
	/** Checks the shape; the kernel would BUG. */
	public ChunkRequest {
		if (offsets.length == 0 || offsets.length != sizes.length || Long.bitCount(align) != 1) {
			throw new IllegalArgumentException("a chunk needs as many offsets as sizes and a power of two as alignment");
		}
	}

	/** The number of groups. */
	public int groups() {
		return offsets.length;
	}

	/** The group with the highest offset. */
	int last() {
		int last = 0;
		for (int i = 1; i < offsets.length; i++) {
			if (offsets[i] > offsets[last]) {
				last = i;
			}
		}
		return last;
	}

	/** Bytes from the base to the end of the highest group. */
	long span() {
		return end(last());
	}

	/** Distance from the base to the end of a group. */
	long end(int group) {
		return offsets[group] + sizes[group];
	}

	/** The group that is tried after a group. */
	int before(int group) {
		return group == 0 ? offsets.length - 1 : group - 1;
	}
}

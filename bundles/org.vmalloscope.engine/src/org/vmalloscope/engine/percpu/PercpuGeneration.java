package org.vmalloscope.engine.percpu;

/** A generation of mm/percpu.c: how a chunk's areas are kept and searched, and how pages are kept in reserve. */
public enum PercpuGeneration {
	/** 2.6.30 to 3.14: area map of signed lengths, no atomic allocation, no page kept in reserve. */
	A1,
	/** 3.15 to 3.17: area map of offsets with a used bit and a first-free index, no atomic allocation. */
	A2,
	/** 3.18 to 4.13: A2 with atomic allocation, empty pages kept in reserve and balance work. */
	A3,
	/** 4.14 to 5.1: bitmap with per-page blocks; chunk fields first_bit and contig_bits, no scan hint. */
	B1,
	/** 5.2 to 5.8: blocks and chunk have a contig hint and a scan hint; the slot follows the contig hint. */
	B2,
	/** 5.9 to 5.13: B2 with separate chunks for accounted memory. */
	B3,
	/** 5.14 and later: one kind of chunk again; sparsely used chunks are isolated and depopulated. */
	B4;

	/** Whether chunks keep an area map; otherwise they keep bitmaps. */
	public boolean hasAreaMap() {
		return this == A1 || this == A2 || this == A3;
	}
}

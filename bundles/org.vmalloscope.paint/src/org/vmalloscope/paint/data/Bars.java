package org.vmalloscope.paint.data;

/** Bars over stretches of an axis, each made of parts that stand on each other: purges over time, each with the pages it freed. Immutable. */
public interface Bars {
	int size();

	/** How many parts each bar has. */
	int parts();

	/** Where bar {@code i} begins; not before the end of the bar before. */
	long start(int i);

	/** Where it ends; may be its start. */
	long end(int i);

	/** The height of a part, not negative. */
	long value(int i, int part);

	/** The sum of its parts. */
	long total(int i);

	/** The first bar with the largest total from {@code from} up to but without {@code to}; there must be one. */
	int largest(int from, int to);

	/** The first bar that begins at or after a place; {@code size()} when there is none. */
	int firstFrom(long x);
}

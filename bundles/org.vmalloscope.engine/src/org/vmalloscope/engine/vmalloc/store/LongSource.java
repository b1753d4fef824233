package org.vmalloscope.engine.vmalloc.store;

/** Longs by index: live ones, or those of a snapshot. */
public interface LongSource {
	/** The long at an index. */
	long get(int index);
}

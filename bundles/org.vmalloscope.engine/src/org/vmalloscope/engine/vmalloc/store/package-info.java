/**
 * Arrays that remember what changed, so that a snapshot costs what changed since the last one.
 * <p>
 * {@link org.vmalloscope.engine.vmalloc.store.TrackedLongs} is one flat {@code long[]} with one dirty byte per block of
 * 256 longs. {@code capture()} copies the dirty blocks into an immutable
 * {@link org.vmalloscope.engine.vmalloc.store.LongImage} that shares every other block with the image before;
 * {@code restore()} copies back only the blocks that differ. Nothing here knows what the longs mean.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.store;

/**
 * Percpu chunks as pictures.
 * <p>
 * {@link org.vmalloscope.paint.percpu.ChunkMaps} turns the percpu allocator at a moment into a {@link org.vmalloscope.paint.percpu.ChunkMap},
 * which {@link org.vmalloscope.paint.percpu.ChunkMapPainter} draws: a row for each chunk, with its areas at the grain of bits, its pages
 * and its hints. Rows of chunks that did not change are shared from map to map.
 * <pre>
 * ChunkMaps maps = new ChunkMaps(AreaBook.NONE, 0);
 * ChunkMap map = maps.map(snapshot, null, AreaColours.SIZE, ChunkOrder.CREATION);
 * </pre>
 * Offsets and sizes are bytes in one unit; what lies at an offset lies there in the unit of every CPU.
 */
@NonNullByDefault
package org.vmalloscope.paint.percpu;

import org.eclipse.jdt.annotation.NonNullByDefault;

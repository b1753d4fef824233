package org.vmalloscope.paint.percpu;

import java.util.List;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.data.ArrayRuns;

/**
 * A chunk as a row of a {@link ChunkMap}.
 *
 * @param chunk what is drawn; a snapshot, never a live chunk
 * @param name what it is called
 * @param status its slot and what sets it apart
 * @param room how much of it is free and populated
 * @param areas its bytes by what they are: looks of {@link ChunkLooks}; tiles the chunk
 * @param hints of the chunk and of its blocks; none in the area-map generations
 */
public record ChunkRow(ChunkView chunk, String name, String status, String room, ArrayRuns areas, List<ChunkHint> hints) {
}

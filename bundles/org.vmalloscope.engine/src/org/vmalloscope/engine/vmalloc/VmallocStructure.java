package org.vmalloscope.engine.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.block.BlockQueues;
import org.vmalloscope.engine.vmalloc.placement.VmapNodes;

/**
 * What never changes in an allocator and is needed to read its snapshots: the machine, and by which names lists and stacks go.
 *
 * @param newestFirst {@link org.vmalloscope.engine.vmalloc.purge.PurgePolicy#newestFirst}
 * @param nodes the vmap nodes, asked for names only; null before 6.9
 * @param blocks the vmap blocks, asked for names only
 */
record VmallocStructure(VmallocConfig config, int newestFirst, @Nullable VmapNodes nodes, BlockQueues blocks) {
}

/**
 * The kernel's virtual address space as the allocator sees it: geometry, areas and their states, free space.
 * <p>
 * {@link org.vmalloscope.engine.vmalloc.space.AreaMap} holds every area that is not free, in address order;
 * {@link org.vmalloscope.engine.vmalloc.space.FreeTree} holds the free areas of the generations that keep them
 * ({@code free_vmap_area_root}, with the exact red-black shape). Both live in tracked arrays, so that a snapshot costs
 * what changed. {@link org.vmalloscope.engine.vmalloc.space.VmallocProbe} is told what happens inside.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.space;

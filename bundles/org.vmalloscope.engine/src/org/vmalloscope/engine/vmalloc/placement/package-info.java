/**
 * How a kernel generation finds an address: one {@link org.vmalloscope.engine.vmalloc.placement.Placement} each.
 * <ul>
 * <li>{@link org.vmalloscope.engine.vmalloc.placement.BusyScan} V0, walks the busy areas from the start of the range;
 * <li>{@link org.vmalloscope.engine.vmalloc.placement.CachedScan} V1, starts where the last search ended;
 * <li>{@link org.vmalloscope.engine.vmalloc.placement.AugmentedTree} V2, searches the tree of free areas;
 * <li>{@link org.vmalloscope.engine.vmalloc.placement.NodePlacement} V3, looks into the pools of the vmap nodes first.
 * </ul>
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.placement;

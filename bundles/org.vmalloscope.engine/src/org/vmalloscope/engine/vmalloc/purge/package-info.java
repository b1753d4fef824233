/**
 * Lazy freeing: where freed areas wait, who purges them, in which order and with which pauses. One
 * {@link org.vmalloscope.engine.vmalloc.purge.PurgePolicy} per kernel generation, and two that no kernel has.
 * <table>
 * <caption>Policies</caption>
 * <tr><td>P0</td><td>{@link org.vmalloscope.engine.vmalloc.purge.FlaggedAreasPurge}</td><td>to 4.6: a flag on busy areas</td></tr>
 * <tr><td>P1</td><td>{@link org.vmalloscope.engine.vmalloc.purge.UnbrokenListPurge}</td><td>4.7 to 4.9: a list, one critical section</td></tr>
 * <tr><td>P2</td><td>{@link org.vmalloscope.engine.vmalloc.purge.YieldingListPurge}</td><td>4.10 to 5.1: gives way after each area</td></tr>
 * <tr><td>P3</td><td>{@link org.vmalloscope.engine.vmalloc.purge.ThresholdListPurge}</td><td>5.2 to 5.10: gives way below a threshold only</td></tr>
 * <tr><td>P4</td><td>{@link org.vmalloscope.engine.vmalloc.purge.MergedTreePurge}</td><td>5.11 to 5.17: a sorted tree of merged areas</td></tr>
 * <tr><td>P5</td><td>{@link org.vmalloscope.engine.vmalloc.purge.MergedTreePurge}</td><td>5.18 to 6.8: the same, run by a work item</td></tr>
 * <tr><td>P6</td><td>{@link org.vmalloscope.engine.vmalloc.purge.NodePurge}</td><td>6.9 and later: per vmap node, into pools</td></tr>
 * </table>
 * A purge is a sequence of atomic steps: each {@code step()} is what the kernel does without letting go of the lock that
 * others need. A caller that runs them all gets the sequential behaviour; a replay or the race explorer puts other CPUs'
 * work between them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.purge;

/**
 * Pictures of page tables and of races about them.
 * <ul>
 * <li>{@link org.vmalloscope.paint.pagetable.InterleavingPainter}: a lane for each CPU, a row for each atomic step, arrows for what had to come before what.
 * <li>{@link org.vmalloscope.paint.pagetable.SlotTablesPainter}: the reference table and the copies of each process side by side, slot by slot, under the window drawn
 * to scale.
 * </ul>
 */
@NonNullByDefault
package org.vmalloscope.paint.pagetable;

import org.eclipse.jdt.annotation.NonNullByDefault;

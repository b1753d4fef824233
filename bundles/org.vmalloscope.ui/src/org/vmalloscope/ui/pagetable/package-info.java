/**
 * The perspective <em>Page tables</em>: races about page tables, stepped and explored.
 * <p>
 * {@link org.vmalloscope.ui.pagetable.OpenRace} is what a window shows: one race at a position, and what its exploration found. The views
 * {@link org.vmalloscope.ui.pagetable.InterleavingView} and {@link org.vmalloscope.ui.pagetable.PageTablesView} follow it. All of it lives on the user interface
 * thread, but for the exploration, which has a machine of its own in a job.
 */
@NonNullByDefault
package org.vmalloscope.ui.pagetable;

import org.eclipse.jdt.annotation.NonNullByDefault;

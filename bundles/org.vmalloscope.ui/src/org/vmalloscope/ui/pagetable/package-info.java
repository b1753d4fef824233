/**
 * The perspective <em>Page tables</em>: races about page tables, stepped and explored, the orders of a scenario's tasks, and the page tables of any session.
 * <p>
 * {@link org.vmalloscope.ui.pagetable.RaceDocuments} lists the shipped stories and opens them, and counter-examples, as documents.
 * {@link org.vmalloscope.ui.pagetable.OpenRace} is what a window shows: one race at a position, following the active document while that is a race, and what its
 * exploration found; {@link org.vmalloscope.ui.pagetable.ScenarioOrders} is the same for the tasks of a scenario. {@link org.vmalloscope.ui.pagetable.InterleavingView}
 * shows the steps of either, as an {@link org.vmalloscope.ui.pagetable.Interleaved}. {@link org.vmalloscope.ui.pagetable.PageTablesView} shows tables from a
 * {@link org.vmalloscope.ui.pagetable.TableSource}: those of the race, or, when a session of another kind is active, those under its vmalloc space. All of it lives on
 * the user interface thread, but for the exploration, which has a machine of its own in a job, and the building and drawing of a session's tables.
 */
@NonNullByDefault
package org.vmalloscope.ui.pagetable;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The editor of a trace: all its operations as a table. {@link org.vmalloscope.ui.events.TraceEditor} reads the file in the background and
 * shows how far it is, what is wrong with the file, or the {@link org.vmalloscope.ui.events.EventsTable}. The table holds no rows: it asks
 * the session for what is on screen, and for a filter or a search it walks over the session in a job.
 */
@NonNullByDefault
package org.vmalloscope.ui.events;

import org.eclipse.jdt.annotation.NonNullByDefault;

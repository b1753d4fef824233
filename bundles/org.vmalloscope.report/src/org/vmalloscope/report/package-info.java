/**
 * A session as files: charts, maps of chunks, tables, and a page that ties them together.
 * <pre>
 * Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
 * ReportOptions options = new ReportOptions(EnumSet.of(ReportFormat.HTML), List.of(session.length()), false, List.of());
 * Report.of(session, options).write(folder);
 * </pre>
 * The same session and options give the same files, byte for byte: nothing in them tells of the machine or the time they were made on.
 */
@NonNullByDefault
package org.vmalloscope.report;

import org.eclipse.jdt.annotation.NonNullByDefault;

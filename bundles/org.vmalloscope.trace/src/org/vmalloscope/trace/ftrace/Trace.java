package org.vmalloscope.trace.ftrace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.vmalloscope.trace.event.EventTable;

/**
 * A trace file that was read.
 *
 * @param file   the file; still needed for {@link RawText}
 * @param stamp  what the file looked like when it was read
 * @param header what the file says about itself
 * @param events its events
 * @param lines  where its lines begin
 */
public record Trace(Path file, Stamp stamp, TraceHeader header, EventTable events, LineIndex lines) {
	/**
	 * Tells whether a file is still the one that was read.
	 *
	 * @param bytes    size on disk
	 * @param modified time of the last change
	 */
	public record Stamp(long bytes, FileTime modified) {
		/** The stamp of a file now. */
		public static Stamp of(Path file) throws IOException {
			return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
		}
	}
}

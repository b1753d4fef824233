package org.vmalloscope.trace;

/**
 * What one input file may cost. A file beyond a limit is read up to it and reported.
 *
 * @param textBytes     bytes of text, after decompression, of a trace; stops decompression bombs
 * @param documentBytes bytes of text, after decompression, of any other file (state dump, kernel log, …)
 * @param events        events kept of a trace
 */
public record ReadLimits(long textBytes, long documentBytes, int events) {
	/** 256 GiB of trace, 1 GiB of anything else, 2^30 events. */
	public static final ReadLimits DEFAULT = new ReadLimits(256L << 30, 1L << 30, 1 << 30);

	public ReadLimits {
		if (textBytes <= 0 || documentBytes <= 0 || events <= 0) {
			throw new IllegalArgumentException("limits must be positive");
		}
	}
}

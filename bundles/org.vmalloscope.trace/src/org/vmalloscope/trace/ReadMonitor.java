package org.vmalloscope.trace;

/** Watches a reader and can stop it. Called from the reader's thread, some thousand times for a large file. */
public interface ReadMonitor {
	/** Watches nothing and never cancels. */
	ReadMonitor NONE = new ReadMonitor() {
	};

	/**
	 * Tells how far the reader is.
	 *
	 * @param bytesRead  bytes of the file on disk (compressed, if it is) that were read; never falls
	 * @param totalBytes size of the file on disk; 0 when it is not known
	 * @param events     events kept so far
	 */
	default void progress(long bytesRead, long totalBytes, long events) {
	}

	/** Whether to stop; the reader then throws {@link java.util.concurrent.CancellationException} soon. */
	default boolean cancelled() {
		return false;
	}
}

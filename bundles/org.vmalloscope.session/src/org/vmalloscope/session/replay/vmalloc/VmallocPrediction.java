package org.vmalloscope.session.replay.vmalloc;

/**
 * What the engine said about a recorded allocation.
 *
 * @param index     index of the event with the recorded result
 * @param line      its 1-based line in the trace
 * @param event     its name in the trace
 * @param size      bytes asked for, guard page included
 * @param align     bytes
 * @param recorded  address; {@link #FAILED}
 * @param predicted address; {@link #FAILED}, {@link #UNKNOWN}
 * @param reordered whether the recorded order of lines was not taken as the order of the lock to get there
 */
public record VmallocPrediction(int index, long line, String event, long size, long align, long recorded, long predicted, boolean reordered) {
	/** No address: the request fails. */
	public static final long FAILED = -1;
	/** No prediction is possible, because the state before the trace is not known. */
	public static final long UNKNOWN = -2;

	/** Whether the engine said what happened. */
	public boolean matches() {
		return recorded == predicted;
	}

	/** An address as the file of placements has it. */
	public static String text(long address) {
		return address == FAILED ? "FAIL" : address == UNKNOWN ? "unknown" : "0x" + Long.toHexString(address);
	}
}

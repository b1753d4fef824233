package org.vmalloscope.engine.vmalloc;

import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** The kernel's rate limit of messages ({@code struct ratelimit_state}, lib/ratelimit.c), on the simulated clock. */
final class RateLimit {
	private final long intervalNanos;
	private final int burst;
	private boolean begun;
	private long beginNanos;
	private int printed;
	private int missed;

	RateLimit(int seconds, int burst) {
		this.intervalNanos = seconds * 1_000_000_000L;
		this.burst = burst;
	}

	/** Whether a message may be printed now. */
	boolean allows(long nowNanos) {
		if (!begun) {
			begun = true;
			beginNanos = nowNanos;
		}
		if (nowNanos > beginNanos + intervalNanos) {
			beginNanos = nowNanos;
			printed = 0;
			missed = 0;
		}
		if (printed < burst) {
			printed++;
			return true;
		}
		missed++;
		return false;
	}

	/** Messages swallowed in the interval that would end now; the next {@link #allows} forgets them. */
	int missedBefore(long nowNanos) {
		return begun && nowNanos > beginNanos + intervalNanos ? missed : 0;
	}

	void save(StateWriter out) {
		out.put(begun);
		out.put(beginNanos);
		out.put(printed);
		out.put(missed);
	}

	void load(StateReader in) {
		begun = in.getBoolean();
		beginNanos = in.get();
		printed = in.getInt();
		missed = in.getInt();
	}
}

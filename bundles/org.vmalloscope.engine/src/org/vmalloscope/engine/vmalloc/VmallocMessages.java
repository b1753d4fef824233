package org.vmalloscope.engine.vmalloc;

import java.util.function.Consumer;

import org.vmalloscope.engine.vmalloc.space.AddressSpace;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.engine.vmalloc.store.StateReader;
import org.vmalloscope.engine.vmalloc.store.StateWriter;

/** What dmesg would show of failed allocations, worded and limited as the kernel version does. */
final class VmallocMessages {
	private final AddressSpace space;
	private final MessageStyle style;
	/** {@code printk_ratelimit}; the kernel shares it with others. */
	private final RateLimit overflowLimit = new RateLimit(5, 10);
	/** {@code nopage_rs} of {@code warn_alloc}. */
	private final RateLimit failureLimit;
	private Consumer<String> listener = line -> {
		// nobody listens
	};

	VmallocMessages(AddressSpace space, MessageStyle style, boolean tightLimit) {
		this.space = space;
		this.style = style;
		failureLimit = tightLimit ? new RateLimit(10, 1) : new RateLimit(5, 10);
	}

	void setListener(Consumer<String> newListener) {
		listener = newListener;
	}

	/** An allocation found no space. */
	void overflow(long size, long vstart, long vend, Caller caller) {
		if (caller.quiet() && style.overflowCanBeSilenced()) {
			return;
		}
		if (allowed(overflowLimit, "alloc_vmap_area")) {
			print(style.overflow(size, vstart, vend));
		}
	}

	/** A vmalloc failed; {@link MessageStyle#failure} explains {@code detail}. */
	void failure(MessageStyle.Reason reason, long bytes, long detail, Caller caller) {
		var lines = style.failure(reason, bytes, detail, caller);
		if (!caller.quiet() && !lines.isEmpty() && allowed(failureLimit, "warn_alloc")) {
			lines.forEach(this::print);
		}
	}

	private boolean allowed(RateLimit limit, String function) {
		long now = space.clock().nanos();
		int missed = limit.missedBefore(now);
		if (missed > 0) {
			print(function + ": " + missed + " callbacks suppressed");
		}
		boolean allowed = limit.allows(now);
		VmallocProbe told = space.probe();
		if (!allowed && told != null) {
			told.messageSuppressed();
		}
		return allowed;
	}

	private void print(String line) {
		listener.accept(line);
		VmallocProbe told = space.probe();
		if (told != null) {
			told.messagePrinted(line);
		}
	}

	void save(StateWriter out) {
		overflowLimit.save(out);
		failureLimit.save(out);
	}

	void load(StateReader in) {
		overflowLimit.load(in);
		failureLimit.load(in);
	}
}

package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.KernelLog;

/** What the allocator prints, with the limit of ten failure messages per boot ({@code warn_limit}). */
final class FailureReports {
	private static final int LIMIT = 10;

	private final PercpuRules.FailureMessages messages;
	private final ChunkSet set;
	private final KernelLog log;
	private int budget = LIMIT;
	private boolean warnedAboutFree;

	FailureReports(PercpuRules.FailureMessages messages, ChunkSet set, KernelLog log) {
		this.messages = messages;
		this.set = set;
		this.log = log;
	}

	/** An allocation failed. */
	void failed(FailureReason reason, int size, int align, int gfp, boolean atomic) {
		boolean silent = messages.honoursNoWarn() && (gfp & Gfp.NOWARN) != 0;
		if (silent || reason == FailureReason.KILLED || reason == FailureReason.HALTED) {
			return;
		}
		if (reason == FailureReason.ILLEGAL) {
			print(KernelLog.Level.WARNING, "illegal size (" + Integer.toUnsignedString(size) + ") or align (" + Integer.toUnsignedString(align) + ") for percpu allocation");
			return;
		}
		if (budget == 0 || atomic && !messages.reportsAtomic()) {
			return;
		}
		print(KernelLog.Level.WARNING, messages.prefix() + "allocation failed, size=" + size + " align=" + align
				+ (messages.showsAtomic() ? " atomic=" + (atomic ? 1 : 0) : "") + ", " + reason.text());
		if (--budget == 0) {
			print(KernelLog.Level.INFORMATION, messages.prefix() + "limit reached, disable warning");
		}
	}

	/** Something was freed that is not allocated. */
	void invalidFree(Chunk chunk, int offset) {
		if (!warnedAboutFree) {
			warnedAboutFree = true;
			print(KernelLog.Level.WARNING, "freeing what is not allocated: chunk " + chunk.id + " offset " + offset);
		}
	}

	private void print(KernelLog.Level level, String text) {
		log.print(level, text);
		set.probe.messagePrinted(level, text);
	}

	int snapshot() {
		return warnedAboutFree ? ~budget : budget;
	}

	void restore(int snapshot) {
		warnedAboutFree = snapshot < 0;
		budget = snapshot < 0 ? ~snapshot : snapshot;
	}
}

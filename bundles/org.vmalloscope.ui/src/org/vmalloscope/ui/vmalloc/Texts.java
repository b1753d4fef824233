package org.vmalloscope.ui.vmalloc;

import org.vmalloscope.paint.axis.Unit;

/** Short texts that several views of the vmalloc space have. */
final class Texts {
	/** What a view says when the machine has no vmalloc allocator. */
	static final String NO_VMALLOC = "This machine has no vmalloc allocator.";

	private Texts() {
	}

	/** Bytes in the unit that suits them, rounded. */
	static String brief(long bytes) {
		return Unit.BYTES.label(bytes, Math.max(1, bytes));
	}
}

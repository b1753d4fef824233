package org.vmalloscope.session.breakpoint;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;

/** What an expression can ask about addresses {@code [start, end)}. */
enum AddressQuestion {
	/** Whether an area in use has one of them. */
	BUSY("busy", true) {
		@Override
		long ask(Kernel.Snapshot kernel, long start, long end) {
			return any(kernel, start, end, AreaState.BUSY) || any(kernel, start, end, AreaState.UNKNOWN) ? 1 : 0;
		}
	},
	/** Whether a lazily freed area has one of them. */
	LAZY("lazy", true) {
		@Override
		long ask(Kernel.Snapshot kernel, long start, long end) {
			return any(kernel, start, end, AreaState.LAZY) ? 1 : 0;
		}
	},
	/** Whether no area has any of them. */
	FREE("free", true) {
		@Override
		long ask(Kernel.Snapshot kernel, long start, long end) {
			return AddressFacts.firstArea(kernel, start, end) == null ? 1 : 0;
		}
	},
	/** Bytes of the area that has the first of them; 0 when there is none. */
	SIZE("size", false) {
		@Override
		long ask(Kernel.Snapshot kernel, long start, long end) {
			AreaCursor area = AddressFacts.firstArea(kernel, start, start + 1);
			return area == null ? 0 : area.end() - area.start();
		}
	},
	/** Changes whenever an area that has one of them, of the vmalloc space or in a percpu chunk, comes, goes or changes hands. */
	AREAS("areas", false) {
		@Override
		long ask(Kernel.Snapshot kernel, long start, long end) {
			return AddressFacts.signature(kernel, start, end);
		}
	};

	private final String word;
	private final boolean isCondition;

	AddressQuestion(String word, boolean isCondition) {
		this.word = word;
		this.isCondition = isCondition;
	}

	abstract long ask(Kernel.Snapshot kernel, long start, long end);

	boolean isCondition() {
		return isCondition;
	}

	static @Nullable AddressQuestion named(String word) {
		for (AddressQuestion question : values()) {
			if (question.word.equals(word)) {
				return question;
			}
		}
		return null;
	}

	private static boolean any(Kernel.Snapshot kernel, long start, long end, AreaState wanted) {
		VmallocView view = kernel.vmalloc();
		if (view == null) {
			return false;
		}
		for (AreaCursor area = view.areas().seek(start); area.next() && Long.compareUnsigned(area.start(), end) < 0;) {
			if (area.state() == wanted) {
				return true;
			}
		}
		return false;
	}
}

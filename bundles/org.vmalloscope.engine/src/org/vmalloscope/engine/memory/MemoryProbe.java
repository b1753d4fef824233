package org.vmalloscope.engine.memory;

/** Called where the page supply does something that a person would want to stop at. Every method does nothing by default. */
public interface MemoryProbe {
	/** Watches nothing. */
	MemoryProbe NONE = new MemoryProbe() {
	};

	/** Direct reclaim ran and freed {@code pages}, perhaps none. */
	default void reclaimed(int pages) {
	}

	/** The OOM killer chose a task, whose {@code pages} became free. */
	default void oomKilled(String task, long pages) {
	}

	/** A request for {@code pages} pages failed. */
	default void pageAllocationFailed(PageUse use, int pages, int gfp) {
	}

	/** The machine stopped. */
	default void halted(String reason) {
	}
}

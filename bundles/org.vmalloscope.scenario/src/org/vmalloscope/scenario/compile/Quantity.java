package org.vmalloscope.scenario.compile;

/** What a scenario can ask of the machine as a whole. */
public enum Quantity {
	LAZY_PAGES("lazy pages", Dimension.PAGES, "Pages of freed vmalloc areas whose addresses are not yet given back (vmap_lazy_nr)."),
	LAZY_MAX("lazy max", Dimension.PAGES, "More lazy pages than this start a purge (lazy_max_pages)."),
	FREE_PAGES("free pages", Dimension.PAGES, "Page frames that can still be taken."),
	RECLAIMABLE_PAGES("reclaimable pages", Dimension.PAGES, "Page frames that reclaim can still free."),
	EMPTY_PAGES("empty pages", Dimension.PAGES, "Populated percpu pages without any allocation (pcpu_nr_empty_pop_pages)."),
	POPULATED_PAGES("populated pages", Dimension.PAGES, "Populated percpu pages of one unit, over all chunks (pcpu_nr_populated)."),
	PERCPU_MEMORY("percpu memory", Dimension.BYTES, "What /proc/meminfo calls Percpu."),
	PAGE_SIZE("page size", Dimension.BYTES, "Bytes of a page."),
	UNIT_SIZE("unit size", Dimension.BYTES, "Bytes of a percpu unit: what one CPU has of a chunk."),
	CHUNKS("chunks", Dimension.NUMBER, "Percpu chunks, the reserved one not counted."),
	AREAS("areas", Dimension.NUMBER, "Results that are allocated now."),
	FAILURES("failures", Dimension.NUMBER, "Allocations that failed so far."),
	MESSAGES("messages", Dimension.NUMBER, "Lines of the kernel log since the boot."),
	OPERATIONS("operations", Dimension.NUMBER, "Operations so far; the position."),
	CPU("cpu", Dimension.NUMBER, "The CPU that operations run on."),
	CPUS("cpus", Dimension.NUMBER, "The CPUs of the machine."),
	TIME("time", Dimension.TIME, "The simulated clock of the cost model."),
	LATENCY("latency", Dimension.TIME, "What the last operation of this task took by the cost model, with what others did meanwhile under the lock of the vmalloc space."),
	KILLED_TASKS("killed tasks", Dimension.NUMBER, "Tasks that the OOM killer killed so far."),
	BALANCE_PENDING("balance pending", Dimension.CONDITION, "Whether the percpu balance work waits to run."),
	DRAIN_PENDING("drain pending", Dimension.CONDITION, "Whether the vmalloc drain work waits to run (5.18 and later).");

	private final String words;
	private final Dimension dimension;
	private final String help;

	Quantity(String words, Dimension dimension, String help) {
		this.words = words;
		this.dimension = dimension;
		this.help = help;
	}

	/** How a scenario writes it. */
	public String words() {
		return words;
	}

	/** What it counts. */
	public Dimension dimension() {
		return dimension;
	}

	/** A sentence about it. */
	public String help() {
		return help;
	}

	static Quantity named(String words) {
		for (Quantity quantity : values()) {
			if (quantity.words.equals(words)) {
				return quantity;
			}
		}
		throw new IllegalArgumentException(words);
	}
}

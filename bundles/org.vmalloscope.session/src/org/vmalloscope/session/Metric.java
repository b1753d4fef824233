package org.vmalloscope.session;

/** A number that a session knows at every position. */
public enum Metric {
	/** Bytes of a unit that percpu areas take, over all chunks and without the static part. */
	PERCPU_ALLOCATED("Allocated", Unit.BYTES, Group.PERCPU),
	/** Bytes of a unit that are free, over all chunks. */
	PERCPU_FREE("Free", Unit.BYTES, Group.PERCPU),
	/** Percpu areas that were placed and not freed since the session began, and those of the initial state. */
	PERCPU_AREAS("Areas", Unit.COUNT, Group.PERCPU),
	/** Percpu chunks. */
	PERCPU_CHUNKS("Chunks", Unit.COUNT, Group.PERCPU),
	/** Populated pages of a unit over all chunks ({@code pcpu_nr_populated}). */
	PERCPU_POPULATED("Populated", Unit.PAGES, Group.PERCPU),
	/** Empty populated pages ({@code pcpu_nr_empty_pop_pages}). */
	PERCPU_EMPTY("Empty populated", Unit.PAGES, Group.PERCPU),
	/** The largest contig hint of any chunk: no larger request can succeed without a new chunk. */
	PERCPU_LARGEST_HINT("Largest contig hint", Unit.BYTES, Group.PERCPU),
	/** Free bytes below the last area of their chunk ({@code sum_frag} of percpu_stats, over all chunks). */
	PERCPU_FRAGMENTED("Fragmented", Unit.BYTES, Group.PERCPU),
	/** The largest such hole ({@code max_frag} of percpu_stats, of any chunk). */
	PERCPU_LARGEST_FRAGMENT("Largest fragment", Unit.BYTES, Group.PERCPU),
	/** Lazily freed pages that no purge gave back yet ({@code vmap_lazy_nr}). */
	VMALLOC_LAZY_PAGES("Lazy", Unit.PAGES, Group.VMALLOC),
	/** Lazily freed areas that no purge gave back yet. */
	VMALLOC_LAZY_AREAS("Lazy areas", Unit.COUNT, Group.VMALLOC),
	/** Areas in use. */
	VMALLOC_AREAS("Busy areas", Unit.COUNT, Group.VMALLOC),
	/** Pages of address space of areas in use, guard pages included. */
	VMALLOC_BUSY_PAGES("Busy", Unit.PAGES, Group.VMALLOC),
	/** Address space that is neither in use nor lazy. */
	VMALLOC_FREE("Free", Unit.BYTES, Group.VMALLOC),
	/** The largest hole. */
	VMALLOC_LARGEST_HOLE("Largest hole", Unit.BYTES, Group.VMALLOC),
	/** Purges since the session began. */
	VMALLOC_PURGES("Purges", Unit.COUNT, Group.VMALLOC),
	/** Steps along lists and down trees that the last operation took to find places. */
	VMALLOC_SEARCH("Search steps", Unit.COUNT, Group.VMALLOC),
	/** What those steps take by the cost model. */
	VMALLOC_SEARCH_TIME("Search", Unit.NANOS, Group.VMALLOC),
	/** Page frames that can be taken. */
	MEMORY_FREE("Free page frames", Unit.PAGES, Group.MEMORY),
	/** Page frames of caches that reclaim can free. */
	MEMORY_RECLAIMABLE("Reclaimable", Unit.PAGES, Group.MEMORY),
	/** Tasks that the OOM killer killed since the session began. */
	MEMORY_KILLED("Killed tasks", Unit.COUNT, Group.MEMORY);

	/** What a metric counts. */
	public enum Unit {
		/** Bytes. */
		BYTES,
		/** Pages of the machine's page size. */
		PAGES,
		/** Things. */
		COUNT,
		/** Nanoseconds. */
		NANOS
	}

	/** The part of the machine that a metric is about. */
	public enum Group {
		/** The percpu allocator. */
		PERCPU("percpu"),
		/** The vmalloc space. */
		VMALLOC("vmalloc"),
		/** The page frames that both take. */
		MEMORY("memory");

		private final String label;

		Group(String label) {
			this.label = label;
		}

		/** The name for people. */
		public String label() {
			return label;
		}
	}

	private final String label;
	private final Unit unit;
	private final Group group;

	Metric(String label, Unit unit, Group group) {
		this.label = label;
		this.unit = unit;
		this.group = group;
	}

	/** The name for people. */
	public String label() {
		return label;
	}

	/** What it counts. */
	public Unit unit() {
		return unit;
	}

	/** What it is about. */
	public Group group() {
		return group;
	}
}

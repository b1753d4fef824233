package org.vmalloscope.session;

/** What an operation turned out to do when it ran: known of every operation once a session is open. */
public enum Effect {
	/** An allocation failed. */
	FAILURE("failure"),
	/** A percpu chunk was created. */
	CHUNK_CREATED("chunk created"),
	/** A percpu chunk was destroyed. */
	CHUNK_DESTROYED("chunk destroyed"),
	/** Pages got page frames. */
	POPULATED("pages populated"),
	/** Pages lost their page frames. */
	DEPOPULATED("pages depopulated"),
	/** There were no page frames for pages. */
	POPULATION_FAILED("population failed"),
	/** The percpu balance work became pending. */
	WORK_SCHEDULED("work scheduled"),
	/** The percpu balance work ran. */
	BALANCE("balance work"),
	/** A percpu area was placed. */
	PERCPU_PLACED("percpu area placed"),
	/** A percpu area was freed. */
	PERCPU_FREED("percpu area freed"),
	/** An area of the vmalloc space was placed. */
	VMAP_PLACED("vmap area placed"),
	/** An area of the vmalloc space became lazy. */
	VMAP_FREED("vmap area freed"),
	/** The vmalloc space had no room, at least at first. */
	PLACEMENT_FAILED("no room in vmalloc space"),
	/** Lazily freed areas were purged. */
	PURGE("purge"),
	/** The vmalloc drain work became pending. */
	DRAIN_SCHEDULED("drain scheduled"),
	/** Pages were reclaimed, directly and by the allocating task. */
	RECLAIM("direct reclaim"),
	/** The OOM killer chose a task. */
	OOM("OOM kill"),
	/** The machine stopped. */
	HALT("fault or halt"),
	/** A line went to the kernel log. */
	MESSAGE("kernel message");

	private final String label;

	Effect(String label) {
		this.label = label;
	}

	/** The name for people. */
	public String label() {
		return label;
	}

	/** The effect's bit in a mask of effects. */
	public int bit() {
		return 1 << ordinal();
	}
}

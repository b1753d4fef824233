package org.vmalloscope.session;

/** What an operation does to a machine, as far as a user would filter for it, colour it or run to it. */
public enum OperationKind {
	/** A percpu allocation that succeeded, or is asked for. */
	PERCPU_ALLOCATE("percpu alloc"),
	/** A percpu allocation that is recorded as failed. */
	PERCPU_FAIL("percpu alloc failed"),
	/** {@code free_percpu}. */
	PERCPU_FREE("percpu free"),
	/** A probe inside one of them: the search for a place, the place found, the place given back. */
	PERCPU_AREA("percpu area"),
	/** A chunk is created. */
	CHUNK_CREATE("chunk created"),
	/** A chunk is destroyed. */
	CHUNK_DESTROY("chunk destroyed"),
	/** Pages get or lose page frames. */
	POPULATE("pages"),
	/** The percpu balance work. */
	BALANCE("balance work"),
	/** An area of the vmalloc space is asked for. */
	VMAP_ALLOCATE("vmap alloc"),
	/** Such a request that is recorded as failed. */
	VMAP_FAIL("vmap alloc failed"),
	/** An area of the vmalloc space becomes lazy. */
	VMAP_FREE("vmap free"),
	/** A purge of lazily freed areas. */
	PURGE("purge"),
	/** {@code vm_map_ram} and {@code vm_unmap_ram}. */
	MAP_RAM("vm_map_ram"),
	/** Something else that changes the machine, such as its page budget or the CPU. */
	MACHINE("machine"),
	/** An atomic step of a race about page tables. */
	STEP("atomic step"),
	/** A note of a scenario, to be read from here on. */
	NOTE("note"),
	/** A mark that changes nothing. */
	MARK("mark");

	private final String label;

	OperationKind(String label) {
		this.label = label;
	}

	/** The name for people. */
	public String label() {
		return label;
	}
}

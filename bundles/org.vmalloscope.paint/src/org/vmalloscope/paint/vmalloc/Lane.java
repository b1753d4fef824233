package org.vmalloscope.paint.vmalloc;

import java.util.EnumSet;
import java.util.Set;

/** A row of an {@link AddressMap}: everything, or where there is something of a kind. */
public enum Lane {
	/** Everything; pixels that several things share have a mixed colour. */
	ALL("All", EnumSet.allOf(AddressLook.class)),
	/** What is in use. */
	BUSY("Busy", EnumSet.of(AddressLook.BUSY, AddressLook.UNKNOWN)),
	/** What the percpu allocator has. */
	CHUNKS("Percpu", EnumSet.of(AddressLook.CHUNK, AddressLook.CHUNK_ODD)),
	/** Vmap blocks with what they are used for. */
	BLOCKS("Vmap blocks", EnumSet.of(AddressLook.BLOCK, AddressLook.BLOCK_FREE, AddressLook.BLOCK_DIRTY)),
	/** What waits for a purge, or is being purged. */
	LAZY("Lazy", EnumSet.of(AddressLook.LAZY, AddressLook.PURGING)),
	/** What the vmap nodes keep. */
	POOLED("Pooled", EnumSet.of(AddressLook.POOLED)),
	/** What is free. */
	HOLES("Holes", EnumSet.of(AddressLook.HOLE)),
	/** What is other than at the base position. */
	CHANGES("Changes", EnumSet.of(AddressLook.NEW, AddressLook.OTHER, AddressLook.GONE));

	private final String title;
	private final int looks;

	Lane(String title, Set<AddressLook> looks) {
		this.title = title;
		this.looks = looks.stream().mapToInt(look -> 1 << look.ordinal()).reduce(0, (some, one) -> some | one);
	}

	/** The name for people. */
	public String title() {
		return title;
	}

	boolean shows(AddressLook look) {
		return (looks >>> look.ordinal() & 1) != 0;
	}

	/** One bit for each look that it shows, by its ordinal. */
	int looks() {
		return looks;
	}
}

package org.vmalloscope.trace.event;

/** A property that events of some kinds carry. Which kind has which, and the name in the trace, is in {@link EventKind}. */
public enum EventField {
	/** Code that asked for the allocation, as printed: {@code symbol+0xoffset/0xsize [module]}. */
	CALL_SITE(Type.TEXT),
	/** Where a probe sits, and for a return probe where it returns to. */
	PROBE(Type.TEXT),
	/** Whether the reserved chunk was asked. */
	RESERVED(Type.FLAG),
	/** Whether the caller could not sleep. */
	ATOMIC(Type.FLAG),
	/** Requested bytes; for vmap areas with the guard page. */
	SIZE(Type.NUMBER),
	/** Requested alignment in bytes. */
	ALIGN(Type.NUMBER),
	/** {@code chunk->base_addr}, which names the chunk. */
	BASE(Type.CHUNK),
	/** Byte offset within a unit; -1 when nothing was found. */
	OFFSET(Type.INT),
	/** The percpu pointer (a cookie, not an address). */
	POINTER(Type.HEX),
	/** Bytes taken on all CPUs together. */
	BYTES_ALLOCATED(Type.NUMBER),
	/** Allocation flags by name, joined by {@code |}. */
	GFP(Type.TEXT),
	/** Allocation flags as bits. */
	GFP_BITS(Type.HEX),
	/** Address of an area or mapping. */
	ADDRESS(Type.HEX),
	/** Lowest address allowed. */
	WINDOW_START(Type.HEX),
	/** Highest address allowed. */
	WINDOW_END(Type.HEX),
	/** Whether the attempt failed. */
	FAILED(Type.FLAG),
	/** First address. */
	START(Type.HEX),
	/** Address behind the last byte. */
	END(Type.HEX),
	/** Number of areas that a purge returned. */
	PURGED_AREAS(Type.NUMBER),
	/** Pages that are freed but not yet purged. */
	LAZY_PAGES(Type.NUMBER),
	/** Number of lazy pages at which a purge starts. */
	LAZY_PAGES_MAXIMUM(Type.NUMBER),
	/** Size in 4-byte units. */
	UNITS(Type.INT),
	/** Alignment in 4-byte units. */
	ALIGN_UNITS(Type.INT),
	/** 4-byte unit at which the search starts. */
	START_UNIT(Type.INT),
	/** First page of a range within a unit. */
	FIRST_PAGE(Type.INT),
	/** Page behind the last one of a range. */
	END_PAGE(Type.INT),
	/** Whether only chunks with nothing in them are considered. */
	EMPTY_ONLY(Type.FLAG),
	/** What a function returned. */
	RESULT(Type.INT),
	/** {@code struct vmap_area *}, or an error number in the last page of the address space. */
	AREA(Type.HEX),
	/** Whether pools are emptied completely. */
	FULL(Type.FLAG),
	/** {@code struct vmap_node *}. */
	NODE(Type.HEX),
	/** {@code struct work_struct *} of a node's purge work. */
	WORK(Type.HEX),
	/** Number of groups of a percpu chunk. */
	GROUPS(Type.INT),
	/** Offset of the first group, bytes. */
	GROUP_OFFSET(Type.HEX),
	/** Size of the first group, bytes. */
	GROUP_SIZE(Type.NUMBER),
	/** Address of the second group. */
	SECOND_ADDRESS(Type.HEX),
	/** Number of pages. */
	PAGES(Type.NUMBER),
	/** Text that somebody wrote into the trace. */
	MARK(Type.TEXT);

	/** How values of a field are written and kept. */
	public enum Type {
		/** A text, kept as its number in {@link EventTable#texts()}. */
		TEXT,
		/** A pointer that names a chunk, kept as its number in {@link EventTable#chunkPointers()}. */
		CHUNK,
		/** An address or a bit set: unsigned 64 bits, shown in hexadecimal. */
		HEX,
		/** A count or size: unsigned 64 bits. */
		NUMBER,
		/** A signed number of 32 bits. */
		INT,
		/** 0 or 1. */
		FLAG
	}

	private final Type type;

	EventField(Type type) {
		this.type = type;
	}

	/** How values of this field are kept. */
	public Type type() {
		return type;
	}
}

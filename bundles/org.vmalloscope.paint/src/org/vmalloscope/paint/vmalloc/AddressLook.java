package org.vmalloscope.paint.vmalloc;

import java.util.List;
import java.util.stream.Stream;

import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/** How a stretch of the vmalloc space looks in an {@link AddressMap}; the ordinals are the looks of its runs. */
enum AddressLook {
	HOLE(Look.of("Hole", Ink.FREE)),
	BUSY(Look.of("Busy", Ink.BUSY)),
	GUARD(Look.of("Guard page", Ink.GUARD)),
	CHUNK(Look.of("Percpu unit", new Shade.Category(2))),
	CHUNK_ODD(new Look("Percpu unit, every other", new Shade.Category(2), true)),
	BLOCK(Look.of("Vmap block, page in use", new Shade.Category(5))),
	BLOCK_FREE(new Look("Vmap block, page never used", new Shade.Category(5), true)),
	BLOCK_DIRTY(new Look("Vmap block, page given back", Ink.LAZY, true)),
	LAZY(Look.of("Lazy, not yet purged", Ink.LAZY)),
	PURGING(new Look("Being purged", Ink.FAILURE, true)),
	POOLED(Look.of("Pooled", Ink.POOLED)),
	UNKNOWN(Look.of("Unknown", Ink.UNKNOWN)),
	OUTSIDE(new Look("No vmalloc space", Ink.GRID, true)),
	NEW(Look.of("Not there before", Ink.CHANGED)),
	OTHER(Look.of("Another state before", new Shade.Category(7))),
	GONE(new Look("There before, gone now", Ink.CHANGED, true));

	/** All looks, by ordinal. */
	static final List<Look> LOOKS = Stream.of(values()).map(look -> look.look).toList();

	private static final AddressLook[] ALL = values();

	private final Look look;

	AddressLook(Look look) {
		this.look = look;
	}

	Look look() {
		return look;
	}

	static AddressLook of(int ordinal) {
		return ALL[ordinal];
	}

	/** The look of an area. */
	static AddressLook of(AreaState state, AreaType type) {
		return switch (state) {
		case BUSY -> type == AreaType.CHUNK ? CHUNK : type == AreaType.BLOCK ? BLOCK : BUSY;
		case LAZY -> LAZY;
		case PURGING -> PURGING;
		case POOLED -> POOLED;
		case FREE -> HOLE;
		case UNKNOWN -> UNKNOWN;
		};
	}
}

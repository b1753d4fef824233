package org.vmalloscope.session.record;

import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/** All areas of the vmalloc space that a session makes, in the order of their births, and the pages of percpu chunks. Immutable; safe for any thread. */
public final class AreaTimeline {
	/** Of an area that lives to the end of the session. */
	public static final int NEVER = AreaIndex.NONE;
	private final AreaIndex areas;
	private final ChunkPages pages;
	private final int[] jumps;

	AreaTimeline(AreaIndex areas, ChunkPages pages, int[] jumps) {
		this.areas = areas;
		this.pages = pages;
		this.jumps = jumps;
	}

	/** How many areas there are. */
	public int size() {
		return areas.size();
	}

	/** The address of an area. */
	public long start(int area) {
		return areas.key(area);
	}

	/** Behind its last byte, guard page included. */
	public long end(int area) {
		return areas.key(area) + areas.bytes(area);
	}

	/** The operation that made it. */
	public int birth(int area) {
		return areas.operation(area);
	}

	/** The operation that unmapped it, or {@link #NEVER}. */
	public int death(int area) {
		return areas.end(area);
	}

	/** Whether its last page is not mapped. */
	public boolean hasGuard(int area) {
		return (areas.facts(area) & AreaMap.NO_GUARD) == 0;
	}

	/** Whether it is mapped with entries larger than a page. */
	public boolean isHuge(int area) {
		return (areas.facts(area) & AreaMap.HUGE) != 0;
	}

	/** What it is. */
	public AreaType type(int area) {
		return AreaMap.type(areas.facts(area));
	}

	/** How many areas from before the first operation were unmapped. */
	public int olderCount() {
		return areas.olderCount();
	}

	/** The address of one of them. */
	public long olderStart(int number) {
		return areas.olderKey(number);
	}

	/** The operation that unmapped it. */
	public int olderDeath(int number) {
		return areas.olderEnd(number);
	}

	/** The pages of percpu chunks. */
	public ChunkPages chunkPages() {
		return pages;
	}

	/** Operations that put the machine into a recorded state, ascending: what was there before is not what the births tell. */
	public int[] jumps() {
		return jumps.clone();
	}
}

package org.vmalloscope.session.replay.vmalloc;

import java.util.HashMap;
import java.util.Map;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.block.BlockQueues;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Follows the calls of {@code vm_map_ram} and {@code vm_unmap_ram}: which pages of which vmap block are in use. A block is known from its
 * first call on; recorded states say nothing of what is inside. Whether the area of a block is freed is left to the event of the free.
 */
final class RamMappings {
	/** A call under way. @param pages what it asks for */
	record Call(long pages) {
	}

	private final Vmalloc vmalloc;
	private Map<Integer, Call> calls = new HashMap<>();

	RamMappings(Vmalloc vmalloc) {
		this.vmalloc = vmalloc;
	}

	void begin(int task, long pages) {
		calls.put(task, new Call(pages));
	}

	/** What an area is for that a task gets. */
	AreaType type(int task, long size, long align) {
		if (!calls.containsKey(task)) {
			return AreaType.VMALLOC;
		}
		return size == vmalloc.blocks().blockSize() && align == size ? AreaType.BLOCK : AreaType.MAP_RAM;
	}

	/**
	 * A call ends; what it got is taken over.
	 *
	 * @return what the rules have it get; {@link VmallocPrediction#UNKNOWN} when they say nothing of it
	 */
	long end(int task, int cpu, long recorded) {
		Call call = calls.remove(task);
		BlockQueues blocks = vmalloc.blocks();
		if (call == null || call.pages > blocks.maximumRequest() || call.pages < 1 || !isInBlock(recorded)) {
			return VmallocPrediction.UNKNOWN;
		}
		int pages = (int) call.pages;
		long start = recorded & -blocks.blockSize();
		boolean isKnown = blocks.find(start) != 0;
		long next = blocks.peek(pages, cpu);
		if (!isKnown && recorded == start && next == Placement.NONE) {
			blocks.create(start, cpu);
			blocks.take(pages, cpu);
			return recorded;
		}
		if (next == recorded) {
			blocks.take(pages, cpu);
		} else {
			blocks.takeOver(recorded, pages, cpu);
			nameBlock(start);
		}
		return isKnown ? next : VmallocPrediction.UNKNOWN;
	}

	private boolean isInBlock(long address) {
		AreaMap areas = vmalloc.space().areas();
		long size = vmalloc.blocks().blockSize();
		int pos = areas.find(address & -size);
		return pos != 0 && areas.end(pos) - areas.start(pos) == size && areas.state(pos) == AreaState.BUSY;
	}

	/** A recorded state, or a trace with losses, does not say of an area that it is a block. */
	private void nameBlock(long start) {
		AreaMap areas = vmalloc.space().areas();
		int pos = areas.find(start);
		areas.setFacts(pos, AreaMap.withType(areas.facts(pos), AreaType.BLOCK) | AreaMap.NO_GUARD);
	}

	/** Pages come back; nothing when nobody knows that they were given out. */
	void unmap(long address, long pages) {
		if (pages >= 1 && pages <= vmalloc.blocks().maximumRequest()) {
			vmalloc.blocks().takeBack(address, (int) pages);
		}
	}

	/** An area was freed. */
	void freed(long start) {
		vmalloc.blocks().forget(start);
	}

	Map<Integer, Call> save() {
		return Map.copyOf(calls);
	}

	void load(Map<Integer, Call> state) {
		calls = new HashMap<>(state);
	}
}

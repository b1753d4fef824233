package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaGroup;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.RunVisitor;

/**
 * Turns the areas of a moment, and what lies between them, into runs: areas, their guard pages, units of percpu chunks, pages of vmap
 * blocks, and holes. Immutable but for what it looks up once.
 */
final class AreaRuns {
	private final VmallocView view;
	private final Range outside;
	private final long pageSize;
	private final int unitSize;
	/** Read when the first one is met. */
	private volatile @Nullable List<VmapBlock> blocks;

	/**
	 * @param outside  addresses that belong to no window; empty for none
	 * @param unitSize bytes of a percpu unit; 0 if not known
	 */
	AreaRuns(VmallocView view, Range outside, int unitSize) {
		this.view = view;
		this.outside = outside;
		this.unitSize = unitSize;
		pageSize = view.config().geometry().pageSize();
	}

	/** Whether the runs of an area depend on more than the area. */
	static boolean isBlock(AreaGroup group, int area) {
		return group.type(area) == AreaType.BLOCK && group.state(area) == AreaState.BUSY;
	}

	/**
	 * The runs of a group and of the holes between its areas.
	 *
	 * @return whether the visitor wants more
	 */
	boolean group(AreaGroup group, RunVisitor visitor) {
		int size = group.size();
		for (int area = 0; area < size; area++) {
			if (area > 0 && !gap(group.end(area - 1), group.start(area), visitor) || !area(group, area, visitor)) {
				return false;
			}
		}
		return true;
	}

	/** The runs of a stretch without areas; part of it may belong to no window. */
	boolean gap(long from, long to, RunVisitor visitor) {
		long at = from;
		while (at != to) {
			boolean isOutside = outside.contains(at);
			long rest = to - at;
			long stretch = isOutside ? outside.end() - at : Long.compareUnsigned(outside.first() - at, rest) < 0 && !outside.isEmpty() ? outside.first() - at : rest;
			long end = Long.compareUnsigned(stretch, rest) < 0 ? at + stretch : to;
			if (!run(at, end, isOutside ? AddressLook.OUTSIDE : AddressLook.HOLE, visitor)) {
				return false;
			}
			at = end;
		}
		return true;
	}

	private boolean area(AreaGroup group, int area, RunVisitor visitor) {
		long start = group.start(area);
		long end = group.end(area);
		AreaState state = group.state(area);
		AddressLook look = AddressLook.of(state, group.type(area));
		if (look == AddressLook.BLOCK) {
			return block(start, end, visitor);
		}
		if (look == AddressLook.CHUNK && unitSize > 0) {
			return units(start, end, visitor);
		}
		boolean hasGuard = group.hasGuard(area) && state == AreaState.BUSY && group.type(area) != AreaType.OTHER && end - start > pageSize;
		long guard = hasGuard ? end - pageSize : end;
		return run(start, guard, look, visitor) && run(guard, end, AddressLook.GUARD, visitor);
	}

	/** Every other unit looks different, so that one can be told from the next. */
	private boolean units(long start, long end, RunVisitor visitor) {
		AddressLook look = AddressLook.CHUNK;
		for (long at = start; at != end;) {
			long to = Long.compareUnsigned(end - at, unitSize) <= 0 ? end : at + unitSize;
			if (!run(at, to, look, visitor)) {
				return false;
			}
			look = look == AddressLook.CHUNK ? AddressLook.CHUNK_ODD : AddressLook.CHUNK;
			at = to;
		}
		return true;
	}

	/** Page by page, because what a block is used for is what matters. */
	private boolean block(long start, long end, RunVisitor visitor) {
		VmapBlock shown = blockAt(start);
		if (shown == null) {
			return run(start, end, AddressLook.BLOCK, visitor);
		}
		long from = start;
		AddressLook before = look(shown, 0);
		int pages = (int) Math.min(shown.pages(), Long.divideUnsigned(end - start, pageSize));
		for (int page = 1; page < pages; page++) {
			AddressLook look = look(shown, page);
			if (look != before) {
				long to = start + page * pageSize;
				if (!run(from, to, before, visitor)) {
					return false;
				}
				from = to;
				before = look;
			}
		}
		return run(from, end, before, visitor);
	}

	private @Nullable VmapBlock blockAt(long start) {
		List<VmapBlock> known = blocks;
		if (known == null) {
			// two threads may both read them: they are equal
			known = view.blocks();
			blocks = known;
		}
		int low = 0;
		int high = known.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(known.get(middle).start(), start) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < known.size() && known.get(low).start() == start ? known.get(low) : null;
	}

	private static AddressLook look(VmapBlock block, int page) {
		return block.isDirty(page) ? AddressLook.BLOCK_DIRTY : block.isTaken(page) ? AddressLook.BLOCK : AddressLook.BLOCK_FREE;
	}

	private static boolean run(long start, long end, AddressLook look, RunVisitor visitor) {
		return start == end || visitor.run(start, end, look.ordinal());
	}
}

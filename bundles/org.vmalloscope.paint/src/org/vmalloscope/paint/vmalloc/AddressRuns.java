package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunsBuilder;

/** Turns the areas of a moment into runs that cover the whole domain: areas, their guard pages, units of percpu chunks, pages of vmap blocks, and holes. */
final class AddressRuns {
	private final VmallocView view;
	private final AddressDomain domain;
	private final long pageSize;
	private final int unitSize;
	private final RunsBuilder runs;
	private List<VmapBlock> blocks;
	private int block;

	private AddressRuns(VmallocView view, AddressDomain domain, int unitSize) {
		this.unitSize = unitSize;
		this.view = view;
		this.domain = domain;
		pageSize = view.config().geometry().pageSize();
		runs = new RunsBuilder(3 * view.areaCount() + 8);
		blocks = List.of();
	}

	/**
	 * The runs of a moment.
	 *
	 * @param unitSize bytes of a percpu unit; 0 if not known
	 */
	static ArrayRuns of(VmallocView view, AddressDomain domain, int unitSize) {
		return new AddressRuns(view, domain, unitSize).collect();
	}

	/** Those runs that a lane shows. */
	static ArrayRuns of(ArrayRuns all, Lane lane, Range domain) {
		// with a million areas, arrays that are too long cost more than counting
		int count = 0;
		for (int i = 0; i < all.size(); i++) {
			count += lane.shows(AddressLook.of(all.look(i))) ? 1 : 0;
		}
		RunsBuilder shown = new RunsBuilder(count);
		for (int i = 0; i < all.size(); i++) {
			if (lane.shows(AddressLook.of(all.look(i)))) {
				shown.add(all.start(i), all.end(i), all.look(i));
			}
		}
		return shown.runs(domain, AddressLook.LOOKS.size());
	}

	private ArrayRuns collect() {
		blocks = view.blocks();
		Range all = domain.range();
		long at = all.first();
		for (AreaCursor area = view.areas(); area.next();) {
			free(at, area.start());
			add(area);
			at = area.end();
		}
		free(at, all.end());
		return runs.runs(all, AddressLook.LOOKS.size());
	}

	/** A stretch without areas; part of it may belong to no window. */
	private void free(long from, long to) {
		long at = from;
		while (at != to) {
			Range outside = domain.outside();
			boolean isOutside = outside.contains(at);
			long rest = to - at;
			long stretch = isOutside ? outside.end() - at : Long.compareUnsigned(outside.first() - at, rest) < 0 && !outside.isEmpty() ? outside.first() - at : rest;
			long end = Long.compareUnsigned(stretch, rest) < 0 ? at + stretch : to;
			add(at, end, isOutside ? AddressLook.OUTSIDE : AddressLook.HOLE);
			at = end;
		}
	}

	private void add(AreaCursor area) {
		AddressLook look = AddressLook.of(area.state(), area.type());
		if (look == AddressLook.BLOCK) {
			addBlock(area);
			return;
		}
		if (look == AddressLook.CHUNK && unitSize > 0) {
			addUnits(area.start(), area.end());
			return;
		}
		boolean hasGuard = area.hasGuard() && area.state() == AreaState.BUSY && area.type() != AreaType.OTHER && area.end() - area.start() > pageSize;
		long end = hasGuard ? area.end() - pageSize : area.end();
		add(area.start(), end, look);
		if (hasGuard) {
			add(end, area.end(), AddressLook.GUARD);
		}
	}

	/** Every other unit looks different, so that one can be told from the next. */
	private void addUnits(long start, long end) {
		AddressLook look = AddressLook.CHUNK;
		for (long at = start; at != end;) {
			long to = Long.compareUnsigned(end - at, unitSize) <= 0 ? end : at + unitSize;
			add(at, to, look);
			look = look == AddressLook.CHUNK ? AddressLook.CHUNK_ODD : AddressLook.CHUNK;
			at = to;
		}
	}

	/** Page by page, because what a block is used for is what matters. */
	private void addBlock(AreaCursor area) {
		while (block < blocks.size() && Long.compareUnsigned(blocks.get(block).start(), area.start()) < 0) {
			block++;
		}
		if (block == blocks.size() || blocks.get(block).start() != area.start()) {
			add(area.start(), area.end(), AddressLook.BLOCK);
			return;
		}
		VmapBlock shown = blocks.get(block);
		long from = area.start();
		AddressLook before = look(shown, 0);
		int pages = (int) Math.min(shown.pages(), Long.divideUnsigned(area.end() - area.start(), pageSize));
		for (int page = 1; page < pages; page++) {
			AddressLook look = look(shown, page);
			if (look != before) {
				long to = area.start() + page * pageSize;
				add(from, to, before);
				from = to;
				before = look;
			}
		}
		add(from, area.end(), before);
	}

	private static AddressLook look(VmapBlock block, int page) {
		return block.isDirty(page) ? AddressLook.BLOCK_DIRTY : block.isTaken(page) ? AddressLook.BLOCK : AddressLook.BLOCK_FREE;
	}

	private void add(long start, long end, AddressLook look) {
		runs.add(start, end, look.ordinal());
	}
}

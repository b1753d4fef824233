package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * Internal fragmentation of the vmalloc space: addresses that areas in use have and nobody can use. These are their guard pages and the
 * pages of vmap blocks that are not given out.
 *
 * @param busy   bytes of all areas in use
 * @param guards bytes of their guard pages
 * @param blocks bytes of vmap blocks that are free or were given back
 */
public record InternalWaste(long busy, long guards, long blocks) {
	/** Counts at a moment. */
	public static InternalWaste of(VmallocView view) {
		long page = view.config().geometry().pageSize();
		long busy = 0;
		long guards = 0;
		for (AreaCursor area = view.areas(); area.next();) {
			if (area.state() == AreaState.BUSY || area.state() == AreaState.UNKNOWN) {
				busy += area.end() - area.start();
				guards += area.hasGuard() && area.type() != AreaType.OTHER && area.end() - area.start() > page ? page : 0;
			}
		}
		long blocks = 0;
		for (VmapBlock block : view.blocks()) {
			blocks += (block.freePages() + block.dirtyPages()) * page;
		}
		return new InternalWaste(busy, guards, blocks);
	}

	/** The part of what is in use that is wasted, in parts per million. */
	public long share() {
		return busy == 0 ? 0 : Math.round((double) (guards + blocks) / busy * 1e6);
	}
}

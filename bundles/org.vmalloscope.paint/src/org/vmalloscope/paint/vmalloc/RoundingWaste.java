package org.vmalloscope.paint.vmalloc;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/**
 * Internal fragmentation by rounding: what areas in use got beyond what was asked for. Vmalloc rounds to whole pages, percpu to 4 bytes.
 * Only areas whose request is known count: a recording of a kernel has the sizes of vmalloc areas in pages already.
 *
 * @param areas     areas in use whose request is known
 * @param placed    bytes that they got, without guard pages
 * @param requested bytes that were asked for
 */
public record RoundingWaste(long areas, long placed, long requested) {
	private static final RoundingWaste NONE = new RoundingWaste(0, 0, 0);

	/** Of the vmalloc space at a moment. Looks at each area. */
	public static RoundingWaste vmalloc(Session session, Moment moment) {
		VmallocView view = moment.state().kernel().vmalloc();
		if (view == null) {
			return NONE;
		}
		long page = view.config().geometry().pageSize();
		RoundingWaste waste = NONE;
		for (AreaCursor area = view.areas(); area.next();) {
			if (area.state() == AreaState.BUSY && area.type() != AreaType.CHUNK && area.type() != AreaType.BLOCK) {
				long size = area.end() - area.start();
				long usable = area.hasGuard() && area.type() != AreaType.OTHER && size > page ? size - page : size;
				waste = waste.with(session, session.births().vmallocOperation(moment.position(), area.start()), usable);
			}
		}
		return waste;
	}

	/** Of the percpu chunks at a moment. Looks at each area. */
	public static RoundingWaste percpu(Session session, Moment moment) {
		PercpuSnapshot percpu = moment.state().kernel().percpu();
		if (percpu == null) {
			return NONE;
		}
		RoundingWaste waste = NONE;
		for (ChunkView chunk : ChunkOrder.CREATION.chunks(percpu)) {
			int limit = chunk.sizeInBytes() - chunk.endOffset();
			for (int start = chunk.nextArea(chunk.startOffset()); start >= 0 && start < limit;) {
				int end = chunk.areaEnd(start);
				waste = waste.with(session, session.births().percpuOperation(moment.position(), chunk.id(), start), end - start);
				start = chunk.nextArea(end);
			}
		}
		return waste;
	}

	private RoundingWaste with(Session session, int operation, long size) {
		long asked = operation < 0 ? -1 : session.requested(operation);
		return asked < 0 || asked > size ? this : new RoundingWaste(areas + 1, placed + size, requested + asked);
	}

	/** The part of what was placed that nobody asked for, in parts per million. */
	public long share() {
		return placed == 0 ? 0 : Math.round((double) (placed - requested) / placed * 1e6);
	}
}

package org.vmalloscope.session.replay.vmalloc;

import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.state.EarlyCall;
import org.vmalloscope.trace.state.EarlyLog;

/** The address space as it is when the tracer starts, from a log of the calls before. */
public final class EarlySpace {
	private EarlySpace() {
	}

	/**
	 * Follows a log from the empty window on.
	 *
	 * @param vmalloc an allocator as it booted; is changed
	 * @return null if the log has no such calls, or if the trace itself begins before them
	 */
	public static @Nullable VmallocState follow(EarlyLog log, Vmalloc vmalloc, EventTable events) {
		boolean traced = events.next(0, Set.of(EventKind.VMAP_ALLOC)) < events.size();
		if (traced || log.calls().stream().noneMatch(EarlyCall.VmapAlloc.class::isInstance)) {
			return null;
		}
		RunningPurge purge = new RunningPurge(vmalloc);
		Reordering placing = new Reordering(vmalloc, purge);
		for (EarlyCall call : log.calls()) {
			if (call instanceof EarlyCall.VmapAlloc alloc) {
				place(alloc, placing);
			} else if (call instanceof EarlyCall.VmapFree free) {
				vmalloc.takeOver().makeLazy(free.start(), free.end());
			} else if (call instanceof EarlyCall.Purge asked) {
				purge.begin(asked.full());
				purge.finish();
			}
		}
		return VmallocState.of(vmalloc.snapshot().view());
	}

	private static void place(EarlyCall.VmapAlloc call, Reordering placing) {
		OptionalLong start = call.start();
		if (start.isEmpty()) {
			return;
		}
		Request request = new Request(0, call.head().cpu(), call.size(), Math.max(1, call.align()), call.windowStart(), call.windowEnd());
		if (placing.predict(request) == start.getAsLong()) {
			placing.place(request, AreaType.VMALLOC);
		} else {
			placing.placeAt(start.getAsLong(), request, AreaType.VMALLOC);
		}
	}
}

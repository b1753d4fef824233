package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.AllocationOperation;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.state.EarlyCall;
import org.vmalloscope.trace.state.EarlyLog;

/**
 * The state at the first event of a trace, from the log of calls before: the first chunk, and then the calls that no tracepoint saw.
 * The last calls of the log are the first events of the trace.
 */
final class EarlyState {
	/** Share of calls that must be the same for log and trace to join. */
	private static final double ENOUGH = 0.9;

	private final EventTable events;
	/** Addresses are computed modulo the word. */
	private final long mask;
	private final List<EarlyCall> calls = new ArrayList<>();

	private EarlyState(EarlyLog log, EventTable events, PercpuGeometry geometry) {
		this.events = events;
		mask = geometry.wordBytes() == 4 ? 0xffffffffL : -1;
		for (EarlyCall call : log.calls()) {
			if (call instanceof EarlyCall.PercpuAlloc || call instanceof EarlyCall.PercpuFree free && free.pointer() != 0) {
				calls.add(call);
			}
		}
	}

	/** The state, or null when the log has no first chunk or does not join the trace. */
	static @Nullable RecordedState of(EarlyLog log, EventTable events, KernelProfile profile, PercpuGeometry geometry) {
		org.vmalloscope.trace.state.PercpuState first = log.firstChunk();
		return first == null ? null : new EarlyState(log, events, geometry).build(RecordedStates.state(first), profile, geometry);
	}

	private @Nullable RecordedState build(PercpuState first, KernelProfile profile, PercpuGeometry geometry) {
		int join = join();
		Long distance = join < 0 ? null : distance();
		if (distance == null) {
			return null;
		}
		PercpuAllocator allocator = Machines.allocator(profile, geometry, first);
		allocator.setAsyncEnabled(false);
		for (EarlyCall call : calls.subList(0, join)) {
			if (call instanceof EarlyCall.PercpuAlloc alloc) {
				allocate(allocator, alloc, distance);
			} else if (call instanceof EarlyCall.PercpuFree free) {
				long address = free.pointer() - distance & mask;
				ChunkView chunk = chunkOf(allocator, address);
				if (chunk != null) {
					allocator.free(chunk.id(), (int) (address - chunk.baseAddress()));
				}
			}
		}
		return new RecordedState(0, "early.jsonl", PercpuState.of(allocator.snapshot()), true);
	}

	private void allocate(PercpuAllocator allocator, EarlyCall.PercpuAlloc alloc, long distance) {
		if (alloc.pointer().isEmpty()) {
			return;
		}
		long address = alloc.pointer().getAsLong() - distance & mask;
		ChunkView chunk = chunkOf(allocator, address);
		AllocationOperation operation = allocator.newOperation();
		operation.start((int) alloc.size(), (int) alloc.align(), (int) alloc.gfpBits(), alloc.reserved());
		if (operation.next() == AllocationOperation.Step.LOCK_MUTEX) {
			operation.step();
		}
		if (chunk != null && operation.next() == AllocationOperation.Step.SEARCH) {
			operation.takeOver(chunk.id(), (int) (address - chunk.baseAddress()), -1);
			operation.run();
		} else {
			operation.abandon();
		}
	}

	/** The chunk of boot memory that an address lies in; no other can exist before work is scheduled. */
	private static @Nullable ChunkView chunkOf(PercpuAllocator allocator, long address) {
		for (int id : new int[] { ChunkView.RESERVED, ChunkView.FIRST }) {
			ChunkView chunk = allocator.chunk(id);
			if (chunk != null && address >= chunk.baseAddress() && address < chunk.baseAddress() + chunk.sizeInBytes()) {
				return chunk;
			}
		}
		return null;
	}

	/**
	 * How many of the calls come before the first event; -1 when log and trace do not join. Calls of two CPUs can stand in another order
	 * here than there, so nearly all must agree, not all.
	 */
	private int join() {
		List<Long> traced = new ArrayList<>();
		for (int event = 0; event < events.size() && traced.size() <= calls.size(); event++) {
			if (events.kind(event) == EventKind.PERCPU_ALLOC && events.has(event, EventField.POINTER)) {
				traced.add(events.value(event, EventField.POINTER));
			}
		}
		List<Integer> allocations = IntStream.range(0, calls.size()).filter(i -> calls.get(i) instanceof EarlyCall.PercpuAlloc).boxed().toList();
		for (int start = 0; start < allocations.size(); start++) {
			int length = allocations.size() - start;
			int same = 0;
			for (int i = 0; i < length && i < traced.size(); i++) {
				same += pointer(calls.get(allocations.get(start + i))) == traced.get(i) ? 1 : 0;
			}
			if (length <= traced.size() && same > length * ENOUGH) {
				return allocations.get(start);
			}
		}
		return -1;
	}

	private static long pointer(EarlyCall call) {
		return call instanceof EarlyCall.PercpuAlloc alloc ? alloc.pointer().orElse(0) : 0;
	}

	/** Percpu pointer minus address in the first unit; one number for a boot. */
	private @Nullable Long distance() {
		for (int event = 0; event < events.size(); event++) {
			if (events.kind(event) == EventKind.PERCPU_ALLOC && events.has(event, EventField.POINTER) && events.chunk(event) >= 0) {
				return events.value(event, EventField.POINTER) - events.chunkPointer(events.chunk(event)) - events.value(event, EventField.OFFSET);
			}
		}
		return null;
	}
}

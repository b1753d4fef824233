package org.vmalloscope.session.replay.vmalloc;

import static org.vmalloscope.session.replay.vmalloc.VmallocPrediction.FAILED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;

/** Address space for percpu chunks, between the beginning and the end of {@code pcpu_get_vm_areas}. */
final class PendingChunks {
	/** A request under way, with the bases that the rules would have given at moments since it began. */
	record Pending(int index, Set<Long> answers) {
	}

	/** What a state of the replay remembers. */
	record State(Map<Integer, Pending> pending, long[] offsets, long[] sizes) {
	}

	private final Vmalloc vmalloc;
	private final EventTable events;
	private final RunningPurge purge;
	private final VmallocReplayListener listener;
	private Map<Integer, Pending> pending = new HashMap<>();
	/** Of all groups; none while not known. */
	private long[] offsets = {};
	private long[] sizes = {};

	PendingChunks(Vmalloc vmalloc, EventTable events, RunningPurge purge, VmallocReplayListener listener) {
		this.vmalloc = vmalloc;
		this.events = events;
		this.purge = purge;
		this.listener = listener;
	}

	void setGroups(long[] ofOffsets, long[] ofSizes) {
		offsets = ofOffsets.clone();
		sizes = ofSizes.clone();
	}

	void begin(int index, int task) {
		pending.put(task, new Pending(index, Set.of()));
	}

	void askAll() {
		pending.replaceAll((task, one) -> {
			Set<Long> answers = new HashSet<>(one.answers);
			if (isKnown(one.index)) {
				answers.add(predict(request(one.index)));
			}
			return new Pending(one.index, Set.copyOf(answers));
		});
	}

	/** What the rules give now. A question is no step: no probe is told. */
	private long predict(ChunkRequest request) {
		VmallocProbe told = vmalloc.space().probe();
		vmalloc.setProbe(null);
		long base = vmalloc.placement().predictChunk(request);
		vmalloc.setProbe(told);
		return base;
	}

	private int groups(int index) {
		return (int) events.value(index, EventField.GROUPS);
	}

	private boolean isKnown(int index) {
		return groups(index) == 1 || groups(index) == offsets.length;
	}

	private ChunkRequest request(int index) {
		long align = Math.max(vmalloc.config().geometry().pageSize(), Long.highestOneBit(events.value(index, EventField.ALIGN)));
		return groups(index) == 1
				? new ChunkRequest(new long[] { events.value(index, EventField.GROUP_OFFSET) }, new long[] { events.value(index, EventField.GROUP_SIZE) }, align)
				: new ChunkRequest(offsets, sizes, align);
	}

	void end(int index, int task) {
		Pending begun = pending.remove(task);
		if (begun == null) {
			return;
		}
		long address = events.value(index, EventField.ADDRESS);
		boolean failed = !events.has(index, EventField.ADDRESS) || address == 0;
		if (!isKnown(begun.index)) {
			learn(begun.index, index, failed ? 0 : address);
			return;
		}
		ChunkRequest request = request(begun.index);
		long recorded = failed ? FAILED : address - request.offsets()[0];
		long predicted = predict(request);
		if (predicted != recorded && (begun.answers.contains(recorded) || purgeExplains(request, recorded))) {
			predicted = recorded;
		}
		if (recorded != FAILED && predict(request) == recorded) {
			vmalloc.placement().takeChunk(request, recorded, index);
		} else if (recorded != FAILED) {
			for (int group = 0; group < request.groups(); group++) {
				take(recorded + request.offsets()[group], request.sizes()[group], index);
			}
		}
		long first = request.offsets()[0];
		listener.chunkPredicted(index, events.line(index), failed ? FAILED : address, predicted == Placement.NONE ? FAILED : predicted + first);
		if (predicted != recorded) {
			listener.diverged(new VmallocDivergence(index, events.line(index), VmallocPrediction.text(predicted == Placement.NONE ? FAILED : predicted + first),
					VmallocPrediction.text(failed ? FAILED : address) + " for a percpu chunk", VmallocDivergence.Cause.CONCURRENT));
		}
	}

	private boolean purgeExplains(ChunkRequest request, long recorded) {
		int steps = purge.stepsUntil(() -> predict(request) == recorded);
		purge.step(Math.max(0, steps));
		return steps >= 0;
	}

	/** The first chunk of two groups shows how they lie. */
	private void learn(int begun, int index, long address) {
		if (address == 0) {
			return;
		}
		long size = events.value(begun, EventField.GROUP_SIZE);
		take(address, size, index);
		if (groups(begun) == 2 && events.has(index, EventField.SECOND_ADDRESS)) {
			long second = events.value(index, EventField.SECOND_ADDRESS);
			take(second, size, index);
			long first = events.value(begun, EventField.GROUP_OFFSET);
			setGroups(new long[] { first, first + second - address }, new long[] { size, size });
		}
	}

	private void take(long start, long size, int tag) {
		vmalloc.takeOver().place(start, start + size, AreaType.CHUNK, 0, tag);
	}

	State save() {
		return new State(Map.copyOf(pending), offsets, sizes);
	}

	void load(State state) {
		pending = new HashMap<>(state.pending);
		offsets = state.offsets;
		sizes = state.sizes;
	}
}

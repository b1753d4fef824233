package org.vmalloscope.session.replay.vmalloc;

import static org.vmalloscope.session.replay.vmalloc.VmallocPrediction.FAILED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.replay.vmalloc.VmallocDivergence.Cause;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;

/**
 * Replays the vmalloc events of a trace on an engine. Feed it every event it {@link #handles} in the order of the trace, and every
 * recorded state where it was taken ({@link #meet}).
 * <p>
 * A trace that begins with the boot begins with an empty window. Else all that is known before the first recorded state is what somebody
 * saw later and the trace did not place ({@link Standing}): where a result lies higher than the rules have it, what lies between is taken
 * to be in use by something from before the trace.
 * <p>
 * Not thread-safe. Deterministic; {@link #save} and {@link #load} bring it back to an earlier event together with the engine's state.
 */
public final class VmallocReplay {
	/** Everything the replay knows beside the engine; immutable. */
	public record State(Map<Integer, Request> requests, Map<Integer, Long> ahead, Map<Integer, RamMappings.Call> mapping, PendingChunks.State chunks,
			RunningPurge.State purge, LateFrees.State frees, List<VmallocSnapshot> before, boolean known,
			boolean grounded, boolean diverged) {
	}

	/** How many events further down the request of another CPU may stand that had the lock first. */
	private static final int LOOK_AHEAD = 12;
	private static final long LOOK_AHEAD_NANOS = 2_000_000;
	private static final int MOST_OTHERS = 4;
	/** A dump is written to the trace up to so much later than it is taken. */
	private static final long DUMP_DELAY_NANOS = 150_000_000;
	/** Lines of different CPUs so close to each other may stand in another order than that of the lock. */
	private static final long CROWD_NANOS = 300_000;
	private static final Set<EventKind> DUMPS = Set.of(EventKind.STATE_DUMP, EventKind.BOOT_END);

	private final Vmalloc vmalloc;
	private final EventTable events;
	private final VmallocReplayListener listener;
	private final RunningPurge purge;
	private final Reordering reordering;
	private final PendingChunks chunks;
	private final LateFrees frees;
	private final RamMappings mappings;
	private final boolean tracepoints;
	private final boolean purgeProbe;
	/** Whether the trace has the tracepoint of frees; else a probe stands for it. */
	private final boolean freesTraced;
	/** Requests that have begun and not ended, by task. */
	private Map<Integer, Request> requests = new LinkedHashMap<>();
	/** Results further down that were placed already, by event: another request came after them. */
	private Map<Integer, Long> ahead = new HashMap<>();
	private boolean known;
	/** Whether something was taken over since the last recorded state. */
	private boolean diverged;
	/** Whether anything is known that a prediction can stand on: a recorded state, the beginning of a boot, or results so far. */
	private boolean grounded;
	/** The next event with a dump, as far as it was looked for. */
	private int nextDump;

	/**
	 * A replay of a trace on an engine of the same machine, which is as it was when it booted.
	 *
	 * @param standing what somebody saw while the trace was recorded
	 */
	public VmallocReplay(Vmalloc vmalloc, EventTable events, Standing standing, VmallocReplayListener listener) {
		this.vmalloc = vmalloc;
		this.events = events;
		this.listener = listener;
		purge = new RunningPurge(vmalloc);
		reordering = new Reordering(vmalloc, purge);
		chunks = new PendingChunks(vmalloc, events, purge, listener);
		frees = new LateFrees(vmalloc);
		mappings = new RamMappings(vmalloc);
		tracepoints = has(EventKind.VMAP_ALLOC);
		purgeProbe = has(EventKind.PURGE);
		freesTraced = has(EventKind.VMAP_FREE);
		int first = events.next(0, Set.of(EventKind.VMAP_ALLOC, EventKind.VMAP_REQUEST));
		// before the first process runs nothing but the boot itself can have taken space
		known = first < events.size() && events.task(first).pid() == 0;
		grounded = known || !standing.areas().isEmpty();
		if (!known) {
			new AreasFromBefore(vmalloc, events, standing).enter();
		}
	}

	private boolean has(EventKind kind) {
		return events.next(0, Set.of(kind)) < events.size();
	}

	/** Whether events of a kind are this replay's. */
	public static boolean handles(EventKind kind) {
		return switch (kind) {
			case VMAP_ALLOC, VMAP_PURGE, VMAP_FREE, VMAP_REQUEST, VMAP_REQUEST_END, VMAP_LAZY_FREE, PURGE, PURGE_END, POOL_DECAY, NODE_PURGE,
					CHUNK_SPACE, CHUNK_SPACE_END, MAP_RAM, MAP_RAM_END, UNMAP_RAM -> true;
			default -> false;
		};
	}

	/** Does what an event shows. */
	public void consume(int index) {
		switch (events.kind(index)) {
			case VMAP_ALLOC -> tracedResult(index);
			case VMAP_REQUEST -> {
				if (!tracepoints) {
					begin(index);
				}
			}
			case VMAP_REQUEST_END -> {
				if (!tracepoints) {
					end(index);
				}
			}
			case VMAP_FREE -> free(index, value(index, EventField.ADDRESS), frees.endOf(value(index, EventField.ADDRESS),
					value(index, EventField.LAZY_PAGES)));
			case VMAP_LAZY_FREE -> {
				if (!freesTraced) {
					free(index, value(index, EventField.START), value(index, EventField.END));
				}
			}
			case PURGE -> {
				askAll();
				remember(index);
				frees.beginPurge(events.has(index, EventField.LAZY_PAGES) ? value(index, EventField.LAZY_PAGES) : vmalloc.lazyPages(),
						() -> purge.begin(value(index, EventField.FULL) != 0));
			}
			case POOL_DECAY -> changePurge(index, () -> purge.decay(value(index, EventField.NODE), value(index, EventField.FULL) != 0));
			case NODE_PURGE -> changePurge(index, () -> purge.returnNode(value(index, EventField.WORK)));
			case PURGE_END -> changePurge(index, () -> {
				purge.finish();
				if (events.has(index, EventField.LAZY_PAGES)) {
					frees.purgeEnded(value(index, EventField.LAZY_PAGES));
				}
			});
			case VMAP_PURGE -> {
				if (!purgeProbe) {
					changePurge(index, () -> {
						purge.begin(requests.containsKey(task(index)));
						purge.finish();
					});
				}
			}
			case CHUNK_SPACE -> chunks.begin(index, task(index));
			case CHUNK_SPACE_END -> {
				askAll();
				chunks.end(index, task(index));
			}
			case MAP_RAM -> mappings.begin(task(index), value(index, EventField.PAGES));
			case MAP_RAM_END -> mapped(index);
			case UNMAP_RAM -> mappings.unmap(value(index, EventField.ADDRESS), value(index, EventField.PAGES));
			default -> {
				// not of this replay
			}
		}
	}

	/** A call has got pages. The next ones of a block follow from the last ones, unless it is older than what is known. */
	private void mapped(int index) {
		long recorded = value(index, EventField.ADDRESS);
		long predicted = mappings.end(task(index), events.cpu(index), recorded);
		if (predicted != VmallocPrediction.UNKNOWN && predicted != recorded) {
			listener.diverged(new VmallocDivergence(index, events.line(index), VmallocPrediction.text(predicted),
					VmallocPrediction.text(recorded) + " in a vmap block", known ? Cause.CONCURRENT : Cause.UNSEEN_STATE));
		}
	}

	private void changePurge(int index, Runnable change) {
		askAll();
		remember(index);
		change.run();
	}

	private long value(int index, EventField field) {
		return events.value(index, field);
	}

	/** A number for who runs; the idle tasks of all CPUs have the same process number. */
	private int task(int index) {
		int pid = events.task(index).pid();
		return pid == 0 ? -1 - events.cpu(index) : pid;
	}

	/** Free space is about to change: what would requests under way have got until now? */
	private void askAll() {
		requests.replaceAll((task, request) -> request.placed != 0 ? request : request.with(reordering.predict(request)));
		chunks.askAll();
	}

	private Request request(int index) {
		return new Request(index, events.cpu(index), value(index, EventField.SIZE), Math.max(1, value(index, EventField.ALIGN)),
				value(index, EventField.WINDOW_START), value(index, EventField.WINDOW_END));
	}

	private void begin(int index) {
		requests.put(task(index), request(index));
	}

	private void end(int index) {
		Request request = requests.remove(task(index));
		boolean failed = isError(index);
		long start = value(index, EventField.START);
		if (request == null) {
			if (!failed) {
				// its beginning is missing: the size is known from the result only
				long size = value(index, EventField.END) - start;
				request = new Request(index, events.cpu(index), size, 1, vmalloc.config().geometry().start(), vmalloc.config().geometry().end());
				takeOver(index, request, start, FAILED);
			}
			return;
		}
		result(index, request, failed ? FAILED : start);
	}

	private boolean isError(int index) {
		return events.event(index) instanceof org.vmalloscope.trace.event.TraceEvent.VmapRequestEnd end && end.error() != 0;
	}

	/** A tracepoint shows request and result of one try at once. */
	private void tracedResult(int index) {
		int task = task(index);
		Request failedBefore = requests.remove(task);
		Request request = request(index);
		if (failedBefore != null && failedBefore.size == request.size && failedBefore.align == request.align) {
			request = request.retried();
		}
		Long placed = ahead.remove(index);
		boolean failed = value(index, EventField.FAILED) != 0;
		result(index, placed == null ? request : request.placedAt(placed), failed ? FAILED : value(index, EventField.ADDRESS));
		if (failed) {
			requests.put(task, request.placedAt(FAILED));
		}
	}

	private void result(int index, Request request, long recorded) {
		if (request.placed != 0) {
			resultOfPlaced(index, request, recorded);
			return;
		}
		askAll();
		AreaType type = type(index, request);
		long predicted = reordering.predict(request);
		if (!grounded) {
			grounded = true;
			if (recorded != FAILED) {
				assumeInUse(request, recorded);
			}
			takeOver(index, request, recorded, VmallocPrediction.UNKNOWN);
			return;
		}
		if (predicted == recorded) {
			remember(index);
			if (recorded != FAILED) {
				reordering.place(request, type);
			}
			tell(index, request, recorded, predicted, false);
			return;
		}
		List<Request> others = others(index);
		if (reordering.explain(request, recorded, others, type)) {
			others.stream().filter(other -> other.placed != 0).forEach(this::remember);
			tell(index, request, recorded, recorded, true);
			return;
		}
		if (!known && recorded != FAILED) {
			assumeInUse(request, recorded);
		}
		takeOver(index, request, recorded, predicted);
	}

	private void resultOfPlaced(int index, Request request, long recorded) {
		tell(index, request, recorded, request.placed, true);
		if (request.placed != recorded) {
			vmalloc.takeOver().release(request.placed);
			if (recorded != FAILED) {
				reordering.placeAt(recorded, request, type(index, request));
			}
			diverged(index, request, recorded, request.placed);
		}
	}

	private void takeOver(int index, Request request, long recorded, long predicted) {
		remember(index);
		if (recorded != FAILED) {
			reordering.placeAt(recorded, request, type(index, request));
		}
		tell(index, request, recorded, predicted, false);
		diverged(index, request, recorded, predicted);
	}

	private void diverged(int index, Request request, long recorded, long predicted) {
		Cause cause = !known ? Cause.UNSEEN_STATE : diverged ? Cause.CONSEQUENCE : Cause.CONCURRENT;
		diverged = true;
		listener.diverged(new VmallocDivergence(index, events.line(index), VmallocPrediction.text(predicted), VmallocPrediction.text(recorded) + " for "
				+ request.size + " bytes aligned to " + request.align, cause));
	}

	private void tell(int index, Request request, long recorded, long predicted, boolean reordered) {
		listener.predicted(new VmallocPrediction(index, events.line(index), events.kind(index).traceName(), request.size, request.align, recorded, predicted,
				reordered));
	}

	/** Everything lower where the request would have fit must have been in use. */
	private void assumeInUse(Request request, long recorded) {
		for (long hole = reordering.predict(request); hole != FAILED && Long.compareUnsigned(hole, recorded) < 0; hole = reordering.predict(request)) {
			long end = vmalloc.space().areas().firstEndingAbove(hole) == 0 ? recorded
					: minimum(recorded, vmalloc.space().areas().start(vmalloc.space().areas().firstEndingAbove(hole)));
			vmalloc.takeOver().occupy(hole, end);
		}
	}

	private static long minimum(long a, long b) {
		return Long.compareUnsigned(a, b) < 0 ? a : b;
	}

	private AreaType type(int index, Request request) {
		return mappings.type(task(index), request.size, request.align);
	}

	/** Requests of other CPUs that may have had the lock before the one whose result stands at an event. */
	private List<Request> others(int index) {
		List<Request> others = new ArrayList<>();
		if (!tracepoints) {
			requests.values().stream().filter(request -> request.placed == 0).limit(MOST_OTHERS).forEach(others::add);
			return others;
		}
		int last = Math.min(events.size() - 1, index + LOOK_AHEAD);
		for (int i = index + 1; i <= last && events.timeNanos(i) - events.timeNanos(index) < LOOK_AHEAD_NANOS && others.size() < MOST_OTHERS; i++) {
			if (events.kind(i) == EventKind.VMAP_ALLOC && events.cpu(i) != events.cpu(index) && !ahead.containsKey(i)) {
				others.add(request(i));
			}
		}
		return others;
	}

	private void remember(Request placed) {
		if (tracepoints) {
			ahead.put(placed.index, placed.placed);
		} else {
			requests.replaceAll((task, request) -> request.index == placed.index ? placed : request);
		}
	}

	/** The state before an event, where it may be needed: the dump that follows may have been taken before, though its line stands below. */
	private void remember(int index) {
		if (nextDump <= index) {
			nextDump = events.next(index + 1, DUMPS);
		}
		boolean nearDump = nextDump < events.size() && events.timeNanos(nextDump) - events.timeNanos(index) < DUMP_DELAY_NANOS;
		reordering.remember(nearDump, tracepoints && isCrowded(index));
	}

	/** Whether another CPU allocates or purges at about the same time. */
	private boolean isCrowded(int index) {
		long time = events.timeNanos(index);
		int cpu = events.cpu(index);
		for (int i = index + 1; i < events.size() && events.timeNanos(i) - time < CROWD_NANOS; i++) {
			if (events.cpu(i) != cpu && handles(events.kind(i))) {
				return true;
			}
		}
		return false;
	}

	private void free(int index, long start, long end) {
		if (start == 0 || Long.compareUnsigned(end, start) <= 0) {
			return;
		}
		remember(index);
		vmalloc.takeOver().makeLazy(start, end);
		frees.freed(start);
		mappings.freed(start);
	}

	/**
	 * A recorded state was taken here. If it is not what the engine has, the engine goes on from it.
	 *
	 * @return what differed
	 */
	public StateComparison meet(int index, VmallocState recorded) {
		VmallocState ours = VmallocState.of(vmalloc.snapshot().view());
		StateComparison comparison = StateComparison.of(recorded, ours);
		if (known && !comparison.isEqual() && reordering.anyBefore(then -> StateComparison.of(recorded, VmallocState.of(then.view())).isEqual())) {
			// what stands right above the line happened after the dump
			return new StateComparison(0, true, 0, 0, 0);
		}
		if (!known || !comparison.isEqual()) {
			if (known) {
				listener.diverged(new VmallocDivergence(index, index < events.size() ? events.line(index) : 0, "another state",
						"a state that differs in " + comparison.text(), diverged ? Cause.CONSEQUENCE : Cause.CONCURRENT));
			}
			boolean sameSpace = recorded.links().isEmpty() && recorded.free().equals(ours.free());
			vmalloc.resume(sameSpace ? new VmallocState(recorded.lazyPages(), ours.free(), ours.links(), ours.root(), recorded.busy(), recorded.lazy(),
					recorded.pools()) : recorded);
			purge.forget();
			reordering.forget();
			ahead.clear();
			known = true;
			grounded = true;
			diverged = false;
		}
		return comparison;
	}

	/** What groups percpu chunks have, if it is known: then chunks of several groups are predicted too. */
	public void setChunkGroups(long[] offsets, long[] sizes) {
		chunks.setGroups(offsets, sizes);
	}

	/** Whether the state is known: the trace began with the boot, or a recorded state has been met. */
	public boolean isStateKnown() {
		return known;
	}

	/** What the replay knows now. */
	public State save() {
		return new State(new LinkedHashMap<>(requests), Map.copyOf(ahead), mappings.save(), chunks.save(), purge.save(), frees.save(), reordering.save(),
				known, grounded, diverged);
	}

	/** Goes back to what {@link #save} gave; the engine's state is the caller's to restore. */
	public void load(State state) {
		requests = new LinkedHashMap<>(state.requests);
		ahead = new HashMap<>(state.ahead);
		mappings.load(state.mapping);
		chunks.load(state.chunks);
		purge.load(state.purge);
		frees.load(state.frees);
		reordering.load(state.before);
		known = state.known;
		grounded = state.grounded;
		diverged = state.diverged;
		nextDump = 0;
	}
}

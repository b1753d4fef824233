package org.vmalloscope.session.replay;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.replay.Divergence.Cause;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.EventText;

/** Replays the events of the percpu allocator; the parts of it are in the classes that it hands each event to. */
final class PercpuReplay implements EventReplayer {
	private record State(PercpuScene.State scene, List<RequestInFlight.State> requests, BalanceReplay.State balance, Object types,
			LockOrder.State order) {
	}

	private static final Set<EventKind> CHUNK_EVENTS = Set.of(EventKind.PERCPU_CREATE_CHUNK, EventKind.PERCPU_DESTROY_CHUNK);

	private final PercpuScene scene;
	private final EventTable events;
	private final ChunkTypes types;
	private final LockOrder order;
	private final AllocationReplay allocations;
	private final BalanceReplay balance;
	private final GuessedBalance guessed;
	/** The state to begin with, where that is not at the first event. */
	private final @Nullable PercpuSnapshot startSnapshot;
	private final int startEvent;

	PercpuReplay(PercpuScene scene, Recording recording) {
		this.scene = scene;
		RecordedState begun = recording.start();
		startEvent = begun == null ? 0 : begun.event();
		startSnapshot = begun == null || begun.event() == 0 ? null
				: Machines.allocator(recording.profile(), recording.geometry(), begun.state()).snapshot();
		events = scene.events;
		types = new ChunkTypes(events);
		order = new LockOrder(scene, types);
		allocations = new AllocationReplay(scene, types, order);
		balance = new BalanceReplay(scene);
		guessed = new GuessedBalance(scene);
		if (begun != null && begun.event() == 0) {
			scene.allocator.setAsyncEnabled(!begun.boot());
			scene.becomeKnown();
		} else if (begun != null) {
			scene.light(new AreasBeforeTrace(scene, begun).place());
		}
	}

	/** The trace has come to the moment of the state to begin with. */
	private void begin(PercpuSnapshot snapshot) {
		allocations.dropAll();
		balance.drop();
		order.forget();
		scene.allocator.restore(snapshot);
		scene.becomeKnown();
	}

	@Override
	public boolean execute(int event) {
		scene.divergences.begin(event);
		PercpuSnapshot snapshot = startSnapshot;
		if (snapshot != null && startEvent == event) {
			begin(snapshot);
		}
		EventKind kind = events.kind(event);
		if (kind.group() != EventKind.Group.PERCPU && kind.group() != EventKind.Group.PROBE) {
			return false;
		}
		boolean probes = scene.requests.hasProbes(event);
		if (probes || CHUNK_EVENTS.contains(kind)) {
			scene.allocator.setAsyncEnabled(true);
		}
		if (!probes) {
			if (guessed.run()) {
				order.forget();
			}
			order.before();
		}
		try {
			boolean mine = dispatch(event);
			if (!probes) {
				order.after(event);
			}
			return mine;
		} catch (IllegalArgumentException | IllegalStateException e) {
			// The engine refuses what no kernel can have done: the trace is damaged here.
			order.forget();
			allocations.giveUp(event);
			scene.diverge(event, Decision.CHUNK, String.valueOf(e.getMessage()), EventText.details(events, event), Cause.LOST_EVENTS);
			return true;
		}
	}

	private boolean dispatch(int event) {
		boolean work = balance.isBy(scene.requests.task(event));
		switch (events.kind(event)) {
			case PERCPU_ALLOC -> allocations.succeeded(event);
			case PERCPU_ALLOC_FAIL -> allocations.failed(event);
			case PERCPU_FREE -> {
				if (!scene.requests.isFreedBefore(event)) {
					free(event);
				}
			}
			case AREA_FREE -> {
				if (!allocations.rolledBack(event)) {
					free(event);
				}
			}
			case AREA_SEARCH -> allocations.search(event);
			case AREA_SEARCH_END -> allocations.searchEnd(event);
			case CHUNK_SPACE -> {
				if (!work) {
					allocations.wantsChunk(event);
				}
			}
			case PERCPU_CREATE_CHUNK -> created(event, work);
			case CREATE_CHUNK_END -> {
				if (work) {
					balance.creationEnd(event);
				} else if (scene.pointer(event) == 0) {
					allocations.creationFailed(event);
				}
			}
			case PERCPU_DESTROY_CHUNK -> destroyed(event, work);
			case POPULATE -> {
				if (work) {
					balance.populate(event);
				} else {
					allocations.populate(event);
				}
			}
			case POPULATE_END -> {
				if (work) {
					balance.populateEnd(event);
				} else {
					allocations.populateEnd(event);
				}
			}
			case PAGES_POPULATED -> {
				if (work) {
					balance.populated(event);
				} else {
					allocations.populated(event);
				}
			}
			case PAGES_DEPOPULATED -> balance.depopulated(event);
			case BALANCE -> balance.begin(event);
			case BALANCE_FREE -> balance.freePhase(event, allocations);
			case BALANCE_END -> balance.end(event);
			default -> {
				return false;
			}
		}
		return true;
	}

	private void free(int event) {
		int chunkId = scene.chunk(event);
		int offset = (int) events.value(event, EventField.OFFSET);
		ChunkView chunk = scene.allocator.chunk(chunkId);
		if (chunk == null) {
			scene.chunkOrUnknown(event, ChunkType.ROOT);
			return;
		}
		if (scene.isDark(chunkId)) {
			return;
		}
		if (offset < 0 || offset >= chunk.sizeInBytes() || !chunk.isAreaStart(offset)) {
			scene.diverge(event, Decision.FREE, "nothing at " + scene.place(chunkId, offset), "an area", scene.isKnown() ? Cause.LOST_EVENTS : Cause.UNSEEN_STATE);
			return;
		}
		scene.allocator.free(chunkId, offset);
	}

	private void created(int event, boolean work) {
		if (work) {
			balance.created(event);
		} else if (scene.requests.of(event) >= 0) {
			allocations.created(event);
		} else {
			guessed.created(event);
		}
	}

	private void destroyed(int event, boolean work) {
		int chunkId = scene.chunk(event);
		if (chunkId == ChunkNames.NONE) {
			return;
		}
		if (!(work && balance.destroyed(event))) {
			ChunkView chunk = scene.allocator.chunk(chunkId);
			if (chunk != null && !chunk.isImmutable()) {
				scene.allocator.takeOver().destroyChunk(chunkId);
			}
		}
		scene.forget(scene.pointer(event), chunkId);
	}

	@Override
	public @Nullable String prediction(int event) {
		int index = scene.answers.indexOf(event);
		return index < 0 || scene.answers.kind(index) == Answers.Kind.NONE ? null : scene.answers.predicted(index);
	}

	@Override
	public Object snapshot() {
		return new State(scene.snapshot(), allocations.snapshot(), balance.snapshot(), types.snapshot(), order.snapshot());
	}

	@Override
	public void restore(Object snapshot) {
		State state = (State) snapshot;
		scene.restore(state.scene);
		allocations.restore(state.requests);
		balance.restore(state.balance);
		types.restore(state.types);
		order.restore(state.order);
	}
}

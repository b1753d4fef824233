package org.vmalloscope.session.replay.vmalloc.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.session.replay.vmalloc.EarlySpace;
import org.vmalloscope.session.replay.vmalloc.RecordedStates;
import org.vmalloscope.session.replay.vmalloc.Standing;
import org.vmalloscope.session.replay.vmalloc.StateComparison;
import org.vmalloscope.session.replay.vmalloc.VmallocDivergence;
import org.vmalloscope.session.replay.vmalloc.VmallocPrediction;
import org.vmalloscope.session.replay.vmalloc.VmallocReplay;
import org.vmalloscope.session.replay.vmalloc.VmallocReplayListener;
import org.vmalloscope.session.replay.vmalloc.VmallocWindow;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.DumpMoments;
import org.vmalloscope.trace.KernelFinding;
import org.vmalloscope.trace.KernelVersion;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.RecordedRun;
import org.vmalloscope.trace.RecordedRun.Role;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.log.RunDescription;
import org.vmalloscope.trace.state.EarlyLog;
import org.vmalloscope.trace.state.StateDump;

/** Replays the vmalloc events of one recorded run and counts. */
final class RunReplay implements VmallocReplayListener {
	private static final int DETOUR = 3000;

	final List<VmallocPrediction> predictions = new ArrayList<>();
	final List<StateComparison> comparisons = new ArrayList<>();
	final List<String> divergences = new ArrayList<>();
	int chunks;
	int chunksRight;
	private final EventTable events;
	private final @Nullable VmallocState[] states;
	private final int[] moments;
	private final @Nullable Vmalloc vmalloc;
	private final @Nullable VmallocState early;

	RunReplay(Path folder) throws IOException {
		Diagnostics diagnostics = new Diagnostics();
		RecordedRun run = RecordedRun.find(folder, diagnostics);
		events = run.readTrace(ReadLimits.DEFAULT, diagnostics, ReadMonitor.NONE).orElseThrow().events();
		KernelVersion version = KernelFinding.of(run, Optional.empty(), null, ReadLimits.DEFAULT, diagnostics).orElseThrow().version();
		moments = DumpMoments.of(run.stateDumps(), events);
		states = new VmallocState[moments.length];
		for (int i = 0; i < states.length; i++) {
			StateDump dump = StateDump.read(run.stateDumps().get(i).file(), ReadLimits.DEFAULT, diagnostics);
			org.vmalloscope.trace.state.VmallocState recorded = dump == null ? null : dump.vmalloc();
			states[i] = recorded == null ? null : RecordedStates.of(recorded);
		}
		RunDescription description = RunDescription.read(run.file(Role.DESCRIPTION).orElseThrow(), ReadLimits.DEFAULT, diagnostics);
		int cpus = description == null ? 2 : description.cpus().orElse(2);
		vmalloc = VmallocWindow.of(events).<@Nullable Vmalloc>map(window -> {
			VmallocGeometry geometry = window.start() >>> 32 == 0 ? VmallocGeometry.shared32(window.start(), window.end())
					: VmallocGeometry.X86_64.withWindow(window.start(), window.end());
			return new Vmalloc(VmallocConfig.of(VmallocRules.of(version.major(), version.minor()), geometry, cpus).withNrCpus(geometry.wordBits() == 32 ? 32 : 8192));
		}).orElse(null);
		Vmalloc made = vmalloc;
		Optional<Path> log = run.file(Role.EARLY_LOG);
		early = made == null || log.isEmpty() ? null
				: EarlySpace.follow(EarlyLog.read(log.get(), ReadLimits.DEFAULT, diagnostics), new Vmalloc(made.config()), events);
	}

	private Standing standing() {
		VmallocState beginning = early;
		if (beginning != null) {
			return Standing.of(0, beginning);
		}
		for (int i = 0; i < states.length; i++) {
			VmallocState state = states[i];
			if (moments[i] >= 0 && state != null) {
				return Standing.of(moments[i], state);
			}
		}
		return Standing.NONE;
	}

	/** Replays everything; the allocator is shown after every event. */
	RunReplay run(Consumer<Vmalloc> after) {
		Vmalloc allocator = vmalloc;
		if (allocator == null) {
			return this;
		}
		VmallocReplay replay = new VmallocReplay(allocator, events, standing(), this);
		replay(allocator, replay, 0, events.size(), after);
		return this;
	}

	/** The same, but every now and then some events are replayed, taken back, and replayed again. */
	RunReplay runWithDetours() {
		Vmalloc allocator = vmalloc;
		if (allocator == null) {
			return this;
		}
		VmallocReplay replay = new VmallocReplay(allocator, events, standing(), this);
		int step = Math.max(1, events.size() / 7);
		for (int from = 0; from < events.size(); from += step) {
			int to = Math.min(events.size(), from + step);
			VmallocSnapshot state = allocator.snapshot();
			VmallocReplay.State known = replay.save();
			int told = predictions.size();
			replay(allocator, replay, from, Math.min(to, from + DETOUR), vmalloc -> {
				// taken back
			});
			predictions.subList(told, predictions.size()).clear();
			allocator.restore(state);
			replay.load(known);
			replay(allocator, replay, from, to, vmalloc -> {
				// this counts
			});
		}
		return this;
	}

	private void replay(Vmalloc allocator, VmallocReplay replay, int from, int to, Consumer<Vmalloc> after) {
		VmallocState beginning = early;
		for (int i = from; i < to; i++) {
			if (i == 0 && beginning != null) {
				replay.meet(0, beginning);
			}
			for (int dump = 0; dump < moments.length; dump++) {
				VmallocState state = states[dump];
				if (moments[dump] == i && state != null) {
					boolean known = replay.isStateKnown();
					StateComparison comparison = replay.meet(i, state);
					if (known) {
						comparisons.add(comparison);
					}
				}
			}
			if (VmallocReplay.handles(events.kind(i))) {
				replay.consume(i);
				after.accept(allocator);
			}
		}
	}

	/** How many results the trace records. */
	int results() {
		boolean tracepoints = events.next(0, Set.of(EventKind.VMAP_ALLOC)) < events.size();
		return (int) IntStream.range(0, events.size()).filter(i -> events.kind(i) == (tracepoints ? EventKind.VMAP_ALLOC : EventKind.VMAP_REQUEST_END)).count();
	}

	int right() {
		return (int) predictions.stream().filter(VmallocPrediction::matches).count();
	}

	int reordered() {
		return (int) predictions.stream().filter(VmallocPrediction::reordered).count();
	}

	@Override
	public void predicted(VmallocPrediction prediction) {
		predictions.add(prediction);
	}

	@Override
	public void chunkPredicted(int index, long line, long recorded, long predicted) {
		chunks++;
		chunksRight += recorded == predicted ? 1 : 0;
	}

	@Override
	public void diverged(VmallocDivergence divergence) {
		divergences.add(divergence.line() + ": " + divergence.text());
	}
}

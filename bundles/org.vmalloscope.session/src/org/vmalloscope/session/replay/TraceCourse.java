package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.session.replay.vmalloc.StateComparison;
import org.vmalloscope.session.replay.vmalloc.VmallocAnswers;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.LostEvents;

/**
 * A recording as a course: operation i is event i of the trace. Each event is executed by the replayer that knows it; the machine then is
 * in the state in which the recorded one was.
 */
public final class TraceCourse implements Course {
	private record TraceState(Kernel.Snapshot kernel, List<Object> replayers) implements State {
	}

	private final Recording recording;
	private final EventTable events;
	private final Kernel kernel;
	private final Requests requests;
	private final Answers answers;
	private final List<Problem> found;
	private final Divergences divergences = new Divergences();
	private final List<EventReplayer> replayers = new ArrayList<>();
	private final VmallocEventReplay vmalloc;

	/** A course over a recording, before its first event. */
	public TraceCourse(Recording recording) {
		this(recording, List.of());
	}

	/** @param found what was found while the recording was read */
	public TraceCourse(Recording recording, List<Problem> found) {
		this.recording = recording;
		this.found = List.copyOf(found);
		events = recording.trace().events();
		RecordedState start = recording.start();
		kernel = Machines.machine(recording.profile(), recording.geometry(), start == null || start.event() > 0 ? null : start.state(), events);
		answers = new Answers(events, recording.profile().architecture().wordBytes() * 2);
		requests = new Requests(events, recording.profile().percpu().atomicRule());
		replayers.add(new PercpuReplay(new PercpuScene(kernel, events, requests, answers, divergences), recording));
		vmalloc = new VmallocEventReplay(kernel.vmalloc(), events, recording.vmallocStates(), recording.standing(), divergences);
		AllocInfo chunks = recording.geometry().info();
		if (chunks.groups().size() > 1) {
			vmalloc.setChunkGroups(chunks.groups(), chunks.unitSize());
		}
		replayers.add(vmalloc);
	}

	/** What is replayed. */
	public Recording recording() {
		return recording;
	}

	/** What the engine answered to the percpu requests, as far as the course has run. */
	public Answers answers() {
		return answers;
	}

	/** What the engine answered to the requests for address space, as far as the course has run. */
	public VmallocAnswers vmallocAnswers() {
		return vmalloc.answers();
	}

	/** How the address space compares with the recorded states, by event, as far as the course has run; without the state it begins with. */
	public Map<Integer, StateComparison> vmallocStates() {
		return vmalloc.comparisons();
	}

	/** Where the engine differed, as far as the course has run. */
	public Divergences divergences() {
		return divergences;
	}

	/** The answer to the request whose result an event is, in the form of {@link Placements}; null if there is none, or none yet. */
	public @Nullable String prediction(int event) {
		for (EventReplayer replayer : replayers) {
			String found = replayer.prediction(event);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** The machine; read it between two operations only. */
	public Kernel kernel() {
		return kernel;
	}

	@Override
	public int length() {
		return events.size();
	}

	@Override
	public Operation operation(int index) {
		return TraceOperations.operation(events, index);
	}

	@Override
	public long line(int index) {
		return events.line(index);
	}

	/** The event with the result of the percpu request that a probe belongs to, or -1. */
	public int resultOf(int probe) {
		return requests.of(probe);
	}

	/** Whether a probe saw the search of the percpu request whose result an event is. */
	public boolean isSearched(int result) {
		return requests.isSearched(result);
	}

	/** Whether a probe under the lock saw what a free event frees go before. */
	public boolean isFreedBefore(int free) {
		return requests.isFreedBefore(free);
	}

	/** The event that says what the request was for: for a probe on its way the one with its result. */
	private int described(int index) {
		int result = requests.of(index);
		return result == Requests.NONE ? index : result;
	}

	@Override
	public String caller(int index) {
		int event = described(index);
		String site = events.kind(event).has(EventField.CALL_SITE) ? events.text(event, EventField.CALL_SITE) : null;
		return site == null ? "" : site;
	}

	@Override
	public int gfp(int index) {
		int event = described(index);
		return Answers.RESULTS.contains(events.kind(event)) ? requests.gfp(event) : -1;
	}

	/** Of percpu areas only: kernels report the sizes of vmalloc areas in whole pages. */
	@Override
	public long requested(int index) {
		int event = described(index);
		return events.kind(event) == EventKind.PERCPU_ALLOC ? events.value(event, EventField.SIZE) : -1;
	}

	@Override
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(found);
		String file = recording.file();
		for (LostEvents loss : events.losses()) {
			problems.add(new Problem(Problem.Severity.WARNING, file, loss.line(), Math.min(loss.beforeIndex(), events.size() - 1),
					(loss.count() < 0 ? "" : loss.count() + " ") + "events were lost" + (loss.cpu() < 0 ? "" : " on cpu " + loss.cpu())));
		}
		for (Divergence divergence : divergences.list()) {
			problems.add(new Problem(Problem.Severity.DIVERGENCE, file, divergence.line(), divergence.event(), divergence.text()));
		}
		return problems;
	}

	@Override
	public void execute(int index) {
		for (EventReplayer replayer : replayers) {
			replayer.execute(index);
		}
	}

	@Override
	public State snapshot() {
		return new TraceState(kernel.snapshot(), replayers.stream().map(EventReplayer::snapshot).toList());
	}

	@Override
	public void restore(State state) {
		TraceState then = (TraceState) state;
		kernel.restore(then.kernel);
		for (int i = 0; i < replayers.size(); i++) {
			replayers.get(i).restore(then.replayers.get(i));
		}
	}

	@Override
	public void setProbe(KernelProbe probe) {
		kernel.setProbe(probe);
	}
}

package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;

/**
 * A recording as a course: operation i is event i of the trace. Each event is executed by the replayer that knows it; the machine then is
 * in the state in which the recorded one was.
 */
public final class TraceCourse implements Course {
	private record TraceState(Kernel.Snapshot kernel, List<Object> replayers) implements State {
	}

	private final Recording recording;
	private final EventTable events;
	private final Requests requests;
	private final Kernel kernel;
	private final Answers answers;
	private final Divergences divergences = new Divergences();
	private final List<EventReplayer> replayers = new ArrayList<>();

	private final List<Problem> readProblems;

	/** A course over a recording, before its first event. */
	public TraceCourse(Recording recording) {
		this(recording, List.of());
	}

	/** @param readProblems what was found while the recording was read */
	TraceCourse(Recording recording, List<Problem> readProblems) {
		this.recording = recording;
		this.readProblems = List.copyOf(readProblems);
		events = recording.trace().events();
		RecordedState start = recording.start();
		// The machine is in the recorded state once so that it can return to it when the trace comes there.
		kernel = Machines.machine(recording.profile(), recording.geometry(), start == null ? null : start.state());
		Kernel.Snapshot known = start == null ? null : kernel.snapshot();
		if (start != null && start.event() > 0) {
			kernel.restore(Machines.machine(recording.profile(), recording.geometry(), null).snapshot());
		}
		answers = new Answers(events, recording.profile().architecture().wordBytes() * 2);
		requests = new Requests(events, recording.profile().percpu().atomicRule());
		replayers.add(new PercpuReplay(new PercpuScene(kernel, events, requests, answers, divergences), start, known));
	}

	/** What is replayed. */
	public Recording recording() {
		return recording;
	}

	/** What the engine answered to the percpu requests, as far as the course has run. */
	public Answers answers() {
		return answers;
	}

	/** Where the engine differed, as far as the course has run. */
	public Divergences divergences() {
		return divergences;
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

	/** The event that says what the request was for: for a probe on its way the one with its result. */
	private int described(int index) {
		int result = requests.of(index);
		return result == Requests.NONE ? index : result;
	}

	@Override
	public String caller(int index) {
		String caller = events.text(described(index), EventField.CALL_SITE);
		return caller == null ? "" : caller;
	}

	@Override
	public int gfp(int index) {
		String names = events.text(described(index), EventField.GFP);
		try {
			return names == null ? -1 : Gfp.parse(names);
		} catch (IllegalArgumentException e) {
			// A flag of a kernel that is not known: no flags are better than wrong ones.
			return -1;
		}
	}

	@Override
	public List<Problem> problems() {
		List<Problem> problems = new ArrayList<>(readProblems);
		for (Divergence divergence : divergences.list()) {
			problems.add(new Problem(Problem.Severity.DIVERGENCE, recording.file(), divergence.line(), divergence.event(), divergence.text()));
		}
		return problems;
	}

	@Override
	public void execute(int index) {
		for (EventReplayer replayer : replayers) {
			if (replayer.execute(index)) {
				return;
			}
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

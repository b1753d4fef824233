package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.replay.Recording.RecordedState;
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
	private final Kernel kernel;
	private final Answers answers;
	private final Divergences divergences = new Divergences();
	private final List<EventReplayer> replayers = new ArrayList<>();

	/** A course over a recording, before its first event. */
	public TraceCourse(Recording recording) {
		this.recording = recording;
		events = recording.trace().events();
		RecordedState start = recording.start();
		// The machine is in the recorded state once so that it can return to it when the trace comes there.
		kernel = Machines.machine(recording.profile(), recording.geometry(), start == null ? null : start.state());
		Kernel.Snapshot known = start == null ? null : kernel.snapshot();
		if (start != null && start.event() > 0) {
			kernel.restore(Machines.machine(recording.profile(), recording.geometry(), null).snapshot());
		}
		answers = new Answers(events, recording.profile().architecture().wordBytes() * 2);
		Requests requests = new Requests(events, recording.profile().percpu().atomicRule());
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

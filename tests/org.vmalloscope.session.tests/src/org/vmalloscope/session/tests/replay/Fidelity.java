package org.vmalloscope.session.tests.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.session.replay.Answers;
import org.vmalloscope.session.replay.Divergence;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.session.replay.StateComparison;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.replay.vmalloc.VmallocAnswers;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.event.EventTable;

/**
 * How true the replay of one run is.
 *
 * @param answers what the engine answered
 * @param right how many answers are what was recorded
 * @param unknown how many requests had no answer
 * @param divergences all of them
 * @param dumps for each recorded state what differs in the engine; nothing if it is equal
 * @param vmalloc what the engine answered to requests for address space
 * @param vmallocStates how the address space compares with each recorded state
 */
record Fidelity(Recording recording, Answers answers, int right, int unknown, List<Divergence> divergences, Map<String, List<String>> dumps, VmallocAnswers vmalloc,
		Collection<org.vmalloscope.session.replay.vmalloc.StateComparison> vmallocStates) {
	/** A dump is taken slightly before its event is written. */
	private static final long DUMP_NANOS = 150_000_000;
	private static final int KEPT = 200;

	/** Replays a run and compares it with its later states. */
	static Fidelity of(Path run) throws IOException {
		return of(Recording.open(run, Recording.Options.NONE, new Diagnostics(), ReadMonitor.NONE));
	}

	static Fidelity of(Recording recording) {
		TraceCourse course = new TraceCourse(recording);
		EventTable events = recording.trace().events();
		Map<String, List<String>> dumps = new java.util.LinkedHashMap<>();
		Deque<PercpuSnapshot> before = new ArrayDeque<>();
		List<RecordedState> states = new ArrayList<>(recording.states());
		for (int event = 0; event <= course.length(); event++) {
			RecordedState next = states.isEmpty() ? null : states.get(0);
			if (next != null && event <= next.event() && (event == next.event() || events.timeNanos(event) > events.timeNanos(next.event()) - DUMP_NANOS)) {
				before.addLast(course.kernel().percpu().snapshot());
				if (before.size() > KEPT) {
					before.removeFirst();
				}
			}
			while (next != null && event == next.event()) {
				dumps.put(next.name(), differences(before, next.state()));
				states.remove(0);
				next = states.isEmpty() ? null : states.get(0);
				before.clear();
			}
			if (event < course.length()) {
				course.execute(event);
			}
		}
		Answers answers = course.answers();
		return new Fidelity(recording, answers, answers.countRight(), answers.count(Answers.Kind.UNKNOWN), course.divergences().list(), dumps,
				course.vmallocAnswers(), course.vmallocStates().values());
	}

	/** What differs at the moment of all near the dump at which the least differs. */
	private static List<String> differences(Deque<PercpuSnapshot> moments, PercpuState recorded) {
		@Nullable List<String> best = null;
		for (java.util.Iterator<PercpuSnapshot> moment = moments.descendingIterator(); moment.hasNext() && (best == null || !best.isEmpty());) {
			List<String> found = StateComparison.differences(PercpuState.of(moment.next()), recorded);
			if (best == null || found.size() < best.size()) {
				best = found;
			}
		}
		return best == null ? List.of("no state") : best;
	}

	/** What the replay begins with. */
	String begin() {
		RecordedState start = recording.start();
		return start == null ? "nothing" : start.name();
	}

	/** Answers that differ from what was recorded after the state became known, by line. */
	List<Long> wrongWhenKnown() {
		RecordedState start = recording.start();
		EventTable events = recording.trace().events();
		List<Long> lines = new ArrayList<>();
		for (int i = 0; start != null && i < answers.size(); i++) {
			if (answers.event(i) >= start.event() && !answers.isRight(i)) {
				lines.add(events.line(answers.event(i)));
			}
		}
		return lines;
	}

	/** How many dumps are equal. */
	int equalDumps() {
		return (int) dumps.values().stream().filter(List::isEmpty).count();
	}

	/** Divergences of the percpu allocator in words. */
	String causes() {
		return causes(false);
	}

	/** Divergences of the address space in words. */
	String vmallocCauses() {
		return causes(true);
	}

	private String causes(boolean ofSpace) {
		Map<Decision, Map<Divergence.Cause, Integer>> counts = new EnumMap<>(Decision.class);
		for (Divergence divergence : divergences.stream().filter(divergence -> ofSpace == (divergence.decision() == Decision.SPACE)).toList()) {
			counts.computeIfAbsent(divergence.decision(), key -> new EnumMap<>(Divergence.Cause.class)).merge(divergence.cause(), 1, Integer::sum);
		}
		StringBuilder text = new StringBuilder();
		counts.forEach((decision, causes) -> causes.forEach((cause, count) -> text.append(text.length() == 0 ? "" : "; ").append(decision.label()).append(": ")
				.append(count).append(' ').append(cause.label())));
		return text.length() == 0 ? "none" : text.toString();
	}
}

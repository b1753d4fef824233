package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.session.replay.Divergence.Cause;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.session.replay.Recording.RecordedVmalloc;
import org.vmalloscope.session.replay.vmalloc.Standing;
import org.vmalloscope.session.replay.vmalloc.StateComparison;
import org.vmalloscope.session.replay.vmalloc.VmallocAnswers;
import org.vmalloscope.session.replay.vmalloc.VmallocDivergence;
import org.vmalloscope.session.replay.vmalloc.VmallocPrediction;
import org.vmalloscope.session.replay.vmalloc.VmallocRecorder;
import org.vmalloscope.session.replay.vmalloc.VmallocReplay;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.EventText;

/** The vmalloc replay as a part of a course. */
final class VmallocEventReplay implements EventReplayer {
	private final VmallocAnswers answers = new VmallocAnswers();
	private final VmallocReplay replay;
	private final EventTable events;
	private final List<RecordedVmalloc> states;
	private final Divergences divergences;
	private final Map<Integer, StateComparison> comparisons = new TreeMap<>();

	VmallocEventReplay(Vmalloc vmalloc, EventTable events, List<RecordedVmalloc> states, Standing standing, Divergences divergences) {
		this.events = events;
		this.divergences = divergences;
		this.states = new ArrayList<>(states);
		replay = new VmallocReplay(vmalloc, events, standing, new VmallocRecorder(answers) {
			@Override
			public void diverged(VmallocDivergence found) {
				divergences.add(new Divergence(found.index(), found.line(), Decision.SPACE, found.predicted(), found.recorded(), switch (found.cause()) {
					case UNSEEN_STATE -> Cause.UNSEEN_STATE;
					case CONCURRENT -> Cause.CONCURRENT;
					case CONSEQUENCE -> Cause.CONSEQUENCE;
				}));
			}
		});
	}

	/** The groups of chunks, known from a recorded state: chunks of all of them can be predicted from the first one on. */
	void setChunkGroups(List<CpuGroup> groups, int unitSize) {
		replay.setChunkGroups(groups.stream().mapToLong(CpuGroup::baseOffset).toArray(), groups.stream().mapToLong(group -> (long) group.units() * unitSize).toArray());
	}

	VmallocAnswers answers() {
		return answers;
	}

	/** The recorded states that were met when the engine had a state of its own, by event. */
	Map<Integer, StateComparison> comparisons() {
		return Collections.unmodifiableMap(comparisons);
	}

	@Override
	public boolean execute(int event) {
		for (RecordedVmalloc state : states) {
			if (state.event() == event) {
				boolean isKnown = replay.isStateKnown();
				StateComparison comparison = replay.meet(event, state.state());
				if (isKnown) {
					comparisons.put(event, comparison);
				}
			}
		}
		if (!VmallocReplay.handles(events.kind(event))) {
			return false;
		}
		try {
			replay.consume(event);
		} catch (IllegalArgumentException | IllegalStateException e) {
			// The engine refuses what no kernel can have done: the trace is damaged here.
			divergences.add(new Divergence(event, events.line(event), Decision.SPACE, String.valueOf(e.getMessage()), EventText.details(events, event),
					Cause.LOST_EVENTS));
		}
		return true;
	}

	@Override
	public @Nullable String prediction(int event) {
		int index = answers.indexOf(event);
		return index < 0 ? null : VmallocPrediction.text(answers.get(index).predicted());
	}

	@Override
	public Object snapshot() {
		return replay.save();
	}

	@Override
	public void restore(Object snapshot) {
		replay.load((VmallocReplay.State) snapshot);
	}
}

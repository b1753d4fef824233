package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.explore.Exploration;

/** The race that a window shows: its steps, a position, the verdict of the explorer. UI thread only. */
final class OpenRace {
	private static final Map<IWorkbenchWindow, OpenRace> BY_WINDOW = new WeakHashMap<>();

	private final List<Runnable> listeners = new ArrayList<>();
	private final ExploreJob job = new ExploreJob(this);
	private RaceRun run = new RaceRun(Stories.all().get(0));
	private @Nullable Exploration verdict;
	private String message = "";
	private int selectedRow = -1;
	private int maximumStates = 20_000_000;

	private OpenRace() {
	}

	/** That of a window; at first the first of the shipped stories. */
	static OpenRace of(IWorkbenchWindow window) {
		return BY_WINDOW.computeIfAbsent(window, unused -> new OpenRace());
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	RaceRun run() {
		return run;
	}

	/** What the exploration found; {@code null} before it is over. */
	@Nullable
	Exploration verdict() {
		return verdict;
	}

	/** What went wrong last, or how far the exploration is; often empty. */
	String message() {
		return message;
	}

	/** The row that keys move; -1 for none. */
	int selectedRow() {
		return selectedRow;
	}

	boolean isExploring() {
		return job.isRunning();
	}

	/** Opens a story at its beginning. Where it cannot be held, what is open stays and the message says why. */
	void open(Story story) {
		try {
			RaceRun next = new RaceRun(story);
			job.stop();
			run = next;
			verdict = null;
			message = "";
			selectedRow = -1;
		} catch (IllegalArgumentException e) {
			message = String.valueOf(e.getMessage());
		}
		changed();
	}

	void select(int row) {
		selectedRow = row;
		changed();
	}

	void seek(int position) {
		if (position >= 0 && position <= run.length()) {
			run.seek(position);
			selectedRow = position - 1;
			message = "";
			changed();
		}
	}

	void forward() {
		message = run.forward() ? "" : "No task can take a step.";
		selectedRow = run.position() - 1;
		changed();
	}

	void step(int task) {
		run.step(task);
		selectedRow = run.position() - 1;
		message = "";
		changed();
	}

	/** Takes the selected step one row earlier or later. */
	void move(boolean down) {
		int to = selectedRow + (down ? 1 : -1);
		if (selectedRow >= 0 && selectedRow < run.length() && to >= 0 && to < run.length()) {
			String why = run.move(selectedRow, to);
			message = why == null ? "" : "Not possible in this order: " + why;
			selectedRow = Math.min(to, run.length() - 1);
			changed();
		}
	}

	void show(Schedule schedule) {
		String why = run.show(schedule);
		message = why == null ? "" : why;
		selectedRow = run.position() - 1;
		changed();
	}

	/** How many states an exploration stores before it gives up. */
	int maximumStates() {
		return maximumStates;
	}

	void setMaximumStates(int states) {
		maximumStates = states;
	}

	void explore() {
		message = "Exploring…";
		verdict = null;
		job.start(run.story(), maximumStates);
		changed();
	}

	void stopExploring() {
		job.stop();
		message = "Stopped.";
		changed();
	}

	/** Told by the job how far it is. */
	void exploring(String progress) {
		message = progress;
		changed();
	}

	/** Told by the job what it found. */
	void explored(Exploration result) {
		verdict = result;
		message = "";
		changed();
	}
}

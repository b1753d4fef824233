package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.RaceRun;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.pagetable.story.Telling;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.race.RaceState;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;

/**
 * The race that a window shows: its steps, a position, the verdict of the explorer. It follows the active document while that is a race, and leaves its order as soon
 * as the user tries another one; what was tried is kept when the document takes over again. UI thread only.
 */
final class OpenRace implements Interleaved {
	private static final Map<IWorkbenchWindow, OpenRace> BY_WINDOW = new WeakHashMap<>();

	private final IWorkbenchWindow window;
	private final List<Runnable> listeners = new ArrayList<>();
	private final ExploreJob<Exploration> job = new ExploreJob<>(this::exploring, this::explored, this::exploring);
	private final DocumentListener follower = new DocumentListener() {
		@Override
		public void stateChanged() {
			attach();
		}

		@Override
		public void moved(Moment before, Moment now) {
			// a seek to where it stands already is no reason to leave what the user tries
			if (before.position() != now.position()) {
				attach();
			}
		}
	};
	private RaceRun run;
	private @Nullable Document document;
	/** Whether what is shown is the order of the document. */
	private boolean attached;
	/** Whether what is shown is an order that the user tries. */
	private boolean mine;
	/** Whether the user looks at the race, and not at a session of another kind. */
	private boolean inFront = true;
	/** What was tried before the document took over; {@code null} for nothing. */
	private @Nullable RaceFile tried;
	private @Nullable Exploration verdict;
	private String message = "";
	private int selectedRow = -1;
	private Limits limits = ExploreLimits.STANDARD;

	private OpenRace(IWorkbenchWindow window) {
		this.window = window;
		run = begin(Stories.all().get(0));
		ActiveDocument active = ActiveDocument.of(window);
		active.addListener(this::follow);
		follow(active.get());
	}

	/** That of a window; at first the first of the shipped stories. */
	static OpenRace of(IWorkbenchWindow window) {
		OpenRace known = BY_WINDOW.get(window);
		if (known == null) {
			known = new OpenRace(window);
			BY_WINDOW.put(window, known);
		}
		return known;
	}

	/** A story at its beginning, with the order that tells it ahead. */
	private static RaceRun begin(Story story) {
		RaceRun next = new RaceRun(story);
		next.show(Telling.of(story));
		next.seek(0);
		return next;
	}

	private void follow(@Nullable Document next) {
		Document old = document;
		if (old != null) {
			old.removeListener(follower);
		}
		document = next;
		attached = false;
		if (next != null) {
			next.addListener(follower);
		}
		attach();
	}

	/** Shows what the document shows, if that is a race. */
	private void attach() {
		RaceState state = documentState();
		Document shown = document;
		inFront = state != null || shown == null || shown.session() == null;
		if (state == null) {
			attached = false;
			changed();
			return;
		}
		if (!attached) {
			boolean another = !run.story().equals(state.story());
			tried = mine && (another || !run.schedule().equals(state.schedule())) ? file() : null;
			mine = false;
			run = new RaceRun(state.story());
			run.show(state.schedule());
			if (another) {
				job.stop();
				verdict = null;
			}
			message = "";
			attached = true;
		}
		run.seek(Math.min(state.position(), run.length()));
		selectedRow = run.position() - 1;
		changed();
	}

	private @Nullable RaceState documentState() {
		Document shown = document;
		Moment moment = shown == null ? null : shown.moment();
		return moment != null && moment.state() instanceof RaceState state ? state : null;
	}

	/** The document that is followed, a race or not; {@code null} for none. */
	@Nullable
	Document document() {
		return document;
	}

	/** What moves the session, while its order is the one that is shown. */
	private @Nullable Navigator navigator() {
		Document shown = document;
		return attached && shown != null ? shown.navigator() : null;
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Whether the user looks at the race; else at the {@link #document}, which is a session of another kind. */
	boolean isInFront() {
		return inFront;
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	RaceRun run() {
		return run;
	}

	@Override
	public Interleaving interleaving() {
		return run.interleaving();
	}

	@Override
	public String name() {
		return run.story().name();
	}

	@Override
	public int position() {
		return run.position();
	}

	@Override
	public int movable() {
		return run.length();
	}

	@Override
	public int selectedRow() {
		return selectedRow;
	}

	@Override
	public boolean isExploring() {
		return job.isRunning();
	}

	@Override
	public boolean canExplore() {
		return true;
	}

	@Override
	public boolean hasCounterExample() {
		Exploration result = verdict;
		return result != null && result.counterExample() != null;
	}

	@Override
	public String verdictText() {
		Exploration result = verdict;
		if (!message.isEmpty() || result == null) {
			return message.isEmpty() ? "Not explored yet. <a href=\"explore\">Explore all schedules</a>" : Interleaved.plain(message);
		}
		return result.text().replace("&", "&&") + (hasCounterExample() ? " <a href=\"counterExample\">Open the counter-example</a>" : "");
	}

	@Override
	public String orderText() {
		Document shown = document;
		String named = shown == null ? "" : Interleaved.plain(shown.name());
		String open = " <a href=\"open\">Open it as a session</a>";
		String step = run.position() + " of " + run.length() + ".";
		if (attached) {
			return "The order of " + named + ", step " + step + (tried == null ? "" : " <a href=\"tried\">Show the order that was tried</a>");
		}
		if (documentState() != null) {
			return "Not the order of " + named + "." + open + " <a href=\"session\">Back to the session</a>";
		}
		return (shown == null ? "Step " : named + " has no tasks that take turns; this is a story that comes with the program. Step ") + step + open;
	}

	@Override
	public void follow(String link) {
		switch (link) {
		case "explore" -> explore();
		case "counterExample" -> openCounterExample();
		case "session" -> attach();
		case "tried" -> backToTried();
		default -> openAsSession();
		}
	}

	@Override
	public boolean isAnotherOrder() {
		return !attached && run.length() > 0;
	}

	@Override
	public Written written() {
		return new Written(file().fileName(), RaceFile.EXTENSION, file().text());
	}

	/** Opens a story at its beginning. Where it cannot be held, what is open stays and the message says why. */
	void open(Story story) {
		try {
			RaceRun next = begin(story);
			job.stop();
			run = next;
			attached = false;
			mine = false;
			inFront = true;
			verdict = null;
			message = "";
			selectedRow = -1;
		} catch (IllegalArgumentException e) {
			message = String.valueOf(e.getMessage());
		}
		changed();
	}

	@Override
	public void openAsSession() {
		RaceDocuments.open(window, file());
	}

	/** The order that is shown, as a file. */
	private RaceFile file() {
		return new RaceFile(run.story(), run.schedule());
	}

	@Override
	public void openCounterExample() {
		Exploration result = verdict;
		Exploration.CounterExample example = result == null ? null : result.counterExample();
		if (example != null) {
			RaceDocuments.open(window, new RaceFile(run.story(), example.schedule()));
		}
	}

	/** Shows again what was tried before the session took over. */
	private void backToTried() {
		RaceFile file = tried;
		Schedule schedule = file == null ? null : file.schedule();
		if (file != null && schedule != null) {
			leave();
			run = new RaceRun(file.story());
			run.show(schedule);
			selectedRow = run.position() - 1;
			changed();
		}
	}

	/** From here on the order is the user's, not the document's. */
	private void leave() {
		attached = false;
		inFront = true;
		mine = true;
		tried = null;
	}

	@Override
	public void select(int row) {
		selectedRow = row;
		changed();
	}

	@Override
	public void seek(int position) {
		if (position >= 0 && position <= run.length()) {
			Navigator session = navigator();
			if (session != null) {
				session.seek(position);
				return;
			}
			inFront = true;
			run.seek(position);
			selectedRow = position - 1;
			message = "";
			changed();
		}
	}

	/** What moves the session of another kind that the user looks at instead of the race. */
	private @Nullable Navigator other() {
		Document shown = document;
		return inFront || shown == null ? null : shown.navigator();
	}

	@Override
	public void back() {
		Navigator session = other();
		if (session == null) {
			seek(run.position() - 1);
		} else {
			session.step(-1);
		}
	}

	@Override
	public void toStart() {
		Navigator session = other();
		if (session == null) {
			seek(0);
		} else {
			session.seek(0);
		}
	}

	@Override
	public void toEnd() {
		Navigator session = other();
		if (session == null) {
			seek(run.length());
		} else {
			session.seek(session.session().length());
		}
	}

	@Override
	public boolean canGoBack() {
		return other() != null || run.position() > 0;
	}

	@Override
	public boolean isBeforeEnd() {
		return other() != null || run.position() < run.length();
	}

	@Override
	public void forward() {
		Navigator another = other();
		if (another != null) {
			another.step(1);
			return;
		}
		Navigator session = navigator();
		if (session != null && run.position() < run.length()) {
			session.step(1);
			return;
		}
		if (session != null && run.choices().stream().anyMatch(RaceRun.Choice::possible)) {
			leave();
		}
		inFront = true;
		message = run.forward() ? "" : "No task can take a step.";
		selectedRow = run.position() - 1;
		changed();
	}

	void step(int task) {
		Navigator session = navigator();
		if (session != null && run.position() < run.length() && run.schedule().choice(run.position()) == task) {
			session.step(1);
			return;
		}
		leave();
		run.step(task);
		selectedRow = run.position() - 1;
		message = "";
		changed();
	}

	@Override
	public void move(int from, int to) {
		if (from >= 0 && from < run.length() && to >= 0 && to < run.length() && from != to) {
			leave();
			String why = run.move(from, to);
			message = why == null ? "" : "Not possible in this order: " + why;
			selectedRow = Math.min(to, run.length() - 1);
			changed();
		}
	}

	@Override
	public Limits limits() {
		return limits;
	}

	@Override
	public void limitTo(Limits next) {
		limits = next;
	}

	@Override
	public void explore() {
		message = "Exploring…";
		verdict = null;
		Story story = run.story();
		Limits bounds = limits;
		job.start("Explore " + story.title(), monitor -> new Explorer(story.machine()).within(bounds).watchedBy(monitor).run());
		changed();
	}

	@Override
	public void stopExploring() {
		job.stop();
		message = "Stopped.";
		changed();
	}

	/** Told by the job how far it is, or why it found nothing. */
	private void exploring(String progress) {
		message = progress;
		changed();
	}

	/** Told by the job what it found. */
	private void explored(Exploration result) {
		verdict = result;
		message = "";
		changed();
	}
}

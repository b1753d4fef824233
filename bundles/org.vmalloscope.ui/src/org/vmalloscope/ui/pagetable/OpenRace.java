package org.vmalloscope.ui.pagetable;

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
import org.vmalloscope.ui.document.Document;

/**
 * The race that a window shows: its steps, a position, the verdict of the explorer. It follows the active document while that is a race, and leaves its order as soon
 * as the user tries another one; what was tried is kept when the document takes over again. UI thread only.
 */
final class OpenRace extends ShownOrder<Exploration> {
	private static final Map<IWorkbenchWindow, OpenRace> BY_WINDOW = new WeakHashMap<>();

	private RaceRun run;
	/** Whether what is shown is the order of the document. */
	private boolean attached;
	/** Whether what is shown is an order that the user tries. */
	private boolean mine;
	/** Whether the user looks at the race, and not at a session of another kind. */
	private boolean inFront = true;
	/** What was tried before the document took over; {@code null} for nothing. */
	private @Nullable RaceFile tried;

	private OpenRace(IWorkbenchWindow window) {
		super(window);
		run = begin(Stories.all().get(0));
		begin();
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

	@Override
	void detach() {
		attached = false;
	}

	@Override
	void moved(Moment before, Moment now) {
		// a seek to where it stands already is no reason to leave what the user tries
		if (before.position() != now.position()) {
			attach();
		}
	}

	@Override
	void attach() {
		RaceState state = documentState();
		Document shown = document();
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
				forgetVerdict();
			}
			setMessage("");
			attached = true;
		}
		run.seek(Math.min(state.position(), run.length()));
		setSelectedRow(run.position() - 1);
		changed();
	}

	private @Nullable RaceState documentState() {
		Document shown = document();
		Moment moment = shown == null ? null : shown.moment();
		return moment != null && moment.state() instanceof RaceState state ? state : null;
	}

	/** What moves the session, while its order is the one that is shown. */
	private @Nullable Navigator navigator() {
		return attached ? documentNavigator() : null;
	}

	/** Whether the user looks at the race; else at the {@link #document()}, which is a session of another kind. */
	boolean isInFront() {
		return inFront;
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
	public boolean canExplore() {
		return true;
	}

	@Override
	public boolean hasCounterExample() {
		Exploration result = verdict();
		return result != null && result.counterExample() != null;
	}

	@Override
	public String verdictText() {
		Exploration result = verdict();
		String said = message().isEmpty() ? "" : Interleaved.plain(message()) + " ";
		if (result == null) {
			return isExploring() ? said + "<a href=\"stop\">Stop</a>" : said + (said.isEmpty() ? "Not explored yet. " : "") + "<a href=\"explore\">Explore all schedules</a>";
		}
		return said + Interleaved.plain(result.text()) + (hasCounterExample() ? " <a href=\"counterExample\">Open the counter-example</a>" : "");
	}

	@Override
	public String orderText() {
		Document shown = document();
		String named = shown == null ? "" : Interleaved.plain(shown.name());
		String open = " <a href=\"open\">Open it as a session</a>";
		String step = run.position() + " of " + run.length() + ".";
		if (attached) {
			return "The order of " + named + ", step " + step + (tried == null ? "" : " <a href=\"tried\">Show the order that was tried</a>");
		}
		if (documentState() != null) {
			return "Not the order of " + named + "." + open + " <a href=\"session\">Back to the session</a>";
		}
		return (shown == null || shown.session() == null ? "Step " : named + " has no tasks that take turns; this is a story that comes with the program. Step ") + step + open;
	}

	@Override
	public void follow(String link) {
		switch (link) {
		case "explore" -> explore();
		case "stop" -> stopExploring();
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
			forgetVerdict();
			run = next;
			attached = false;
			mine = false;
			inFront = true;
			setMessage("");
			setSelectedRow(-1);
		} catch (IllegalArgumentException e) {
			setMessage(String.valueOf(e.getMessage()));
		}
		changed();
	}

	@Override
	public void openAsSession() {
		RaceDocuments.open(window(), file());
	}

	/** The order that is shown, as a file. */
	private RaceFile file() {
		return new RaceFile(run.story(), run.schedule());
	}

	@Override
	public void openCounterExample() {
		Exploration result = verdict();
		Exploration.CounterExample example = result == null ? null : result.counterExample();
		if (example != null) {
			RaceDocuments.open(window(), new RaceFile(run.story(), example.schedule()));
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
			setSelectedRow(run.position() - 1);
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
	public void seek(int position) {
		if (position >= 0 && position <= run.length()) {
			Navigator session = navigator();
			if (session != null) {
				session.seek(position);
				return;
			}
			inFront = true;
			run.seek(position);
			setSelectedRow(position - 1);
			setMessage("");
			changed();
		}
	}

	/** What moves the session of another kind that the user looks at instead of the race. */
	private @Nullable Navigator other() {
		return inFront ? null : documentNavigator();
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
		Navigator session = other();
		return session == null ? run.position() > 0 : session.current().position() > 0;
	}

	@Override
	public boolean isBeforeEnd() {
		Navigator session = other();
		return session == null ? run.position() < run.length() : isBeforeEnd(session);
	}

	@Override
	public boolean canGoForward() {
		Navigator session = other() == null ? navigator() : other();
		return session == null ? run.position() < run.length() || canRun() : isBeforeEnd(session);
	}

	private boolean canRun() {
		return run.choices().stream().anyMatch(RaceRun.Choice::possible);
	}

	@Override
	public void forward() {
		Navigator session = other() == null ? navigator() : other();
		if (session != null) {
			session.step(1);
			return;
		}
		inFront = true;
		setMessage(run.forward() ? "" : "No task can take a step.");
		setSelectedRow(run.position() - 1);
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
		setSelectedRow(run.position() - 1);
		setMessage("");
		changed();
	}

	@Override
	public void move(int from, int to) {
		if (from >= 0 && from < run.length() && to >= 0 && to < run.length() && from != to) {
			leave();
			String why = run.move(from, to);
			setMessage(why == null ? "" : "Not possible in this order: " + why);
			setSelectedRow(Math.min(to, run.length() - 1));
			changed();
		}
	}

	@Override
	public void explore() {
		Story story = run.story();
		Limits bounds = limits();
		explore("Explore " + story.title(), monitor -> new Explorer(story.machine()).within(bounds).watchedBy(monitor).run());
	}
}

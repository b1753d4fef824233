package org.vmalloscope.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener.Activity;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.Stop;

/**
 * One opened document: a file, its session once that is read, and what the window's parts share about it. UI thread only; the session
 * and its navigator may be used from any thread.
 */
public final class Document {
	/** How far it is. */
	public enum State {
		/** It is being read. */
		LOADING,
		/** There is a session. */
		READY,
		/** It could not be read, or the user did not want to wait. */
		FAILED,
		/** Its editor is closed. */
		CLOSED
	}

	private final Display display = Display.getCurrent();
	private final Path file;
	private final List<DocumentListener> listeners = new ArrayList<>();
	private State state = State.LOADING;
	private LoadProgress progress = LoadProgress.NONE;
	private @Nullable IStatus failure;
	private @Nullable Session session;
	private @Nullable Navigator navigator;
	private @Nullable Moment moment;
	private @Nullable Moves moves;
	private boolean isRereading;
	private List<Problem> textProblems = List.of();
	private @Nullable Subject selection;
	private @Nullable PositionRange range;
	private RunTarget runTarget = RunTarget.DEFAULT;
	private @Nullable Stop breakpoints;
	private @Nullable OperationBreaks breaks;
	private double speed = 10;
	private Base base = Base.PREVIOUS;
	private OtherMachines others = OtherMachines.NONE;
	private final @Nullable Document first;

	/** A document that is being read. */
	public Document(Path file) {
		this(file, null);
	}

	/** @param first shows the first machine of the same session; null for itself */
	Document(Path file, @Nullable Document first) {
		this.file = file;
		this.first = first;
	}

	/**
	 * The documents of all machines of the session, this one first; just this one in most cases. All stand at the same position: whoever
	 * moves one moves the first. What is selected belongs to one of them.
	 */
	public List<Document> machines() {
		List<Document> all = new ArrayList<>(List.of(this));
		all.addAll(others.documents());
		return all;
	}

	/** The file or folder. */
	public Path file() {
		return file;
	}

	/** The name for people. */
	public String name() {
		Path name = file.getFileName();
		return name == null ? file.toString() : name.toString();
	}

	public State state() {
		return state;
	}

	/** How far the reading is. */
	public LoadProgress progress() {
		return progress;
	}

	/** Why there is no session; null unless {@link State#FAILED}. */
	public @Nullable IStatus failure() {
		return failure;
	}

	/** The session; null unless {@link State#READY}. */
	public @Nullable Session session() {
		return session;
	}

	/** What moves the session; null unless {@link State#READY}. */
	public @Nullable Navigator navigator() {
		Document leader = first;
		return leader == null ? navigator : leader.navigator();
	}

	/** The moment that the window shows; null unless {@link State#READY}. */
	public @Nullable Moment moment() {
		return moment;
	}

	/** What the user selected; null when that is nothing. */
	public @Nullable Subject selection() {
		return selection;
	}

	/** Selects something in all views. */
	public void select(@Nullable Subject subject) {
		if (subject == null ? selection != null : !subject.equals(selection)) {
			selection = subject;
			tell(listener -> listener.selected(subject));
		}
	}

	/** The stretch that views over time show; null: all of it. */
	public @Nullable PositionRange range() {
		return range;
	}

	/** Shows a stretch in all views over time. */
	public void show(@Nullable PositionRange positions) {
		Document leader = first;
		if (leader != null && !Objects.equals(positions, leader.range)) {
			leader.show(positions);
		} else if (!Objects.equals(positions, range)) {
			range = positions;
			tell(listener -> listener.ranged(positions));
			others.documents().forEach(document -> document.show(positions));
		}
	}

	/** What the moment that the window shows is compared with. */
	public Base base() {
		return base;
	}

	/** Compares with something else in all views. */
	public void compareWith(Base next) {
		if (!next.equals(base)) {
			base = next;
			tell(DocumentListener::compared);
			others.compareWith(next);
		}
	}

	/** What a run stops at. */
	public RunTarget runTarget() {
		return runTarget;
	}

	/** Chooses what a run stops at. */
	public void runTo(RunTarget target) {
		runTarget = target;
	}

	/** What stops runs in any case, such as breakpoints; null for nothing. */
	public void breakAt(@Nullable Stop stop) {
		breakpoints = stop;
	}

	/** Runs to whatever comes first of {@link #runTarget} and what was given to {@link #breakAt}. */
	public void run(boolean forward) {
		Navigator moving = navigator;
		if (moving != null) {
			moving.run(runTarget.stop(breakpoints), forward);
		}
	}

	/** Runs to whatever comes first of a stop and what was given to {@link #breakAt}. */
	public void runTo(Stop stop, boolean forward) {
		Navigator moving = navigator;
		Stop also = breakpoints;
		if (moving != null) {
			moving.run(also == null ? stop : also.or(stop), forward);
		}
	}

	/** Breakpoints of operations, for those who show operations; null as long as nobody keeps any. */
	public @Nullable OperationBreaks breaks() {
		return breaks;
	}

	/** Gives the document breakpoints, or says that they are others now. */
	public void show(OperationBreaks now) {
		breaks = now;
		tell(DocumentListener::breaksChanged);
	}

	/** How fast it plays, in operations each second. */
	public double speed() {
		return speed;
	}

	/** Chooses how fast it plays; when it plays already, at once. */
	public void playAt(double operationsPerSecond) {
		speed = operationsPerSecond;
		Navigator moving = navigator;
		if (moving != null && moving.activity() == Activity.PLAYING) {
			moving.play(operationsPerSecond);
		}
	}

	public void addListener(DocumentListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	/** Reading goes on; while it does. */
	public void progressed(LoadProgress now) {
		if (state == State.LOADING) {
			progress = now;
			tell(DocumentListener::stateChanged);
		}
	}

	/** The file is read, or read again. The document owns the session from here on; what it showed before is closed. */
	public void opened(Session opened, Navigator moving) {
		if (state != State.LOADING && !isRereading) {
			moving.close();
			return;
		}
		closeSession();
		PositionRange shown = range;
		if (shown != null && shown.to() > opened.length()) {
			range = null;
		}
		session = opened;
		navigator = moving;
		moment = moving.current();
		state = State.READY;
		Moves following = new Moves(display, this);
		moves = following;
		moving.addListener(following);
		following.moved(moving.current(), moving.current());
		base = base.isMachine() ? Base.PREVIOUS : base;
		others = first == null ? OtherMachines.of(this, opened) : OtherMachines.NONE;
		tell(DocumentListener::stateChanged);
	}

	/** The session stands somewhere else. What a session that was replaced still has to say counts no more. */
	void moved(Moves source, Moment now) {
		Moment before = moment;
		if (source == moves && before != null && before != now) {
			moment = now;
			others.moveTo(now);
			tell(listener -> listener.moved(before, now));
		}
	}

	/** The session began or ended to run. */
	void activityChanged() {
		if (state == State.READY) {
			tell(DocumentListener::activityChanged);
		}
	}

	/** A search found nothing, or a command failed; in words. */
	void said(String message) {
		if (state == State.READY) {
			tell(listener -> listener.said(message));
		}
	}

	/** The file cannot be read, for a reason that is told to the user. */
	public void failed(IStatus reason) {
		if (state == State.LOADING || isRereading) {
			closeSession();
			failure = reason;
			state = State.FAILED;
			tell(DocumentListener::stateChanged);
		}
	}

	/** The file was written: it is read again. What is shown stays until {@link #opened} or {@link #failed} is called. */
	public void rereading() {
		if (state == State.FAILED) {
			restarting();
		}
		isRereading = state == State.READY;
	}

	/** What is wrong with the text as it stands in its editor, which may not be saved; nothing for a document that is not edited. */
	public List<Problem> textProblems() {
		return textProblems;
	}

	/** The text was checked. */
	public void checked(List<Problem> problems) {
		if (!problems.equals(textProblems)) {
			textProblems = List.copyOf(problems);
			tell(DocumentListener::textChecked);
		}
	}

	/** Reads again, after a failure or as something else: what is shown is closed at once, it counts no more. */
	public void restarting() {
		closeSession();
		failure = null;
		progress = LoadProgress.NONE;
		state = State.LOADING;
		tell(DocumentListener::stateChanged);
	}

	/** Nobody shows it any more. */
	public void close() {
		closeSession();
		state = State.CLOSED;
		tell(DocumentListener::stateChanged);
		listeners.clear();
	}

	private void closeSession() {
		others.close();
		others = OtherMachines.NONE;
		Navigator moving = navigator;
		if (moving != null) {
			moving.close();
		}
		session = null;
		navigator = null;
		moment = null;
		moves = null;
		isRereading = false;
	}

	private void tell(Consumer<DocumentListener> news) {
		List.copyOf(listeners).forEach(news);
	}
}

package org.vmalloscope.ui.pagetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.scenario.run.ScenarioExplorer;
import org.vmalloscope.scenario.run.TaskOrder;
import org.vmalloscope.scenario.run.WrittenOrder;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.ScenarioCourse;
import org.vmalloscope.ui.document.Document;

/**
 * The order of the tasks of the active document, while that is a scenario with tasks, and what the explorer says about all orders. Another order that the user tries is a
 * run of its own beside the session; opening it writes it into a copy of the scenario. UI thread only.
 */
final class ScenarioOrders extends ShownOrder<ScenarioExplorer.Result> {
	private static final Map<IWorkbenchWindow, ScenarioOrders> BY_WINDOW = new WeakHashMap<>();
	private static final String EXTENSION = ".vms";

	private @Nullable Session session;
	private @Nullable TaskOrder order;
	/** Another order; {@code null}: that of the session is shown. */
	private @Nullable TaskOrder tried;
	/** How many rows of the other order are over. */
	private int triedPosition;
	private @Nullable Job running;

	private ScenarioOrders(IWorkbenchWindow window) {
		super(window);
		begin();
	}

	/** That of a window. */
	static ScenarioOrders of(IWorkbenchWindow window) {
		ScenarioOrders known = BY_WINDOW.get(window);
		if (known == null) {
			known = new ScenarioOrders(window);
			BY_WINDOW.put(window, known);
		}
		return known;
	}

	/** What the window shows: the tasks of the active scenario, if it has some, else a race. */
	static Interleaved shownIn(IWorkbenchWindow window) {
		ScenarioOrders orders = of(window);
		return orders.isInFront() ? orders : OpenRace.of(window);
	}

	@Override
	void detach() {
		// what another document shows takes over when it is attached
	}

	@Override
	void moved(Moment before, Moment now) {
		if (order != null) {
			setSelectedRow(position() - 1);
			changed();
		}
	}

	@Override
	void attach() {
		Document shown = document();
		Session opened = shown == null ? null : shown.session();
		if (opened != session) {
			forgetVerdict();
			stopRunning();
			session = opened;
			order = opened == null ? null : opened.course(ScenarioCourse.class).<@Nullable TaskOrder>map(course -> TaskOrder.of(course.run())).orElse(null);
			tried = null;
			setMessage("");
			setSelectedRow(position() - 1);
			changed();
		}
	}

	/** Whether the active document is a scenario whose tasks took turns. */
	boolean isInFront() {
		return order != null;
	}

	private @Nullable TaskOrder shown() {
		TaskOrder other = tried;
		return other == null ? order : other;
	}

	@Override
	public Interleaving interleaving() {
		TaskOrder shown = shown();
		if (shown == null) {
			throw new IllegalStateException("no scenario with tasks is in front");
		}
		return shown.interleaving();
	}

	@Override
	public String name() {
		Document shown = document();
		return shown == null ? "" : shown.name().replaceFirst("\\.vms$", "");
	}

	@Override
	public int position() {
		Document shown = document();
		Moment moment = shown == null ? null : shown.moment();
		TaskOrder own = order;
		return tried != null ? triedPosition : own == null || moment == null ? 0 : own.rowsAt(moment.position());
	}

	@Override
	public void seek(int position) {
		TaskOrder own = order;
		Navigator moving = documentNavigator();
		if (tried != null) {
			triedPosition = Math.max(0, Math.min(position, interleaving().steps().size()));
			setSelectedRow(triedPosition - 1);
			changed();
		} else if (own != null && moving != null) {
			moving.seek(position <= 0 ? own.positionBefore() : own.positionAfter(Math.min(position, own.interleaving().steps().size()) - 1));
		}
	}

	private void step(int by) {
		Navigator moving = documentNavigator();
		if (tried != null) {
			seek(triedPosition + by);
		} else if (moving != null) {
			moving.step(by);
		}
	}

	@Override
	public void forward() {
		step(1);
	}

	@Override
	public boolean canGoForward() {
		return isBeforeEnd();
	}

	@Override
	public void back() {
		step(-1);
	}

	@Override
	public void toStart() {
		Navigator moving = documentNavigator();
		if (tried != null) {
			seek(0);
		} else if (moving != null) {
			moving.seek(0);
		}
	}

	@Override
	public void toEnd() {
		Navigator moving = documentNavigator();
		if (tried != null) {
			seek(interleaving().steps().size());
		} else if (moving != null) {
			moving.seek(moving.session().length());
		}
	}

	@Override
	public boolean canGoBack() {
		Navigator moving = documentNavigator();
		return tried == null ? moving != null && moving.current().position() > 0 : triedPosition > 0;
	}

	@Override
	public boolean isBeforeEnd() {
		Navigator moving = documentNavigator();
		return tried == null ? moving != null && isBeforeEnd(moving) : triedPosition < interleaving().steps().size();
	}

	@Override
	public int movable() {
		TaskOrder shown = shown();
		return shown == null ? 0 : Math.min(shown.turns(), shown.interleaving().steps().size());
	}

	@Override
	public void move(int from, int to) {
		TaskOrder shown = shown();
		if (shown == null || Math.min(from, to) < 0 || Math.max(from, to) >= movable() || from == to) {
			return;
		}
		stopRunning();
		Display display = Display.getCurrent();
		Job next = new Job("Another order of " + name()) {
			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				TaskOrder other = shown.moved(from, to, operations -> monitor == null || !monitor.isCanceled());
				Job self = this;
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (running == self) {
							running = null;
							tried(other, to);
						}
					});
				}
				return Status.OK_STATUS;
			}
		};
		running = next;
		next.schedule();
	}

	private void tried(TaskOrder other, int row) {
		tried = other;
		triedPosition = other.interleaving().steps().size();
		setSelectedRow(row);
		setMessage("");
		changed();
	}

	private void stopRunning() {
		Job old = running;
		running = null;
		if (old != null) {
			old.cancel();
		}
	}

	@Override
	public boolean canExplore() {
		TaskOrder own = order;
		return own != null && own.isLeftToExplorer();
	}

	@Override
	public void explore() {
		TaskOrder own = order;
		if (own != null && own.isLeftToExplorer()) {
			Limits bounds = limits();
			explore("Explore " + name(), monitor -> new ScenarioExplorer(own.run().program()).run(bounds, monitor));
		}
	}

	@Override
	public boolean hasCounterExample() {
		ScenarioExplorer.Result result = verdict();
		return result != null && result.order() != null;
	}

	@Override
	public void openCounterExample() {
		ScenarioExplorer.Result result = verdict();
		WrittenOrder found = result == null ? null : result.order();
		if (found != null) {
			open(found::text);
		}
	}

	@Override
	public String verdictText() {
		ScenarioExplorer.Result result = verdict();
		String said = message().isEmpty() ? "" : Interleaved.plain(message()) + " ";
		if (result != null) {
			WrittenOrder found = result.order();
			return said + Interleaved.plain(result.exploration().text())
					+ (found == null ? "" : ". " + Interleaved.plain(found.statement()) + " <a href=\"counterExample\">Open the counter-example</a>");
		}
		if (!said.isEmpty()) {
			return said + (isExploring() ? "<a href=\"stop\">Stop</a>" : canExplore() ? "<a href=\"explore\">Explore all orders</a>" : "");
		}
		return canExplore() ? "Not explored yet: each allocation or free is one turn, purges and balance work are several. <a href=\"explore\">Explore all orders</a>"
				: "This scenario writes the order down. With 'schedule explore' instead, all orders can be explored.";
	}

	@Override
	public String orderText() {
		TaskOrder shown = shown();
		if (shown == null) {
			return "";
		}
		int rows = shown.interleaving().steps().size();
		String turns = "turn " + Math.min(position(), rows) + " of " + rows + (shown.turns() > rows ? " (of " + shown.turns() + ": the first are shown)" : "") + ".";
		if (tried == null) {
			return "The turns of the tasks of " + Interleaved.plain(name()) + EXTENSION + ", " + turns;
		}
		int unmet = shown.run().disappointments();
		return "Not the order of " + Interleaved.plain(name()) + EXTENSION + ": " + Interleaved.plain(shown.statement()) + ". "
				+ (unmet == 0 ? "All expectations are met." : unmet == 1 ? "An expectation is not met." : unmet + " expectations are not met.")
				+ " <a href=\"open\">Open it as a scenario</a> <a href=\"session\">Back to the session</a>";
	}

	@Override
	public void follow(String link) {
		switch (link) {
		case "explore" -> explore();
		case "stop" -> stopExploring();
		case "counterExample" -> openCounterExample();
		case "session" -> {
			tried = null;
			setSelectedRow(position() - 1);
			changed();
		}
		default -> openAsSession();
		}
	}

	@Override
	public boolean isAnotherOrder() {
		return tried != null;
	}

	@Override
	public void openAsSession() {
		TaskOrder other = tried;
		if (other != null) {
			open(other::text);
		}
	}

	/** Writes an order into a scenario. */
	private interface Writing {
		String into(String source);
	}

	private void open(Writing writing) {
		try {
			Written file = written(writing);
			RaceDocuments.openScenario(window(), file.name(), file.text());
		} catch (IllegalArgumentException e) {
			say(String.valueOf(e.getMessage()));
		}
	}

	@Override
	public Written written() {
		TaskOrder shown = shown();
		if (shown == null) {
			throw new IllegalArgumentException("no scenario with tasks is in front");
		}
		return written(shown::text);
	}

	private Written written(Writing writing) {
		Document shown = document();
		if (shown == null) {
			throw new IllegalArgumentException("no scenario is open");
		}
		try {
			String text = writing.into(Files.readString(shown.file(), StandardCharsets.UTF_8));
			return new Written(name() + "-order-" + Integer.toHexString(text.hashCode()) + EXTENSION, EXTENSION, text);
		} catch (IOException e) {
			throw new IllegalArgumentException(shown.file() + ": cannot be read: " + e.getMessage(), e);
		}
	}
}

package org.vmalloscope.editor.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.ScenarioCourse;
import org.vmalloscope.ui.document.Document;

/** The values of names and counters at the moment that the window shows. Any thread. */
public final class Values {
	private static final Pattern INDEX = Pattern.compile("\\s*\\[\\s*(\\w+)\\s*\\].*", Pattern.DOTALL);

	private record Shown(Session session, Moment moment) {
	}

	private Values() {
	}

	/**
	 * The value of what stands at a place of the text; null when it has none, or when nothing has run.
	 *
	 * @param phrase the name or counter at that place
	 */
	public static @Nullable String of(Document document, String text, int offset, String phrase) {
		Shown shown = shown(document);
		ScenarioCourse course = shown == null ? null : shown.session.course(ScenarioCourse.class).<@Nullable ScenarioCourse>map(found -> found).orElse(null);
		if (shown == null || course == null) {
			return null;
		}
		int position = shown.moment.position();
		String value = course.run().value(phrase, position);
		if (value != null) {
			return phrase + " = " + value;
		}
		if (course.run().arrays().stream().anyMatch(array -> array.name().equals(phrase))) {
			return array(course.run(), phrase, text.substring(offset + phrase.length()), position);
		}
		String counter = course.counter(phrase, position, shown.moment.state());
		return counter == null ? null : phrase + " = " + counter;
	}

	/** The session and its moment live on the UI thread. */
	private static @Nullable Shown shown(Document document) {
		AtomicReference<@Nullable Shown> shown = new AtomicReference<>();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			Session session = document.session();
			Moment moment = document.moment();
			shown.set(session == null || moment == null ? null : new Shown(session, moment));
		});
		return shown.get();
	}

	private static String array(ScenarioRun run, String name, String behind, int position) {
		Matcher index = INDEX.matcher(behind);
		String number = index.matches() ? index.group(1) : "";
		String value = number.matches("\\d{1,18}") ? number : run.value(number, position);
		if (value != null && value.matches("\\d{1,18}")) {
			int made = run.element(name, Long.parseLong(value), position);
			if (made >= 0) {
				return name + "[" + value + "] = " + run.result(made, position);
			}
		}
		int last = run.lastElement(name, position);
		return last < 0 ? name + " has no results yet" : name + "[" + run.elementIndex(last) + "] = " + run.result(last, position) + " (the last one)";
	}
}

package org.vmalloscope.session.scenario;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.memory.Gfp;

/** The text of a recorded scenario while it is written, and what could not be said in it. */
final class RecordedText {
	/** Between a request and what is expected of it. */
	static final String EXPECT = "; expect ";
	/** Between a request and what became of it in the kernel. */
	static final String KERNEL = " # the kernel: ";
	private final StringBuilder text = new StringBuilder();
	private final List<Integer> decisions = new ArrayList<>();
	private final List<String> missing = new ArrayList<>();

	/** Adds a line. */
	void line(String line) {
		text.append(line).append('\n');
	}

	/** Adds a note, which is a step of the scenario. */
	void note(String words) {
		line("");
		line("note \"" + words.replace("\\", "").replace('"', '\'') + "\"");
	}

	/** Something is not as it was. */
	void missing(String what) {
		missing.add(what);
	}

	static String hex(long address) {
		return "0x" + Long.toHexString(address);
	}

	/** {@code with …}, or nothing for GFP_KERNEL and for flags that the language has no names for. */
	static String flags(int gfp) {
		String names = gfp < 0 || gfp == Gfp.GFP_KERNEL ? "" : Gfp.toString(gfp).replace(" ", "");
		return names.matches("_*[A-Z_]+(\\|_*[A-Z_]+)*") ? " with " + names.replace("|", " | ") : "";
	}

	/** A request with what was recorded to come of it, which {@link ScenarioRecorder} takes back where the scenario decides otherwise. */
	void decided(int event, String request, String expectation) {
		decisions.add(event);
		line(request + EXPECT + expectation);
	}

	/** The events of {@link #decided}, in the order of the lines. */
	List<Integer> decisions() {
		return decisions;
	}

	/** The whole: title, what it is, what is missing, and the lines. */
	String finish(String title, List<String> about) {
		StringBuilder whole = new StringBuilder("scenario \"" + title.replace("\\", "").replace('"', '\'') + "\"\n\n");
		about.forEach(line -> whole.append("# ").append(line).append('\n'));
		if (!missing.isEmpty()) {
			whole.append("#\n# Not as it was recorded:\n");
			missing.forEach(line -> whole.append("# - ").append(line).append('\n'));
		}
		return whole.append(text).toString();
	}
}

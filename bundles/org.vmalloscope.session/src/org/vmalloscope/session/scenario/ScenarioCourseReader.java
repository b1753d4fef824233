package org.vmalloscope.session.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.scenario.run.SideBySide;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.CourseReader;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.SessionMonitor;

/** Reads scenarios: files that begin with {@code scenario "…"} or {@code machine {}, or are called {@code *.vms}. */
public final class ScenarioCourseReader implements CourseReader {
	@Override
	public String kind() {
		return "scenarios";
	}

	@Override
	public boolean recognises(FileHead head) {
		String line = head.firstLine();
		return !head.folder() && (head.path().toString().endsWith(".vms") || line.matches("(scenario\\s*\".*|machine\\s*\\{.*)"));
	}

	@Override
	public Course read(FileHead head, OpenOptions options, SessionMonitor monitor) throws IOException {
		Scenario scenario = Scenario.read(head.path());
		monitor.check();
		if (!scenario.problems().isEmpty()) {
			throw new IllegalArgumentException(scenario.problems().stream().map(Object::toString).collect(Collectors.joining(System.lineSeparator())));
		}
		List<ScenarioRun> runs = SideBySide.run(scenario, RunLimits.DEFAULT, operations -> {
			monitor.progress("Running the scenario", operations, 0);
			return !monitor.isCancelled();
		});
		monitor.check();
		return new ScenarioCourse(runs.get(0), runs.stream().skip(1).map(ScenarioCourse::new).toList());
	}
}

package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.compile.Name;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.inside.Words;

/** The names of a scenario that have a value, and its arrays with what came into them last. */
final class ScenarioTree {
	private final ScenarioRun run;
	private final int now;
	private final int before;

	ScenarioTree(ScenarioRun run, Moment now, @Nullable Moment before) {
		this.run = run;
		this.now = now.position();
		this.before = before == null ? this.now : before.position();
	}

	List<Item> items() {
		List<Item> items = new ArrayList<>();
		for (Name name : run.names()) {
			String value = run.value(name.name(), now);
			if (value != null) {
				items.add(new Item(name.name(), value, !value.equals(run.value(name.name(), before))));
			}
		}
		for (Name array : run.arrays()) {
			int last = run.lastElement(array.name(), now);
			if (last >= 0) {
				boolean changed = run.lastElement(array.name(), before) != last;
				items.add(new Item(array.name() + "[" + Words.count(run.elementIndex(last)) + "]", run.result(last, now), changed));
			}
		}
		return items;
	}
}

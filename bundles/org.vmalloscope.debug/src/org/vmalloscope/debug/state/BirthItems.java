package org.vmalloscope.debug.state;

import java.util.List;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** How an area came to be. */
final class BirthItems {
	private BirthItems() {
	}

	static void describe(List<Item> items, Session session, Birth birth) {
		long line = session.line(birth.operation());
		items.add(new Item("made by", "operation " + Words.count(birth.operation() + 1L) + (line > 0 ? ", line " + line : ""), false));
		items.add(new Item("requested", Words.bytes(birth.size()), false));
		if (birth.gfp() >= 0) {
			items.add(new Item("gfp", Gfp.toString(birth.gfp()), false));
		}
		if (!birth.caller().isEmpty()) {
			items.add(new Item("caller", birth.caller(), false));
		}
		if (!birth.task().isEmpty()) {
			items.add(new Item("task", birth.task(), false));
		}
	}
}

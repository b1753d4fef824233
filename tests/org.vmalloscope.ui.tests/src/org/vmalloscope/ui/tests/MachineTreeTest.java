package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vmalloscope.debug.state.Item;
import org.vmalloscope.debug.state.MachineTree;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.testing.Golden;

/** The machine in words, as the Variables view shows it. */
class MachineTreeTest {
	private final Session session = open();

	private static Session open() {
		Path file = Golden.directory().resolve("oracle").resolve("5.10-both-mixed-1.req.gz");
		try {
			return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Item child(List<Item> items, String name) {
		return items.stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name + " is not among " + items.stream().map(Item::name).toList()));
	}

	@Test
	void whatAStepChangesIsMarkedFromTheRootOn() {
		int placed = session.find(0, true, index -> session.effects(index).contains(Effect.PERCPU_PLACED));
		List<Item> changed = new MachineTree(session, session.moment(placed), session.moment(placed - 1)).items();
		assertTrue(child(changed, "percpu").changed());
		Item chunks = child(child(changed, "percpu").all(), "chunks");
		assertTrue(chunks.changed());
		List<Item> marked = chunks.all().stream().filter(Item::changed).toList();
		assertEquals(1, marked.size());
		assertTrue(child(marked.get(0).all(), "free_bytes").changed());
		List<Item> same = new MachineTree(session, session.moment(placed), session.moment(placed)).items();
		assertFalse(child(same, "percpu").changed() || child(same, "vmalloc").changed());
	}

	@Test
	void theFreeTreeHasAllItsNodesAndTheAreasComeInParts() {
		Moment moment = session.moment(session.length() / 2);
		VmallocView view = Objects.requireNonNull(moment.state().kernel().vmalloc());
		List<Item> vmalloc = child(new MachineTree(session, moment, null).items(), "vmalloc").all();
		assertEquals(view.freeTree().size(), nodes(child(vmalloc, "free_vmap_area_root").all()));
		Item areas = child(vmalloc, "areas");
		assertTrue(areas.children().isLarge());
		assertEquals(view.areaCount(), areas.children().count());
		List<Item> all = areas.children().part(0, view.areaCount());
		assertEquals(view.areaCount(), all.size());
		assertEquals(all.get(3).name(), areas.children().part(3, 1).get(0).name());
	}

	private static int nodes(List<Item> items) {
		int count = 0;
		for (Item item : items) {
			if (item.name().startsWith("rb_")) {
				count += 1 + nodes(item.all());
			}
		}
		return count;
	}
}

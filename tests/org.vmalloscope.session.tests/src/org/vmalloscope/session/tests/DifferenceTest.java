package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Difference.Kind;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.StateDifference;

/** A difference leads from one state to the other. */
class DifferenceTest {
	@Test
	void areasThatDifferencesAddAndTakeAwayLeadFromOneStateToTheOther() {
		Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));
		Random random = new Random(5);
		for (int i = 0; i < 40; i++) {
			Moment from = session.moment(random.nextInt(session.length() + 1));
			Moment to = session.moment(i % 2 == 0 ? Math.min(session.length(), from.position() + 1) : random.nextInt(session.length() + 1));
			Map<Long, Integer> areas = areas(from);
			for (Difference difference : StateDifference.between(from, to).differences()) {
				long key = (long) difference.chunkId() << 32 | difference.start();
				int size = (int) (difference.end() - difference.start());
				if (difference.kind() == Kind.AREA_FREED) {
					assertEquals(size, areas.remove(key));
				} else if (difference.kind() == Kind.AREA_PLACED) {
					assertEquals(null, areas.put(key, size));
				}
			}
			assertEquals(areas(to), areas);
		}
	}

	private static Map<Long, Integer> areas(Moment moment) {
		Map<Long, Integer> areas = new TreeMap<>();
		var percpu = Courses.percpu(moment.state());
		for (ChunkView chunk : percpu.chunks()) {
			chunk.forEachArea((offset, size) -> areas.put((long) chunk.id() << 32 | offset, size));
		}
		ChunkView reserved = percpu.reservedChunk();
		if (reserved != null) {
			reserved.forEachArea((offset, size) -> areas.put((long) reserved.id() << 32 | offset, size));
		}
		return areas;
	}

	@Test
	void vmallocAreasThatDifferencesAddAndTakeAwayLeadFromOneStateToTheOther() {
		for (String file : List.of("6.1-both-groups-1", "5.10-vmalloc-mixed-1", "4.19-vmalloc-mapram-1")) {
			Session session = Courses.session(Courses.file(file));
			Random random = new Random(6);
			int far = 0;
			for (int i = 0; i < 60; i++) {
				Moment from = session.moment(random.nextInt(session.length() + 1));
				int distance = i % 3 == 0 ? 1 : i % 3 == 1 ? 40 : session.length();
				Moment to = session.moment(Math.floorMod(from.position() + random.nextInt(2 * distance + 1) - distance, session.length() + 1));
				NavigableMap<Long, String> areas = vmallocAreas(from);
				for (Difference difference : StateDifference.between(from, to).differences()) {
					boolean isArea = difference.chunkId() == Birth.VMALLOC;
					if (isArea && difference.kind() == Kind.VMAP_RELEASED) {
						assertEquals(difference.end() + difference.before(), areas.remove(difference.start()));
					} else if (isArea && difference.kind() == Kind.VMAP_CHANGED) {
						assertEquals(difference.end() + difference.before(), areas.put(difference.start(), difference.end() + difference.now()));
					} else if (isArea) {
						assertEquals(null, areas.put(difference.start(), difference.end() + difference.now()));
					}
					far += isArea && distance > 1 ? 1 : 0;
				}
				assertEquals(vmallocAreas(to), areas, file + " from " + from.position() + " to " + to.position());
			}
			assertTrue(far > 100, "areas came and went: " + far);
		}
	}

	/** By start: end, state and type, unless it is of vmalloc. */
	private static NavigableMap<Long, String> vmallocAreas(Moment moment) {
		NavigableMap<Long, String> areas = new TreeMap<>();
		for (AreaCursor area = Objects.requireNonNull(moment.state().kernel().vmalloc()).areas(); area.next();) {
			String what = area.state().name() + (area.type() == AreaType.VMALLOC ? "" : " " + area.type().name().replace('_', ' '));
			areas.put(area.start(), area.end() + what.toLowerCase(Locale.ROOT));
		}
		return areas;
	}

	@Test
	void aStateDiffersFromItselfInNothing() {
		Session session = Courses.session(Courses.file("6.1-both-mixed-1"));
		for (int position = 0; position < session.length(); position += 997) {
			Moment moment = session.moment(position);
			session.moment(session.length());
			assertTrue(StateDifference.between(moment, session.moment(position)).isEmpty());
		}
	}

	@Test
	void aDifferenceBeyondTheLimitIsCutAndSaysSo() {
		Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));
		StateDifference cut = StateDifference.between(session.moment(0), session.moment(session.length()), 10);
		assertEquals(10, cut.differences().size());
		assertFalse(cut.complete());
	}

	@Test
	void aCounterTellsItsNameAndBothValues() {
		Session session = Courses.session(Courses.file("6.1-both-groups-1"));
		Moment from = session.moment(0);
		Moment to = session.moment(session.length());
		long before = Objects.requireNonNull(from.state().kernel().vmalloc()).lazyPages();
		long now = Objects.requireNonNull(to.state().kernel().vmalloc()).lazyPages();
		assertTrue(before != now, "lazy pages stay " + now);
		Difference lazy = Difference.counter("lazy pages", String.format(Locale.ROOT, "%,d", before), String.format(Locale.ROOT, "%,d", now));
		assertTrue(StateDifference.between(from, to).differences().contains(lazy), lazy::toString);
	}

	@Test
	void anAllocationShowsItsAreaItsPagesAndItsHints() {
		Session session = Courses.session("6.1", "cfg cpus 2\ncfg unit 65536\ncfg static 8192\ncfg dyn 12288\nalloc 1 64 8 kernel\nalloc 2 4096 8 kernel\n");
		int made = session.length();
		StateDifference placed = StateDifference.between(session.moment(made - 1), session.moment(made));
		assertTrue(placed.differences().stream().anyMatch(difference -> difference.kind() == Kind.AREA_PLACED && difference.end() - difference.start() == 4096), placed::toString);
		assertTrue(placed.differences().stream().anyMatch(difference -> difference.kind() == Kind.HINT), placed::toString);
		StateDifference undone = StateDifference.between(session.moment(made), session.moment(made - 1));
		assertTrue(undone.differences().stream().anyMatch(difference -> difference.kind() == Kind.AREA_FREED && difference.end() - difference.start() == 4096), undone::toString);
	}
}

package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.StatePredicate;

/** Searches in both directions, births of areas, cancel. */
class SearchTest {
	private static final SessionMonitor CANCELLED = new SessionMonitor() {
		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	private final Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));

	@Test
	void statesAreFoundForwardsAndBackwardsAsAScanFindsThem() {
		StatePredicate wanted = state -> Courses.percpu(state).chunks().size() % 3 == 0 && Courses.percpu(state).isBalancePending();
		boolean[] matches = new boolean[session.length() + 1];
		for (int position = 0; position < matches.length; position++) {
			matches[position] = wanted.test(session.moment(position).state());
		}
		for (int from = 0; from <= session.length(); from += 701) {
			int next = from + 1;
			while (next <= session.length() && !matches[next]) {
				next++;
			}
			int before = from - 1;
			while (before >= 0 && !matches[before]) {
				before--;
			}
			assertEquals(next <= session.length() ? next : -1, session.findState(from, true, wanted, SessionMonitor.NONE), "from " + from);
			assertEquals(before, session.findState(from, false, wanted, SessionMonitor.NONE), "back from " + from);
		}
	}

	@Test
	void textIsFoundWhateverItsCase() {
		int position = session.find(0, true, OperationFilter.text("BALANCE WORK"), SessionMonitor.NONE);
		assertTrue(session.operation(position - 1).text().contains("balance work"));
		assertEquals(-1, session.find(session.length(), true, OperationFilter.text("balance"), SessionMonitor.NONE));
	}

	@Test
	void searchesAndFirstRunsCanBeCancelled() {
		assertThrows(CancellationException.class, () -> session.find(0, true, (any, index) -> false, CANCELLED));
		assertThrows(CancellationException.class, () -> session.findState(session.length(), false, state -> false, CANCELLED));
		assertThrows(CancellationException.class, () -> Session.over("x", null, Courses.course(Courses.file("6.1-percpu-mixed-1")), CANCELLED));
		assertEquals(17, session.moment(17).position());
	}

	@Test
	void everyAreaThatWasAllocatedHasTheBirthOfTheOperationThatMadeIt() {
		int checked = 0;
		for (int position = 0; position <= session.length(); position += 1009) {
			for (ChunkView chunk : Courses.percpu(session.moment(position).state()).chunks()) {
				for (int offset = chunk.nextArea(0); offset >= 0; offset = chunk.nextArea(chunk.areaEnd(offset))) {
					Optional<Birth> birth = session.births().percpu(position, chunk.id(), offset);
					if (birth.isPresent()) {
						checked++;
						Birth made = birth.get();
						assertEquals(chunk.areaEnd(offset) - offset, made.size());
						assertTrue(made.operation() < position && (made.end() < 0 || made.end() >= position), made::toString);
						assertTrue(session.effects(made.operation()).contains(Effect.PERCPU_PLACED));
						assertEquals(made, session.births().madeBy(made.operation()).orElseThrow());
						if (made.end() >= 0) {
							assertEquals(made, session.births().endedBy(made.end()).orElseThrow());
						}
					} else {
						assertEquals(ChunkView.FIRST, chunk.id(), "only margins of the first chunk have no birth");
					}
				}
			}
		}
		assertTrue(checked > 1000);
	}
}

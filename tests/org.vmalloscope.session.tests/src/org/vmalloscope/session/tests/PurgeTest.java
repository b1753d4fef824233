package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.vmalloc.space.CostModel;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;
import org.vmalloscope.session.StateDifference;
import org.vmalloscope.session.Trail;

/** What a session keeps of purges and searches. */
class PurgeTest {
	/** {@code lazy_max_pages()} of two CPUs. */
	private static final long LAZY_MAX = 16384;
	/** Two tasks free so much that the first one has to purge; whoever frees an area gives the lock away. */
	private static final String STARVED = """
			machine {
			    kernel 5.1
			    cpus 2
			    %s
			    first chunk static 20 KiB, reserved 8 KiB, dynamic 28 KiB, unit 64 KiB
			}
			junk = 12000
			repeat 2 * junk times as i {
			    ptr[i] = vmalloc 1 page
			}
			task worker on cpu 0 to 1 {
			    for k from 0 to junk - 1 {
			        free ptr[cpu * junk + k]
			    }
			}
			schedule round robin
			""";

	@TempDir
	Path folder = Path.of("");

	private Session open(String text) throws IOException {
		Path file = folder.resolve("a.vms");
		Files.writeString(file, text);
		return SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
	}

	@Test
	void aPurgeOfATaskKnowsWhoRanWhileItGaveTheLockAway() throws Exception {
		Session session = open(STARVED.formatted(""));
		Purge first = session.purges().get(0);
		assertEquals(Purge.By.FREE, first.by());
		assertTrue(first.last() > first.first() + 100, first.toString());
		assertEquals(LAZY_MAX + 2, first.lazyBefore());
		assertTrue(first.lazyMost() > first.lazyBefore(), "the other task frees meanwhile: " + first);
		assertTrue(first.yields() >= first.areas() - 1, "the lock is given away after each area: " + first);
		assertEquals(1, first.others().size(), first.others().toString());
		String purger = session.operation(first.first()).task();
		assertFalse(first.others().containsKey(purger));
		CostModel costs = CostModel.DEFAULT;
		assertEquals(first.areas() * costs.rangePerArea(), first.cost().rangeLoop());
		assertEquals(first.areas() * costs.freePerArea(), first.cost().freeLoop());
		assertEquals(2 * costs.flushPerCpu(), first.cost().flush());
		assertEquals(2 * first.areas(), first.pages());
	}

	@Test
	void purgesTakeAllThatIsNotLazyAtTheEnd() throws Exception {
		for (String policy : List.of("", "vmalloc purge P3")) {
			Session session = open(STARVED.formatted(policy));
			long purged = session.purges().stream().mapToLong(Purge::pages).sum();
			assertEquals(2 * 24_000 - session.series(Metric.VMALLOC_LAZY_PAGES).value(session.length()), purged, policy);
		}
	}

	@Test
	void theTrailOfASearchIsWhatTheAreasWereThen() throws Exception {
		Session session = open("""
				machine {
				    kernel 4.19
				    cpus 2
				}
				repeat 10 times as i {
				    p[i] = vmalloc 4 pages
				}
				""");
		int last = session.length() - 1;
		Trail trail = session.trail(last);
		assertEquals(last, trail.operation());
		assertTrue(trail.complete());
		assertEquals(session.series(Metric.VMALLOC_SEARCH).value(last + 1) > 0, !trail.visited().isEmpty());
		assertEquals(session.moment(last + 1).position(), last + 1);
	}

	@Test
	void aBaseIsOnePositionOrTheOneBefore() throws Exception {
		Session session = open(STARVED.formatted(""));
		assertEquals(9, Base.PREVIOUS.of(session, session.moment(10)).position());
		assertEquals(0, Base.PREVIOUS.of(session, session.moment(0)).position());
		assertEquals(3, new Base(3).of(session, session.moment(10)).position());
		long placed = StateDifference.between(new Base(3).of(session, session.moment(10)), session.moment(10)).differences().stream().filter(difference -> !difference.now().isEmpty()).count();
		assertEquals(7, placed);
	}
}

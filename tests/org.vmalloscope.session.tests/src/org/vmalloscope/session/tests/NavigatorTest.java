package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.Stop;

/** Commands of a navigator: what they lead to, in which order listeners hear of it, and that they never block. */
class NavigatorTest {
	private final Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));
	private final Navigator navigator = new Navigator(session);
	private final Heard heard = new Heard();

	/** Keeps what a navigator tells, and lets tests wait for it. */
	private static final class Heard implements NavigatorListener {
		final List<Moment> moments = new ArrayList<>();
		boolean broken;
		boolean nothing;
		Activity activity = Activity.IDLE;

		@Override
		public synchronized void moved(Moment before, Moment now) {
			broken |= !moments.isEmpty() && moments.get(moments.size() - 1) != before;
			moments.add(now);
			notifyAll();
		}

		@Override
		public synchronized void activityChanged(Activity now) {
			activity = now;
			notifyAll();
		}

		@Override
		public synchronized void nothingFound(boolean forward) {
			nothing = true;
			notifyAll();
		}

		synchronized void await(BooleanSupplier condition) {
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
			while (!condition.getAsBoolean()) {
				long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
				assertTrue(left > 0, "the navigator does not come there");
				try {
					wait(left);
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
			}
		}
	}

	NavigatorTest() {
		navigator.addListener(heard);
	}

	@AfterEach
	void close() {
		navigator.close();
	}

	private void awaitPlace(int position, int point) {
		heard.await(() -> Place.of(navigator.current()).equals(new Place(position, point)));
	}

	@Test
	void theLastSeekWinsAndListenersHearEachChangeOnceInOrder() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			navigator.seek(random.nextInt(session.length() + 1));
		}
		navigator.seek(1234);
		awaitPlace(1234, 0);
		assertFalse(heard.broken);
		assertTrue(heard.moments.size() <= 501);
	}

	@Test
	void stepsAddUpWhateverTheirSpeed() {
		navigator.seek(5000);
		for (int i = 0; i < 40; i++) {
			navigator.step(1);
		}
		for (int i = 0; i < 15; i++) {
			navigator.step(-1);
		}
		awaitPlace(5025, 0);
	}

	@Test
	void stepsIntoGoThroughEveryPointAndBack() {
		int points = session.points(3001);
		assertTrue(points > 1);
		navigator.seek(3001);
		for (int point = 1; point <= points; point++) {
			navigator.stepInto(1);
			awaitPlace(3001, point);
			assertFalse(navigator.current().inside().isEmpty());
		}
		navigator.stepInto(1);
		awaitPlace(3002, 0);
		navigator.stepInto(-1);
		awaitPlace(3001, points);
		navigator.stepInto(-points);
		awaitPlace(3001, 0);
	}

	@Test
	void steppingOutLeavesTheInnermostFunction() {
		int operation = 3001;
		int inner = 1;
		while (session.depth(operation, inner) < 3) {
			inner++;
		}
		navigator.seek(operation, inner);
		awaitPlace(operation, inner);
		int depth = navigator.current().frames().size();
		navigator.stepOut(1);
		heard.await(() -> navigator.current().frames().size() < depth);
		assertEquals(operation, navigator.current().position());
	}

	@Test
	void aRunStopsBehindTheNextMatchAndARunBackBehindTheOneBefore() {
		OperationFilter created = OperationFilter.effect(Effect.CHUNK_CREATED);
		List<Integer> expected = new ArrayList<>();
		for (int i = 0; i < session.length(); i++) {
			if (session.effects(i).contains(Effect.CHUNK_CREATED)) {
				expected.add(i + 1);
			}
		}
		assertTrue(expected.size() > 2);
		for (int position : expected) {
			navigator.run(Stop.behind(created), true);
			awaitPlace(position, 0);
		}
		navigator.run(Stop.behind(created), true);
		heard.await(() -> heard.nothing);
		for (int i = expected.size() - 2; i >= 0; i--) {
			navigator.run(Stop.behind(created), false);
			awaitPlace(expected.get(i), 0);
		}
	}

	@Test
	void aRunThatIsStoppedEndsWhereItHasComeToAndTheNavigatorGoesOn() throws InterruptedException {
		CountDownLatch running = new CountDownLatch(1);
		navigator.run(Stop.when(state -> {
			running.countDown();
			return false;
		}), true);
		assertTrue(running.await(60, TimeUnit.SECONDS));
		navigator.stop();
		heard.await(() -> navigator.activity() == NavigatorListener.Activity.IDLE || heard.nothing);
		navigator.seek(77);
		awaitPlace(77, 0);
	}

	@Test
	void historyLeadsBackToWhereJumpsCameFrom() {
		navigator.seek(100);
		awaitPlace(100, 0);
		navigator.step(3);
		awaitPlace(103, 0);
		navigator.seek(2000);
		awaitPlace(2000, 0);
		heard.await(navigator::canGoBack);
		navigator.back();
		awaitPlace(103, 0);
		assertTrue(navigator.canGoForward());
		navigator.forward();
		awaitPlace(2000, 0);
		assertFalse(navigator.canGoForward());
	}

	@Test
	void playingComesToTheEndAndPlayingBackToTheBeginning() {
		navigator.play(1e6);
		awaitPlace(session.length(), 0);
		navigator.play(-1e6);
		awaitPlace(0, 0);
		heard.await(() -> heard.activity == NavigatorListener.Activity.IDLE);
		assertFalse(heard.broken);
	}

	@Test
	void aListenerThatFailsDoesNotKeepOthersFromHearing() {
		Navigator other = new Navigator(session);
		try (other) {
			List<Throwable> faults = new ArrayList<>();
			Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
			Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
			try {
				other.addListener((from, to) -> {
					throw new IllegalStateException("on purpose");
				});
				other.addListener(heard);
				other.seek(10);
				heard.await(() -> other.current().position() == 10 && !heard.moments.isEmpty());
			} finally {
				Thread.setDefaultUncaughtExceptionHandler(before);
			}
			assertEquals(1, faults.size());
		}
	}
}

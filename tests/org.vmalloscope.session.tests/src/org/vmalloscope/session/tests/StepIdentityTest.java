package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener;
import org.vmalloscope.session.Place;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.Stop;

/** A step forwards and the same one backwards lead to where they began, in the place and in every fact about the machine. */
class StepIdentityTest {
	private static final int ROUNDS = 40;

	/** What can be seen of a machine. */
	private static String facts(Moment moment) {
		StringBuilder text = new StringBuilder();
		if (moment.state().kernel().percpu() != null) {
			text.append(Courses.facts(moment));
		}
		VmallocView view = moment.state().kernel().vmalloc();
		if (view != null) {
			for (AreaCursor area = view.areas(); area.next();) {
				text.append(area.start()).append(' ').append(area.end()).append(' ').append(area.facts()).append('\n');
			}
			text.append(view.lazyPages()).append(view.isDrainPending());
		}
		return text.append(moment.inside()).append(moment.frames()).append(moment.state().kernel().pages().freePages()).toString();
	}

	/** Does something that ends at one place, and waits for it. */
	private static Moment after(Navigator navigator, Runnable command) throws InterruptedException {
		CountDownLatch idle = new CountDownLatch(1);
		NavigatorListener listener = new NavigatorListener() {
			@Override
			public void moved(Moment before, Moment now) {
				// the end of the activity says that it stays there
			}

			@Override
			public void activityChanged(Activity activity) {
				if (activity == Activity.IDLE) {
					idle.countDown();
				}
			}
		};
		navigator.addListener(listener);
		command.run();
		assertTrue(idle.await(60, TimeUnit.SECONDS));
		navigator.removeListener(listener);
		return navigator.current();
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.1-percpu-mixed-1", "4.19-vmalloc-mixed-1", "5.10-both-mixed-1", "3.18-percpu-atomic-1" })
	void forwardsThenBackwardsIsTheIdentity(String name) throws Exception {
		Session session = Courses.session(Courses.file(name));
		Random random = new Random(11);
		try (Navigator navigator = new Navigator(session)) {
			for (int round = 0; round < ROUNDS; round++) {
				int position = random.nextInt(session.length());
				int point = round % 2 == 0 ? 0 : random.nextInt(session.points(position) + 1);
				Moment start = session.moment(position, point);
				if (!Place.of(navigator.current()).equals(Place.of(start))) {
					after(navigator, () -> navigator.seek(start.position(), start.point()));
				}
				assertIdentity(navigator, start, navigator::stepInto, 1 + random.nextInt(20));
				if (point == 0) {
					assertIdentity(navigator, start, navigator::step, 1 + random.nextInt(20));
					assertIdentity(navigator, start, navigator::stepOut, 1);
					Moment end = after(navigator, () -> navigator.run(Stop.at(session.length()), true));
					assertEquals(session.length(), end.position());
					assertEquals(facts(start), facts(after(navigator, () -> navigator.run(Stop.at(start.position()), false))));
				}
			}
		}
	}

	private static void assertIdentity(Navigator navigator, Moment start, IntConsumer step, int count) throws InterruptedException {
		Session session = navigator.session();
		int most = Math.max(1, Math.min(count, session.length() - start.position()));
		after(navigator, () -> step.accept(most));
		Moment back = after(navigator, () -> step.accept(-most));
		assertEquals(Place.of(start), Objects.requireNonNull(Place.of(back)));
		assertEquals(facts(start), facts(back));
	}
}

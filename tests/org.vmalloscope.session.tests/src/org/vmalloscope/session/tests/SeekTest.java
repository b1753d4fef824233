package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.StateDifference;

/** What a session shows at a position is what straight execution leads to, however one came there. */
class SeekTest {
	private static final int LOOKS = 25;

	static Stream<Path> files() {
		return Courses.percpuFiles().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void everySeekShowsWhatStraightExecutionLeadsTo(Path file) {
		Session session = Courses.session(file);
		Random random = new Random(1);
		Map<Integer, PercpuState> expected = straight(file, random.ints(LOOKS, 0, session.length() + 1).toArray());
		for (Map.Entry<Integer, PercpuState> entry : expected.entrySet()) {
			assertEquals(entry.getValue(), Courses.facts(session.moment(entry.getKey())), () -> "position " + entry.getKey());
		}
	}

	@Test
	void aRandomWalkOverPositionsAndPointsIsThatOfStraightExecution() {
		Path file = Courses.file("6.1-percpu-mixed-1");
		Session session = Courses.session(file);
		Random random = new Random(2);
		int center = session.length() / 2;
		int[] walk = random.ints(200, center, center + 12).toArray();
		Map<Integer, PercpuState> expected = straight(file, walk);
		for (int position : walk) {
			int points = session.points(position);
			if (points > 0) {
				Moment inside = session.moment(position, 1 + random.nextInt(points));
				assertEquals(position, inside.position());
			}
			assertEquals(expected.get(position), Courses.facts(session.moment(position)), () -> "position " + position);
		}
	}

	@Test
	void everyPointOfAnOperationIsTheSameForwardsAndBackwards() {
		Session session = Courses.session(Courses.file("6.1-percpu-mixed-1"));
		for (int operation = 3000; operation < 3020; operation++) {
			int points = session.points(operation);
			PercpuState[] forwards = new PercpuState[points + 1];
			for (int point = 0; point <= points; point++) {
				forwards[point] = Courses.facts(session.moment(operation, point));
			}
			for (int point = points; point >= 0; point--) {
				assertEquals(forwards[point], Courses.facts(session.moment(operation, point)), "operation " + operation + " point " + point);
			}
		}
	}

	@Test
	void aMomentInsideAVmallocOperationLeavesEveryPositionAsItWas() {
		for (String name : new String[] { "3.18-vmalloc-mapram-1", "4.19-vmalloc-mixed-1", "6.1-vmalloc-exhaust-1", "6.12-vmalloc-mixed-1" }) {
			Session session = Courses.session(Courses.file(name));
			Session untouched = Courses.session(Courses.file(name));
			for (int operation = 4000; operation < 4100; operation++) {
				int points = session.points(operation);
				for (int point = points; point > 0; point -= 3) {
					Moment inside = session.moment(operation, point);
					assertEquals(session.depth(operation, point), inside.frames().size());
				}
				assertEquals(List.of(), StateDifference.between(untouched.moment(operation), session.moment(operation)).differences(), name + " " + operation);
			}
			assertEquals(List.of(), StateDifference.between(untouched.moment(session.length()), session.moment(session.length())).differences(), name);
		}
	}

	private static Map<Integer, PercpuState> straight(Path file, int[] positions) {
		Map<Integer, PercpuState> facts = new HashMap<>();
		Set<Integer> wanted = Arrays.stream(positions).boxed().collect(Collectors.toSet());
		Course course = Courses.course(file);
		for (int position = 0; position <= course.length(); position++) {
			if (wanted.contains(position)) {
				facts.put(position, PercpuState.of(Courses.percpu(course.snapshot())));
			}
			if (position < course.length()) {
				course.execute(position);
			}
		}
		return facts;
	}
}

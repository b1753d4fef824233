package org.vmalloscope.engine.tests.vmalloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.AreaGroup;
import org.vmalloscope.engine.vmalloc.AreaGroups;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.RangeTree;

/**
 * Invariants during many random requests to percpu and vmalloc in one address space, per kernel. {@code -Dvmalloscope.operations=1000000}
 * runs that many per kernel and checks now and then.
 */
class RandomRequestsTest {
	private static final int OPERATIONS = Integer.getInteger("vmalloscope.operations", 3000);
	private static final int CHECKED = 1000;

	static List<KernelProfile> kernels() {
		List<KernelProfile> kernels = new ArrayList<>();
		for (String name : KernelProfiles.names()) {
			KernelProfile profile = KernelProfiles.get(name);
			kernels.add(profile);
			if (name.equals("3.10")) {
				kernels.add(profile.named("3.10 with the scan of 2.6.35").withVmalloc(profile.vmalloc().withPlacement(PlacementKind.BUSY_SCAN)));
			}
		}
		return kernels;
	}

	@ParameterizedTest
	@MethodSource("kernels")
	void everythingAgreesAllTheTime(KernelProfile profile) {
		Kernel kernel = RandomSpace.machine(profile);
		RandomSpace requests = new RandomSpace(profile.name().hashCode());
		for (int i = 0; i < OPERATIONS; i++) {
			Request request = requests.next();
			kernel.execute(request);
			if (i % Math.max(1, OPERATIONS / CHECKED) == 0) {
				try {
					kernel.assertConsistent();
				} catch (AssertionError e) {
					throw new AssertionError("request " + i + " " + request + ": " + e.getMessage(), e);
				}
			}
		}
		assertTrue(kernel.vmalloc().space().areas().tree().size() > 20, "the address space is used");
	}

	@ParameterizedTest
	@MethodSource("kernels")
	void aRestoredMachineGoesOnAsBefore(KernelProfile profile) {
		Kernel kernel = RandomSpace.machine(profile);
		RandomSpace requests = new RandomSpace(profile.name().hashCode() + 1);
		List<Kernel.Snapshot> snapshots = new ArrayList<>();
		List<List<Request>> stretches = new ArrayList<>();
		List<String> answers = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			snapshots.add(kernel.snapshot());
			List<Request> stretch = new ArrayList<>();
			for (int j = 0; j < 100; j++) {
				stretch.add(requests.next());
			}
			stretches.add(stretch);
			answers.add(run(kernel, stretch));
		}
		for (int i : new int[] { 19, 3, 11, 0, 18, 7 }) {
			kernel.restore(snapshots.get(i));
			kernel.assertConsistent();
			assertEquals(answers.get(i), run(kernel, stretches.get(i)), "stretch " + i);
		}
	}

	private static String run(Kernel kernel, List<Request> stretch) {
		StringBuilder text = new StringBuilder();
		stretch.forEach(request -> text.append(RandomSpace.print(kernel.execute(request))));
		return text.append(RandomSpace.dump(kernel)).toString();
	}

	@ParameterizedTest
	@MethodSource("kernels")
	void aViewShowsWhatTheMachineHasEvenLater(KernelProfile profile) {
		Kernel kernel = RandomSpace.machine(profile);
		RandomSpace requests = new RandomSpace(profile.name().hashCode() + 2);
		for (int i = 0; i < 10; i++) {
			for (int j = 0; j < 150; j++) {
				kernel.execute(requests.next());
			}
			VmallocView view = kernel.snapshot().vmalloc();
			assertNotNull(view);
			List<Long> areas = liveAreas(kernel);
			List<Long> free = ranges(kernel.vmalloc().space().free());
			long lazy = kernel.vmalloc().lazyPages();
			for (int j = 0; j < 150; j++) {
				kernel.execute(requests.next());
			}
			assertEquals(areas, areas(view));
			assertEquals(areas, inGroups(view));
			assertEquals(free, ranges(view.freeTree()));
			assertEquals(lazy, view.lazyPages());
			assertEquals(kernel.vmalloc().blocks().pagesPerBlock(), view.blocks().isEmpty() ? kernel.vmalloc().blocks().pagesPerBlock() : view.blocks().get(0).pages());
			seeks(view, areas);
		}
	}

	private static List<Long> liveAreas(Kernel kernel) {
		AreaMap map = kernel.vmalloc().space().areas();
		List<Long> areas = new ArrayList<>();
		for (int pos = map.tree().first(); pos != 0; pos = map.tree().next(pos)) {
			areas.addAll(List.of(map.start(pos), map.end(pos), map.facts(pos)));
		}
		return areas;
	}

	private static List<Long> areas(VmallocView view) {
		List<Long> areas = new ArrayList<>();
		for (AreaCursor area = view.areas(); area.next();) {
			areas.addAll(List.of(area.start(), area.end(), area.facts()));
		}
		return areas;
	}

	private static List<Long> inGroups(VmallocView view) {
		List<Long> areas = new ArrayList<>();
		Set<Integer> places = new HashSet<>();
		for (AreaGroups groups = view.groups(); groups.next();) {
			AreaGroup group = groups.group(null);
			assertTrue(places.add(groups.place()), "a place for each");
			assertSame(group, groups.group(group));
			for (int area = 0; area < group.size(); area++) {
				areas.addAll(List.of(group.start(area), group.end(area), group.facts(area)));
			}
		}
		return areas;
	}

	private static List<Long> ranges(RangeTree tree) {
		List<Long> ranges = new ArrayList<>();
		for (int node = tree.first(); node != 0; node = tree.next(node)) {
			ranges.addAll(List.of(tree.start(node), tree.end(node), tree.subtreeMax(node), tree.isRed(node) ? 1L : 0L, (long) tree.depth(node)));
		}
		return ranges;
	}

	/** A cursor put before an address finds the first area that ends above it. */
	private static void seeks(VmallocView view, List<Long> areas) {
		for (int i = 0; i < areas.size(); i += 3) {
			AreaCursor inside = view.areas().seek(areas.get(i + 1) - 1);
			assertTrue(inside.next());
			assertEquals(areas.get(i), inside.start());
			AreaCursor behind = view.areas().seek(areas.get(i + 1));
			assertEquals(i + 3 < areas.size(), behind.next());
			if (i + 3 < areas.size()) {
				assertEquals(areas.get(i + 3), behind.start());
			}
		}
	}
}

package org.vmalloscope.engine.tests.vmalloc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmalloscope.engine.vmalloc.space.AddressTree;
import org.vmalloscope.engine.vmalloc.space.BlockPool;

/** A tree of several levels against one of the JDK. */
class AddressTreeTest {
	private static final int KEYS = 60_000;
	private static final int STEP = 16;

	/** What goes and comes back in stretches moves the borders between nodes, those of first children too. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void stretchesThatGoAndComeBackAreFound(int values) {
		Random random = new Random(values);
		AddressTree tree = new AddressTree(new BlockPool(), values);
		TreeSet<Long> expected = new TreeSet<>();
		for (long key = STEP; key <= KEYS * STEP; key += STEP) {
			tree.insert(key);
			expected.add(key);
		}
		for (int round = 0; round < 60; round++) {
			long from = random.nextInt(KEYS) * (long) STEP;
			long to = from + random.nextInt(KEYS / 4) * (long) STEP;
			for (long key : expected.subSet(from, to).stream().mapToLong(Long::longValue).toArray()) {
				tree.remove(key);
				expected.remove(key);
			}
			tree.assertConsistent();
			for (long key = to - STEP / 2; key > from; key -= STEP / (1 + random.nextInt(2))) {
				if (expected.add(key)) {
					tree.insert(key);
				}
			}
			tree.assertConsistent();
			assertEquals(expected.size(), tree.size());
			for (int i = 0; i < 200; i++) {
				long key = random.nextInt(KEYS * STEP);
				Long floor = expected.floor(key);
				int pos = tree.floor(key);
				assertEquals(floor == null ? 0 : floor, pos == 0 ? 0 : tree.key(pos), "floor of " + key);
			}
		}
	}
}

package org.vmalloscope.engine.tests.percpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;

/**
 * An endless row of requests, the same for the same seed: allocations of all sizes, alignments and flags, frees, balance
 * work, and now and then a change of the page budget. The number of live areas swings, so that chunks come and go.
 */
final class RandomRequests {
	private static final int[] FLAGS = { Gfp.GFP_KERNEL, Gfp.GFP_KERNEL, Gfp.GFP_KERNEL, Gfp.GFP_KERNEL, Gfp.GFP_ATOMIC, Gfp.GFP_NOWAIT | Gfp.NOWARN,
			Gfp.GFP_NOFS, Gfp.GFP_KERNEL | Gfp.NORETRY | Gfp.NOWARN };

	private final Random random;
	private final List<Integer> live = new ArrayList<>();
	private int nextId = 1;
	private boolean growing = true;

	RandomRequests(long seed) {
		random = new Random(seed);
	}

	Request next() {
		if (live.size() > 600 || random.nextInt(700) == 0) {
			growing = false;
		} else if (live.size() < 10 || random.nextInt(700) == 0) {
			growing = true;
		}
		int choice = random.nextInt(1000);
		if (choice < 60) {
			return new Request.BalancePercpu(choice > 4);
		}
		if (choice < 70) {
			return new Request.SetBudget(choice < 66 ? -1 : random.nextInt(64));
		}
		if (live.isEmpty() || random.nextInt(100) < (growing ? 65 : 35)) {
			live.add(nextId);
			return new Request.AllocatePercpu(nextId++, size(), 1 << random.nextInt(random.nextInt(4) == 0 ? 13 : 7), FLAGS[random.nextInt(FLAGS.length)],
					random.nextInt(25) == 0);
		}
		int index = random.nextInt(live.size());
		int id = live.set(index, live.get(live.size() - 1));
		live.remove(live.size() - 1);
		return new Request.FreePercpu(id);
	}

	private int size() {
		return switch (random.nextInt(20)) {
			case 0 -> random.nextInt(34000);
			case 1, 2 -> random.nextInt(9000);
			case 3 -> 1 + random.nextInt(5);
			case 4, 5, 6 -> 1 + random.nextInt(2000);
			default -> 1 + random.nextInt(300);
		};
	}
}

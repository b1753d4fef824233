package org.vmalloscope.benchmarks.engine;

import java.util.SplittableRandom;

/** Sizes as kernels ask for them: most are small, few are large. */
final class Sizes {
	private Sizes() {
	}

	/** Percpu areas, bytes: seven of ten are 8 to 64, a quarter 64 to 512, the rest to 4096. */
	static int percpu(SplittableRandom random) {
		int kind = random.nextInt(100);
		int limit = kind < 70 ? 8 : kind < 95 ? 64 : 512;
		return limit * (1 + random.nextInt(8));
	}

	/** Vmalloc areas, pages: six of ten are 1 to 4, a third 4 to 32, the rest to 256. */
	static int pages(SplittableRandom random) {
		int kind = random.nextInt(100);
		int limit = kind < 60 ? 1 : kind < 92 ? 4 : 64;
		return limit * (1 + random.nextInt(4)) ;
	}
}

package org.vmalloscope.scenario.run;

import org.vmalloscope.scenario.compile.Distribution;

/**
 * Random numbers of a scenario: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). The same
 * seed gives the same numbers on every machine, for ever.
 */
final class SplitMix {
	private long state;

	SplitMix(long seed) {
		state = seed;
	}

	void seed(long seed) {
		state = seed;
	}

	/** What the next numbers follow from: a seed that gives the same ones. */
	long state() {
		return state;
	}

	private long next() {
		state += 0x9e3779b97f4a7c15L;
		long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		return z ^ z >>> 31;
	}

	/** Each number from the least to the greatest is equally likely. */
	long between(long least, long greatest) {
		if (greatest <= least) {
			return least;
		}
		long range = greatest - least + 1;
		return least + (range <= 0 ? next() : Math.floorMod(next() >>> 1, range));
	}

	long draw(Distribution distribution) {
		long[] values = distribution.values();
		return switch (distribution.kind()) {
		case UNIFORM -> between(values[0], values[1]);
		case EXPONENTIAL -> {
			// strict, because a logarithm may differ in its last bit from machine to machine
			double uniform = ((next() >>> 11) + 1) * 0x1.0p-53;
			yield Math.max(1, (long) StrictMath.ceil(-values[0] * StrictMath.log(uniform)));
		}
		case CHOICE -> {
			long[] weights = distribution.weights();
			long point = between(1, weights[weights.length - 1]);
			int i = 0;
			while (weights[i] < point) {
				i++;
			}
			yield values[i];
		}
		};
	}
}

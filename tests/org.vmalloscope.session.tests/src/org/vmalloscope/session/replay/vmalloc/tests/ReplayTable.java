package org.vmalloscope.session.replay.vmalloc.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.vmalloscope.testing.Golden;

/** Prints how many recorded addresses are predicted, run by run; arguments are parts of names of runs to show in detail. */
final class ReplayTable {
	private ReplayTable() {
	}

	/** Replays all runs of the golden data. */
	public static void main(String[] arguments) throws IOException {
		long right = 0;
		long all = 0;
		long reordered = 0;
		for (Path folder : Golden.kernelRuns()) {
			String name = folder.getFileName().toString();
			if (arguments.length > 0 && !name.contains(arguments[0])) {
				continue;
			}
			RunReplay run = new RunReplay(folder).run(vmalloc -> {
				// nothing to check here
			});
			long equal = run.comparisons.stream().filter(comparison -> comparison.isEqual()).count();
			System.out.printf("%-34s %6d of %6d, %4d reordered, chunks %d/%d, states %d/%d%n", name, run.right(), run.predictions.size(), run.reordered(),
					run.chunksRight, run.chunks, equal, run.comparisons.size());
			right += run.right();
			all += run.predictions.size();
			reordered += run.reordered();
			if (arguments.length > 0) {
				int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
				run.divergences.stream().limit(shown).forEach(System.out::println);
			}
		}
		System.out.printf("%d of %d = %.2f%%, %d reordered%n", right, all, 100.0 * right / Math.max(1, all), reordered);
	}
}

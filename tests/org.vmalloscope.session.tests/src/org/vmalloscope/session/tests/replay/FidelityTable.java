package org.vmalloscope.session.tests.replay;

import java.io.IOException;
import java.nio.file.Path;

import org.vmalloscope.testing.Golden;

/** Prints how true the replay of each run is; with the names of runs as arguments, also the first differences of these. */
final class FidelityTable {
	private FidelityTable() {
	}

	public static void main(String[] arguments) throws IOException {
		for (Path run : Golden.kernelRuns()) {
			String name = String.valueOf(run.getFileName());
			if (arguments.length > 0 && !name.matches(arguments[0])) {
				continue;
			}
			long start = System.nanoTime();
			Fidelity fidelity = Fidelity.of(run);
			System.out.printf("%-32s %6d right %6d wrong %5d unknown %5d dumps %d/%d %s %d ms%n", name, fidelity.answers().size(), fidelity.right(),
					fidelity.answers().size() - fidelity.right() - fidelity.unknown(), fidelity.unknown(), fidelity.equalDumps(), fidelity.dumps().size(),
					fidelity.causes(), (System.nanoTime() - start) / 1_000_000);
			int limit = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
			fidelity.divergences().stream().limit(limit).forEach(divergence -> System.out.println("   " + divergence.line() + " " + divergence.text()));
			if (limit > 0) {
				fidelity.dumps().forEach((dump, found) -> System.out.println("   " + dump + " " + found.stream().limit(4).toList()));
			}
		}
	}
}

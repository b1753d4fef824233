package org.vmalloscope.engine.tests.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.simulate.RequestReader;
import org.vmalloscope.engine.simulate.Simulation;
import org.vmalloscope.testing.Golden;

/** Request files answered exactly as the kernel's own code answered them, dumps and all. */
class OracleTest {
	static Stream<Arguments> runs() {
		return Golden.oracleRequests().stream().flatMap(file -> {
			String kernel = file.getFileName().toString().replaceAll("-.*", "");
			// The recording says that 6.12 answers every percpu file as 6.1 does.
			boolean both = kernel.equals("6.1") && file.getFileName().toString().contains("-percpu-");
			return both ? Stream.of(Arguments.of(file, kernel), Arguments.of(file, "6.12")) : Stream.of(Arguments.of(file, kernel));
		});
	}

	@ParameterizedTest
	@MethodSource("runs")
	void answersAsTheKernelDid(Path requests, String kernel) throws IOException {
		assertSameLines(Golden.text(Golden.oracleAnswer(requests)), answer(requests, kernel));
	}

	/** What we answer to a file. */
	static String answer(Path requests, String kernel) throws IOException {
		StringBuilder answer = new StringBuilder();
		try (RequestReader reader = RequestReader.open(requests, (file, line, message) -> fail(file + ":" + line + ": " + message))) {
			new Simulation(KernelProfiles.get(kernel)).run(reader, answer);
		}
		return answer.toString();
	}

	@Test
	void thereIsSomethingToCompareWith() {
		assertFalse(runs().toList().isEmpty());
	}

	/** Compares line by line first, so that a failure shows where the first difference is. */
	static void assertSameLines(String expected, String actual) {
		if (!expected.equals(actual)) {
			String[] wanted = expected.split("\n", -1);
			String[] got = actual.split("\n", -1);
			for (int i = 0; i < Math.min(wanted.length, got.length); i++) {
				assertEquals(wanted[i], got[i], "line " + (i + 1));
			}
			assertEquals(wanted.length, got.length, "lines");
		}
	}
}

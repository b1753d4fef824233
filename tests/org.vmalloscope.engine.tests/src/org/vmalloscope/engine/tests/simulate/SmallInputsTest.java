package org.vmalloscope.engine.tests.simulate;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.testing.Golden;

/** The short inputs for kernels 3.10, 4.4, 4.14, 5.1, 5.10 and 7.1, each kind with its own way of printing. */
class SmallInputsTest {
	/** Output file, input file, profile. */
	static Stream<Arguments> runs() {
		List<Arguments> runs = new ArrayList<>();
		for (Path out : Golden.small(".*\\.out")) {
			String name = out.getFileName().toString();
			String kernel = name.replaceAll("\\w+-\\w+-([0-9.]+)-s.*", "$1");
			// 3.10 and 4.4 answered the same requests, and 5.10 those made for 7.1
			String in = name.replace(".out", ".in").replaceAll("areamap-[0-9.]+-", "areamap-").replace("tree-5.10", "tree-7.1");
			runs.add(Arguments.of(out, out.resolveSibling(in), kernel));
		}
		return runs.stream();
	}

	@ParameterizedTest
	@MethodSource("runs")
	void answersAsTheKernelDid(Path expected, Path input, String kernel) throws IOException {
		OracleTest.assertSameLines(Golden.text(expected), OracleTest.answer(input, kernel));
	}

	@Test
	void thereIsSomethingToCompareWith() {
		assertFalse(runs().toList().isEmpty());
	}
}

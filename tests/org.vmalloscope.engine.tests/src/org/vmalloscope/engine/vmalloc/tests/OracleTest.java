package org.vmalloscope.engine.vmalloc.tests;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vmalloscope.testing.Golden;

/** The answers of the kernel's own code, compiled in user space: every line must be the same. */
class OracleTest {
	@TestFactory
	Stream<DynamicTest> answersAreIdentical() {
		return Golden.oracleRequests().stream().filter(file -> file.getFileName().toString().contains("-vmalloc-"))
				.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
	}

	private static void compare(Path requests) {
		String name = requests.getFileName().toString();
		String kernel = name.substring(0, name.indexOf('-'));
		Lines.assertSame(Golden.text(Golden.oracleAnswer(requests)), new OracleDriver(kernel).run(Golden.text(requests)), name);
	}
}

package org.vmalloscope.engine.vmalloc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

/** Compares long texts so that the first difference can be read. */
final class Lines {
	private Lines() {
	}

	static void assertSame(String expectedText, String actualText, String name) {
		String[] expected = expectedText.split("\n");
		String[] actual = actualText.split("\n");
		for (int i = 0; i < Math.min(expected.length, actual.length); i++) {
			if (!expected[i].equals(actual[i])) {
				fail(name + " line " + (i + 1) + ": the kernel said\n" + expected[i] + "\nand we\n" + actual[i]);
			}
		}
		assertEquals(expectedText.length(), actualText.length(), name);
	}
}

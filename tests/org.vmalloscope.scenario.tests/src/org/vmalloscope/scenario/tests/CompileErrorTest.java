package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about texts that can be read but make no sense. */
class CompileErrorTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			count = 3; other = cuont                        | 1:20: unknown name 'cuont', did you mean 'count'?
			vmalloc 12 ms                                   | 1:9: expected a size, got a time
			expect 3 == 4 ms + 1 page                       | 1:20: expected a time, got a number of pages
			expect 7                                        | 1:8: expected a condition, got a number
			p = vmalloc 1 page; expect p == 3               | 1:28: expected a number, got the result of an allocation
			n = 3; free n                                   | 1:13: expected the result of an allocation, but 'n' is a number
			n = 3; expect n[1] == 3                         | 1:15: expected an array, but 'n' is a single value
			p[0] = vmalloc 1 page; free p                   | 1:29: expected a single value, but 'p' is an array
			n = 3 pages; n = 4 ms                           | 1:14: 'n' is a number of pages since line 1, not a time
			x = 4 / 0                                       | 1:9: division by zero
			x = 1.5                                         | 1:5: expected a unit after a decimal fraction, for example 1.5 MiB
			x = 1.3 bytes                                   | 1:5: this is no whole number of bytes
			x = 99999999999999999999                        | 1:5: this number is too large
			x = fls(1, 2)                                   | 1:5: expected 1 value for 'fls', got 2
			vmalloc 1 page reserved                         | 1:16: 'vmalloc' has no 'reserved'
			alloc percpu 8 align 8 align 16                 | 1:24: 'align' is given twice
			alloc percpu 8 with GFP_KERNAL                  | 1:21: unknown gfp flag 'GFP_KERNAL', did you mean 'GFP_KERNEL'?
			alloc percpu 8 atomic with GFP_KERNEL           | 1:1: 'atomic' means with GFP_ATOMIC: give one of them
			repeat until failure { note "x" }               | 1:14: nothing in this loop can fail: it needs an allocation
			for i from 1 to 3 { i = 7 }                     | 1:21: 'i' counts the loop around this line
			for i from 1 to 3 step 0 { stop }               | 1:24: a step must be at least 1; count down with 'down to'
			repeat 2 times as i { repeat 2 times as i { stop } } | 1:41: 'i' counts the loop around this line
			schedule round robin                            | 1:1: there is no task to schedule
			task w on cpu 9 { stop }                        | 1:15: the machine has no cpu 9: it has 4
			task w on cpu 0 to 1 { stop }; schedule w       | 1:41: say which of the 2: w[0] and so on
			task w on cpu 0 to 1 { stop }; schedule w[2]    | 1:41: there are 2 of 'w', numbered from 0
			task w on cpu 0 { task v on cpu 1 { stop } }    | 1:19: a task cannot stand inside a task
			distribution d uniform 5 to 3                   | 1:16: the first end is greater than the second
			distribution d choice 1 page, 3 ms              | 1:16: the values of a distribution must have the same unit
			x = draw dice                                   | 1:10: unknown name 'dice'
			stop; machine { cpus 2 }                        | 1:7: the machine must be described before the first operation
			machine { cpus 2 }; machine { cpus 3 }          | 1:21: the machine is described already
			machine { cpus 0 }                              | 1:11: cpus 0 is not positive
			machine { architecture i368 }                   | 1:24: unknown architecture 'i368'; known are amd64, i386, i386-pae, alpha, alpha-large, arm, arm-lpae, arm64, arm64-16k, arm64-64k, did you mean 'i386'?
			machine { percpu generation B9 }                | 1:29: expected A1, A2, A3, B1, B2, B3, B4, got 'B9', did you mean 'B1'?
			machine { vmalloc placement W1 }                | 1:29: expected V0, V1, V2, V3, got 'W1', did you mean 'V1'?
			machine { vmalloc window 5 pages to 3 pages }   | 1:26: expected an address, got a number of pages
			machine { occupied 5 bytes at 0x1000 }          | 1:11: an occupied range must begin and end at a page
			machine { node of 2 cpus; node of 2 cpus; distance 10 } | 1:1: expected 2 lines of 2 distances, one for each node
			""")
	void sayWhatDoesNotFit(String text, String problem) {
		assertTrue(Scenarios.problems(text).contains("t.vms:" + problem), Scenarios.problems(text).toString());
	}

	@Test
	void anUnknownKernelIsAnsweredWithTheKnownOnes() {
		List<String> problems = Scenarios.problems("machine { kernel 6.11 }");
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).startsWith("t.vms:1:18: unknown kernel '6.11'; known are 3.2-i386, "), problems.get(0));
		assertTrue(problems.get(0).endsWith("did you mean '6.1'?"), problems.get(0));
	}
}

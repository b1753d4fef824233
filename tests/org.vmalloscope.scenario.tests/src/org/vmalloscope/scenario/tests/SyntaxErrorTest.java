package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about texts that cannot be read. */
class SyntaxErrorTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alloc percpu 92 allign 256          | 1:17: expected a unit, an operator, 'align', 'atomic', 'failed', 'from', 'huge', 'on' or 4 others, got 'allign', did you mean 'align'?
			aloc percpu 92                      | 1:1: 'aloc' is no word of the language, did you mean 'alloc'?
			p = aloc percpu 92                  | 1:5: 'aloc' is no word of the language, did you mean 'alloc'?
			repeat 3 tmes { stop }              | 1:10: expected a unit, an operator, 'failed', 'succeeded' or 'times', got 'tmes', did you mean 'times'?
			repeat until falure { stop }        | 1:14: expected 'failure', got 'falure', did you mean 'failure'?
			vmalloc                             | 1:8: expected a value, got the end of the file
			machine { kernel six }              | 1:18: expected a version such as 6.12, got 'six'
			machine { krenel 6.1 }              | 1:11: expected 'architecture', 'cost', 'cpus', 'distance', 'first', 'free', 'kernel', 'killable' or 12 others, got 'krenel', did you mean 'kernel'?
			expect size of == 3                 | 1:16: expected a value, got '=='
			note hello                          | 1:6: expected a text in quotes, got 'hello'
			note "hello                         | 1:6: the text in quotes does not end on its line
			first = vmalloc 1 page              | 1:1: expected a statement, got 'first', a word of the language that cannot be a name
			free size                           | 1:6: expected 'all', 'pages' or a name, got 'size', a word of the language that cannot be a name
			run balace work                     | 1:5: expected 'balance', 'drain' or 'kswapd', got 'balace', did you mean 'balance'?
			}                                   | 1:1: this '}' closes nothing
			repeat 2 times { note "x"           | 1:26: expected '}' or the end of the line, got the end of the file
			""")
	void sayWhatWasExpectedAndMeant(String text, String problem) {
		assertEquals(List.of("t.vms:" + problem), Scenarios.problems(text));
	}

	@Test
	void areReportedOncePerLineAndLaterLinesAreStillRead() {
		assertEquals(List.of("t.vms:2:16: expected a value, got the end of the line", "t.vms:4:12: unknown name 'q'"), Scenarios.problems("""
				repeat 3 times {
				    p = vmalloc
				}
				expect size of q == 1
				""".replace("size of q", "    q")));
	}

	@Test
	void inTheHeadOfABlockDoNotMakeItsEndAnError() {
		assertEquals(List.of("t.vms:2:10: expected a unit, an operator, 'failed', 'succeeded' or 'times', got 'tims', did you mean 'times'?"), Scenarios.problems("""
				repeat 2 times {
				repeat 3 tims {
				    note "inside"
				}
				}
				note "after"
				"""));
	}
}

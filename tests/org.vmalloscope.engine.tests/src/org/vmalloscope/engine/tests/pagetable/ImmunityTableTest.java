package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmalloscope.engine.pagetable.story.ImmunityTable;
import org.vmalloscope.engine.schedule.explore.Limits;

/** The table of which strategy stands which race, each cell by exploration, against what is known of the kernels. */
class ImmunityTableTest {
	private static final String NOT = "n/a";

	/** Columns as in the table: R1 used by a process, an RCU reader, an interrupt, a kernel thread, with faults disabled; R2 apart and with a neighbour; R4. */
	@ParameterizedTest
	@CsvSource({ "alpha, own, immune, immune, immune, immune, immune, n/a, n/a, n/a", //
			"alpha-64g, own, immune, immune, immune, immune, immune, immune, immune, n/a", //
			"x86-64, own, immune, immune, immune, immune, immune, immune, immune, fixed up", //
			"x86-64-7.1, own, immune, immune, immune, immune, immune, immune, immune, fixed up", //
			"arm64, own, immune, immune, immune, immune, immune, immune, immune, fixed up", //
			"i386, eager, OOPS, OOPS, OOPS, OOPS, OOPS, immune, OOPS, fixed up", //
			"i386, own, recovers, recovers, recovers, recovers, recovers, immune, recovers, fixed up", //
			"arm, own, recovers, recovers, recovers, recovers, recovers, recovers, recovers, fixed up", //
			"arm-6.1, own, recovers, recovers, recovers, recovers, recovers, recovers, recovers, SLEEP_BUG", //
			"alpha-large, own, recovers, recovers, OOPS, OOPS, OOPS, recovers, recovers, n/a", //
			"i386, generation, OOPS, OOPS, OOPS, OOPS, OOPS, OOPS, OOPS, fixed up", //
			"i386, generation-all, OOPS, OOPS, OOPS, OOPS, OOPS, immune, OOPS, fixed up", //
			"alpha-large, extension, immune, immune, immune, immune, immune, immune, immune, n/a", //
			"alpha-large, extension-unpublished, OOPS, SLEEP_BUG, OOPS, OOPS, OOPS, immune, OOPS, n/a" })
	void standsOrBreaks(String architecture, String strategy, String process, String reader, String interrupt, String thread, String disabled, String apart,
			String both, String hash) {
		ImmunityTable.Subject subject = ImmunityTable.SUBJECTS.stream()
				.filter(candidate -> candidate.architecture().equals(architecture) && candidate.strategy().equals(strategy)).findFirst().orElseThrow();
		String[] expected = { process, reader, interrupt, thread, disabled, apart, both, hash };
		for (int i = 0; i < expected.length; i++) {
			ImmunityTable.Column column = ImmunityTable.COLUMNS.get(i);
			String text = ImmunityTable.text(ImmunityTable.cell(subject, column, Limits.DEFAULT));
			String cause = text.equals(NOT) ? text : text.replaceFirst(" after \\d+$", "");
			assertEquals(expected[i], cause, subject.title() + ": " + column.title());
		}
	}
}

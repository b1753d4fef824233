package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;

/** Expressions: what they mean, and what is said about those that mean nothing. */
class ExpressionTest {
	private final Session percpu = Courses.session(Courses.file("6.1-percpu-mixed-1"));
	private final Session vmalloc = Courses.session(Courses.file("4.19-vmalloc-mixed-1"));

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1 + 2 * 3; 7", "(1 + 2) * 3; 9", "10 - 3 - 2; 5", "-3 * 2; -6", "7 % 4; 3", "7 / 0; 0", "4 KiB; 4 KiB", "2 MiB / 4 KiB; 512",
			"1 < 2; true", "1 < 2 and 2 < 1; false", "not 1 < 2 or 1 == 1; true", "!(1 == 1); false", "0xffffffff00000000 > 0x1; true", "position; 100", "1_000; 1,000",
			"position >= 100 && position <= 100; true" })
	void meansWhatArithmeticSays(String text, String words) throws Exception {
		assertEquals(words, Expression.parse(text).words(percpu, percpu.moment(100)));
	}

	@Test
	void namesAreThoseOfTheMachine() throws Exception {
		Moment moment = percpu.moment(1000);
		var chunk = Courses.percpu(moment.state()).chunks().get(0);
		assertEquals(chunk.freeBytes(), Expression.parse("chunk[" + chunk.id() + "].free_bytes").value(percpu, moment));
		assertEquals(-1, Expression.parse("chunk[12345].free_bytes").value(percpu, moment));
		assertEquals(Courses.percpu(moment.state()).populatedPages(), Expression.parse("pcpu_nr_populated").value(percpu, moment));
		Moment later = vmalloc.moment(vmalloc.length() / 2);
		VmallocView view = later.state().kernel().vmalloc();
		assertTrue(view != null);
		assertEquals(view.lazyPages(), Expression.parse("vmap_lazy_nr").value(vmalloc, later));
		assertEquals(view.lazyMax(), Expression.parse("lazy_max_pages").value(vmalloc, later));
		AreaCursor area = view.areas();
		assertTrue(area.next());
		String address = "0x" + Long.toHexString(area.start());
		assertEquals(area.end() - area.start(), Expression.parse("size(" + address + ")").value(vmalloc, later));
		assertEquals(0, Expression.parse("free(" + address + ")").value(vmalloc, later));
		assertEquals(1, Expression.parse("busy(" + address + ") or lazy(" + address + ")").value(vmalloc, later));
		assertTrue(Expression.parse(address).words(vmalloc, later).contains("area of"), Expression.parse(address).words(vmalloc, later));
		assertFalse(Expression.parse("vmap_lazy_nr").isCondition());
	}

	@Test
	void insideAnOperationTheMachineIsAskedAndNotTheRecording() throws Exception {
		int operation = 0;
		while (percpu.effects(operation).stream().noneMatch(effect -> effect == org.vmalloscope.session.Effect.POPULATED)) {
			operation++;
		}
		Expression pages = Expression.parse("pcpu_nr_populated");
		Moment last = percpu.moment(operation, percpu.points(operation));
		assertEquals(Courses.percpu(last.state()).populatedPages(), pages.value(percpu, last));
		assertTrue(pages.value(percpu, last) > pages.value(percpu, percpu.moment(operation)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = { "vmap_lazy_mr > 2@ 0@ there is no counter vmap_lazy_mr; did you mean vmap_lazy_nr?", "1 +@ 3@ expected a number or a name, found the end",
			"1 < 2 < 3@ 6@ expected 'and' or 'or' between two comparisons, found '<'", "(1@ 2@ expected ')', found the end", "1 $ 2@ 2@ '$' means nothing here",
			"chunk[1].colour@ 9@ expected one of free_bytes, contig_hint, nr_populated, nr_empty_pop_pages, nr_pages, slot, isolated, found 'colour'",
			"0x12345678123456789@ 0@ 0x12345678123456789 does not fit into 64 bits", "1 2@ 2@ expected an operator or the end of the expression, found '2'" })
	void whatMeansNothingIsExplained(String text, int column, String message) {
		ExpressionException e = assertThrows(ExpressionException.class, () -> Expression.parse(text));
		assertEquals(message, e.getMessage());
		assertEquals(column, e.column());
	}

	@Test
	void nestingHasAnEnd() {
		assertThrows(ExpressionException.class, () -> Expression.parse("(".repeat(100_000)));
		assertThrows(ExpressionException.class, () -> Expression.parse("-".repeat(100_000) + "1"));
		assertThrows(ExpressionException.class, () -> Expression.parse(""));
	}
}

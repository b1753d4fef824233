package org.vmalloscope.session.breakpoint;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/**
 * What a user writes about the machine, such as {@code vmap_lazy_nr > 2 * lazy_max_pages}, {@code busy(0xffffc90000000000)},
 * {@code chunk[3].free_bytes < 1 KiB} or, of a name in a scenario, {@code $n == 100}. Immutable.
 * <table>
 * <caption>From the weakest to the strongest</caption>
 * <tr><td>{@code || or}</td><td>{@code && and}</td><td>{@code ! not}</td><td>{@code == != < <= > >=}</td><td>{@code + -}</td><td>{@code * / %}</td></tr>
 * </table>
 * Numbers are 64 bits; addresses are written in hexadecimal and compare as unsigned. A number may carry {@code KiB}, {@code MiB} or {@code GiB}.
 */
public final class Expression {
	private final String text;
	private final Node root;

	private Expression(String text, Node root) {
		this.text = text;
		this.root = root;
	}

	/**
	 * Reads an expression.
	 *
	 * @throws ExpressionException with what is wrong
	 */
	public static Expression parse(String text) throws ExpressionException {
		return new Expression(text.strip(), new ExpressionParser(text).parse());
	}

	/** As it was written. */
	public String text() {
		return text;
	}

	/** Whether it says yes or no, and not how many. */
	public boolean isCondition() {
		return root.isCondition();
	}

	/** Whether evaluating it needs the machine: it then takes a run to find where it changes. */
	boolean needsMachine() {
		return root.needsMachine();
	}

	/** Its value at a moment; conditions are 1 or 0. */
	public long value(Session session, Moment moment) {
		return value(new Reading(session).at(moment));
	}

	/** Its value where the reading stands. A division by zero gives 0: a watchpoint has nobody to complain to in the middle of a run. */
	long value(Reading reading) {
		return root.value(reading);
	}

	/** Its value at a moment in words; an address says what lies there. */
	public String words(Session session, Moment moment) {
		long value = value(session, moment);
		if (isCondition()) {
			return value != 0 ? "true" : "false";
		}
		if (root.isAddress()) {
			return AddressFacts.describe(session, moment, value);
		}
		return root.isBytes() ? Words.bytes(value) : Words.count(value);
	}

	/** The value of a hexadecimal number that is the whole expression. */
	public Optional<Long> address() {
		return root instanceof Node.Literal literal && literal.isHexadecimal() ? Optional.of(literal.number()) : Optional.empty();
	}

	/** Reads a decimal or hexadecimal number of at most 64 bits. */
	static long number(String digits) {
		String plain = digits.replace("_", "").toLowerCase(Locale.ROOT);
		return plain.startsWith("0x") ? new BigInteger(plain.substring(2), 16).longValue() : new BigInteger(plain).longValue();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Expression same && same.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}

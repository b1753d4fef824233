package org.vmalloscope.ui.command;

import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Session;

/** Reads where a user wants to go: a position, L and the line of the file, or an address. */
public final class Positions {
	private final Session session;

	public Positions(Session session) {
		this.session = session;
	}

	/** The last position. */
	public int last() {
		return session.length();
	}

	/** What is wrong with a text; null when it is a position. */
	public @Nullable String complaint(@Nullable String text) {
		boolean isUnderstood = text != null && (parse(text) >= 0 || address(text).isPresent());
		return isUnderstood ? null : "This is no position from 0 to " + last() + ", no line such as L120 and no address such as 0xffffc90000000000";
	}

	/** The position that a text means; -1 for none. */
	public int parse(String text) {
		String digits = text.strip().replaceAll("[,_ ']", "");
		boolean isLine = digits.startsWith("L") || digits.startsWith("l");
		long number = number(isLine ? digits.substring(1) : digits);
		if (number < 0) {
			return -1;
		}
		return isLine ? ofLine(number) : number <= last() ? (int) number : -1;
	}

	/** The address that a text with a leading {@code 0x} means; empty for none. */
	public static OptionalLong address(String text) {
		String digits = text.strip().replaceAll("[,_ '`]", "");
		boolean isAddress = digits.matches("0[xX][0-9a-fA-F]{1,16}");
		return isAddress ? OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 16)) : OptionalLong.empty();
	}

	private static long number(String digits) {
		return digits.length() < 19 && digits.matches("\\d+") ? Long.parseLong(digits) : -1;
	}

	/** The position behind the operation at a line of the file, or behind the nearest one before it; operations stand nearly in the order of lines. */
	public int ofLine(long line) {
		int best = 0;
		long bestLine = 0;
		for (int i = 0; i < session.length(); i++) {
			long at = session.operation(i).line();
			if (at <= line && at > bestLine) {
				best = i + 1;
				bestLine = at;
			}
		}
		return best;
	}
}

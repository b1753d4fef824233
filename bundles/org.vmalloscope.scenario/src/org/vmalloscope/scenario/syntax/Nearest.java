package org.vmalloscope.scenario.syntax;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody meant. */
public final class Nearest {
	private Nearest() {
	}

	/** The candidate with the fewest typing mistakes, if they are few for its length; among equals the first. */
	public static Optional<String> to(String text, Collection<String> candidates) {
		Optional<String> best = Optional.empty();
		int least = Math.max(1, text.length() / 3) + 1;
		for (String candidate : candidates) {
			int mistakes = distance(text.toLowerCase(), candidate.toLowerCase());
			if (mistakes < least && mistakes < candidate.length()) {
				least = mistakes;
				best = Optional.of(candidate);
			}
		}
		return best;
	}

	/** {@code , did you mean '…'?}, or nothing. */
	public static String hint(String text, Collection<String> candidates) {
		return to(text, candidates).map(word -> ", did you mean '" + word + "'?").orElse("");
	}

	/** Insertions, deletions, replacements and exchanges of neighbours that make one word of the other. */
	static int distance(String a, String b) {
		int[][] rows = new int[a.length() + 1][b.length() + 1];
		Arrays.setAll(rows[0], i -> i);
		for (int i = 1; i <= a.length(); i++) {
			rows[i][0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				int least = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					least = Math.min(least, rows[i - 2][j - 2] + 1);
				}
				rows[i][j] = least;
			}
		}
		return rows[a.length()][b.length()];
	}
}

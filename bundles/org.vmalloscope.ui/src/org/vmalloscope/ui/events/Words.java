package org.vmalloscope.ui.events;

import org.vmalloscope.session.Operation;

/** Words that a user looks for in the columns of an operation, whatever their case. */
final class Words {
	private final String[] words;

	private Words(String[] words) {
		this.words = words;
	}

	/** @param text words with spaces between them */
	static Words of(String text) {
		String trimmed = text.strip();
		return new Words(trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+"));
	}

	boolean isEmpty() {
		return words.length == 0;
	}

	/** Whether each word occurs in some column. */
	boolean occurIn(Operation operation) {
		for (String word : words) {
			if (!occursIn(word, operation)) {
				return false;
			}
		}
		return true;
	}

	private static boolean occursIn(String word, Operation operation) {
		return contains(operation.text(), word) || contains(operation.task(), word) || contains(operation.kind().label(), word)
				|| isNumber(word) && (word.equals(Long.toString(operation.line())) || word.equals(Integer.toString(operation.index() + 1)));
	}

	private static boolean isNumber(String word) {
		return word.length() < 19 && word.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static boolean contains(String text, String word) {
		int last = text.length() - word.length();
		for (int i = 0; i <= last; i++) {
			if (text.regionMatches(true, i, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}
}

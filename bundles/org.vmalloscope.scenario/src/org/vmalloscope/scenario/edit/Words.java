package org.vmalloscope.scenario.edit;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.compile.Quantity;

/** Finds the word at a place, or the counter of several words that it belongs to. */
public final class Words {
	/** A part of a text. */
	public record Range(int offset, int length) {
	}

	private static final Set<String> PHRASES = phrases();

	private Words() {
	}

	private static Set<String> phrases() {
		Set<String> phrases = new HashSet<>();
		for (Quantity quantity : Quantity.values()) {
			phrases.add(quantity.words());
		}
		return phrases;
	}

	/** The word or counter at an offset; null in a comment or a string and where there is no word. */
	public static @Nullable Range phrase(String text, int offset) {
		Range word = word(text, offset);
		if (word == null || isInside(text, word.offset)) {
			return null;
		}
		Range after = neighbour(text, word.offset + word.length, 1);
		Range before = neighbour(text, word.offset, -1);
		if (after != null && PHRASES.contains(joined(text, word, after))) {
			return new Range(word.offset, after.offset + after.length - word.offset);
		}
		return before != null && PHRASES.contains(joined(text, before, word)) ? new Range(before.offset, word.offset + word.length - before.offset) : word;
	}

	private static String joined(String text, Range a, Range b) {
		return text.substring(a.offset, a.offset + a.length) + " " + text.substring(b.offset, b.offset + b.length);
	}

	/** The word on the same line next to an offset. */
	private static @Nullable Range neighbour(String text, int offset, int step) {
		int at = step > 0 ? offset : offset - 1;
		while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
			at += step;
		}
		return at < 0 || at >= text.length() || !isPart(text.charAt(at)) ? null : word(text, at);
	}

	private static @Nullable Range word(String text, int offset) {
		int start = Math.min(offset, text.length());
		int end = start;
		while (start > 0 && isPart(text.charAt(start - 1))) {
			start--;
		}
		while (end < text.length() && isPart(text.charAt(end))) {
			end++;
		}
		return end > start && !Character.isDigit(text.charAt(start)) ? new Range(start, end - start) : null;
	}

	private static boolean isPart(char character) {
		return Character.isLetterOrDigit(character) || character == '_';
	}

	/** Whether an offset lies in a comment or a string. */
	private static boolean isInside(String text, int offset) {
		boolean inString = false;
		for (int i = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1; i < offset; i++) {
			char character = text.charAt(i);
			if (character == '#' && !inString) {
				return true;
			}
			if (character == '\\' && inString) {
				i++;
			} else if (character == '"') {
				inString = !inString;
			}
		}
		return inString;
	}
}

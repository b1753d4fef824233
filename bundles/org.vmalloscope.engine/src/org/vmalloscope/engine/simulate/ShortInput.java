package org.vmalloscope.engine.simulate;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProfile;

/**
 * An input of the short kind: its first line gives sizes of a percpu unit or the bounds of a vmalloc window, and every other
 * line one operation, {@code a 231 1}. Answers are printed as the recordings of that kind have them.
 */
sealed interface ShortInput permits ShortPercpuInput, ShortVmallocInput {
	/** What a first line begins; null when the file is of another kind. */
	static @Nullable ShortInput recognise(String[] words, KernelProfile profile, StringBuilder out) {
		if (words.length == 3 && isNumber(words[0], 10) && isNumber(words[1], 10) && isNumber(words[2], 10)) {
			return new ShortPercpuInput(profile, words, out);
		}
		boolean window = words.length == 2 && words[0].length() >= 8 && isNumber(words[0], 16) && isNumber(words[1], 16);
		return window ? new ShortVmallocInput(profile, words, out) : null;
	}

	private static boolean isNumber(String word, int radix) {
		return !word.isEmpty() && word.toLowerCase(Locale.ROOT).chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 128);
	}

	/**
	 * Does one operation.
	 *
	 * @throws IllegalArgumentException when the line makes no sense
	 */
	void execute(String[] words);

	/** The number of an earlier allocation. */
	static int index(String[] words, int count) {
		int number = Integer.parseInt(word(words, 1));
		if (number < 0 || number >= count) {
			throw new IllegalArgumentException("there is no allocation " + number);
		}
		return number;
	}

	/** The word at an index. */
	static String word(String[] words, int index) {
		if (index >= words.length) {
			throw new IllegalArgumentException("'" + words[0] + "' takes at least " + index + " arguments");
		}
		return words[index];
	}
}

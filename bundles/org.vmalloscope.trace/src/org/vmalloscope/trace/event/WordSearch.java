package org.vmalloscope.trace.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Searches one word in the rows of a table. What rows share (tasks, event names, texts) is searched once, so that most rows are decided
 * without being written: a word that holds neither a separator nor only digits cannot occur across or inside numbers.
 */
final class WordSearch {
	/** What the shared pieces say about a row. */
	enum Verdict {
		YES, NO, WRITE_THE_ROW
	}

	private static final EventKind[] KINDS = EventKind.values();

	private final EventTable table;
	private final char[] word;
	private final BitSet tasks;
	private final BitSet texts;
	/** [kind] whether its name holds the word. */
	private final BitSet kinds;
	/** [kind] whether a name of its fields does. */
	private final BitSet fieldNames;
	private final boolean onlyInPieces;

	WordSearch(String word, EventTable table) {
		this.table = table;
		this.word = word.toLowerCase(Locale.ROOT).toCharArray();
		tasks = matching(table.tasks(), Task::toString);
		texts = matching(table.texts(), Function.identity());
		kinds = matching(List.of(KINDS), EventKind::traceName);
		fieldNames = matching(List.of(KINDS), kind -> {
			StringBuilder names = new StringBuilder();
			kind.slots().forEach(slot -> names.append(slot.name()).append(' '));
			return names.toString();
		});
		onlyInPieces = word.chars().noneMatch(c -> "=() -".indexOf(c) >= 0) && word.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "0123456789abcdefx".indexOf(c) < 0);
	}

	private <T> BitSet matching(List<T> pieces, Function<T, String> text) {
		BitSet found = new BitSet(pieces.size());
		for (int i = 0; i < pieces.size(); i++) {
			found.set(i, in(text.apply(pieces.get(i))));
		}
		return found;
	}

	/** What can be said without writing the row. */
	Verdict inPieces(int index) {
		EventKind kind = table.kind(index);
		if (kinds.get(kind.ordinal()) || tasks.get(table.taskId(index))) {
			return Verdict.YES;
		}
		for (EventKind.Slot slot : kind.slots()) {
			EventField field = slot.field();
			if (field.type() == EventField.Type.TEXT && table.has(index, field) && texts.get((int) table.value(index, field))) {
				return Verdict.YES;
			}
		}
		return onlyInPieces && !fieldNames.get(kind.ordinal()) ? Verdict.NO : Verdict.WRITE_THE_ROW;
	}

	/** Whether a text holds the word, in any case of ASCII letters. */
	boolean in(CharSequence text) {
		int last = text.length() - word.length;
		for (int from = 0; from <= last; from++) {
			int i = 0;
			while (i < word.length && lower(text.charAt(from + i)) == word[i]) {
				i++;
			}
			if (i == word.length) {
				return true;
			}
		}
		return false;
	}

	private static char lower(char c) {
		return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
	}
}

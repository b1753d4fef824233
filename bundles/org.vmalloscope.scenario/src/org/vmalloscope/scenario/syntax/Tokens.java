package org.vmalloscope.scenario.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.vmalloscope.scenario.grammar.ScenarioLexer;

/** Token types in words. */
public final class Tokens {
	/** With more alternatives than this a message names only the first. */
	private static final int MOST = 8;

	private Tokens() {
	}

	/** Whether this is a word of the language. */
	public static boolean isWord(int type) {
		return type >= ScenarioLexer.ADDRESS && type <= ScenarioLexer.WORK;
	}

	/** Whether this is a unit. */
	public static boolean isUnit(int type) {
		return Arrays.stream(UNITS).anyMatch(unit -> unit == type);
	}

	/** The spelling of a word or symbol of the language; empty for other tokens. */
	public static String spelling(int type) {
		String literal = type > 0 ? ScenarioLexer.VOCABULARY.getLiteralName(type) : null;
		return literal == null ? "" : literal.substring(1, literal.length() - 1);
	}

	/** All words of the language. */
	public static List<String> words() {
		List<String> words = new ArrayList<>();
		for (int type = ScenarioLexer.ADDRESS; type <= ScenarioLexer.WORK; type++) {
			words.add(spelling(type));
		}
		return words;
	}

	/** A token as a message shows it. */
	static String shown(Token token) {
		return switch (token.getType()) {
		case Token.EOF -> "the end of the file";
		case ScenarioLexer.NL -> token.getText().equals(";") ? "';'" : "the end of the line";
		case ScenarioLexer.STRING -> token.getText();
		default -> "'" + token.getText() + "'";
		};
	}

	/** The spellings of the words among some types. */
	static Set<String> spellings(IntervalSet types) {
		Set<String> words = new TreeSet<>();
		for (int type : types.toArray()) {
			if (isWord(type)) {
				words.add(spelling(type));
			}
		}
		return words;
	}

	/** "a, b or c" for what could stand at a place. */
	static String alternatives(IntervalSet types) {
		List<String> parts = new ArrayList<>();
		IntervalSet rest = new IntervalSet(types);
		if (rest.contains(ScenarioLexer.EXPECT) && rest.contains(ScenarioLexer.ALLOC)) {
			parts.add("a statement");
			for (int type : types.toArray()) {
				if (isWord(type) || type == ScenarioLexer.ID) {
					rest.remove(type);
				}
			}
		}
		if (rest.contains(ScenarioLexer.NUMBER) && rest.contains(ScenarioLexer.OPEN)) {
			parts.add("a value");
			remove(rest, VALUE_STARTS);
		}
		if (rest.contains(ScenarioLexer.KIB)) {
			parts.add("a unit");
			remove(rest, UNITS);
		}
		if (rest.contains(ScenarioLexer.PLUS) && rest.contains(ScenarioLexer.STAR)) {
			parts.add("an operator");
			remove(rest, OPERATORS);
		}
		if (rest.contains(ScenarioLexer.NL)) {
			rest.remove(Token.EOF);
		}
		for (int type : rest.toArray()) {
			String part = alternative(type);
			if (!parts.contains(part)) {
				parts.add(part);
			}
		}
		int more = parts.size() - MOST;
		if (more > 1) {
			return String.join(", ", parts.subList(0, MOST)) + " or " + more + " others";
		}
		String last = parts.isEmpty() ? "nothing" : parts.remove(parts.size() - 1);
		return parts.isEmpty() ? last : String.join(", ", parts) + " or " + last;
	}

	private static void remove(IntervalSet types, int[] some) {
		for (int type : some) {
			types.remove(type);
		}
	}

	private static final int[] VALUE_STARTS = { ScenarioLexer.NUMBER, ScenarioLexer.DECIMAL, ScenarioLexer.HEX, ScenarioLexer.OPEN, ScenarioLexer.ID,
			ScenarioLexer.MINUS, ScenarioLexer.NOT, ScenarioLexer.LAST, ScenarioLexer.ADDRESS, ScenarioLexer.CHUNK, ScenarioLexer.OFFSET,
			ScenarioLexer.SIZE, ScenarioLexer.LAZY, ScenarioLexer.FREE, ScenarioLexer.RECLAIMABLE, ScenarioLexer.EMPTY, ScenarioLexer.POPULATED,
			ScenarioLexer.PERCPU, ScenarioLexer.PAGE, ScenarioLexer.UNIT, ScenarioLexer.CHUNKS, ScenarioLexer.AREAS, ScenarioLexer.FAILURES, ScenarioLexer.MESSAGES,
			ScenarioLexer.OPERATIONS, ScenarioLexer.CPU, ScenarioLexer.CPUS, ScenarioLexer.TIME, ScenarioLexer.LATENCY, ScenarioLexer.KILLED, ScenarioLexer.BALANCE,
			ScenarioLexer.DRAIN, ScenarioLexer.RANDOM, ScenarioLexer.DRAW, ScenarioLexer.MIN, ScenarioLexer.MAX, ScenarioLexer.FLS,
			ScenarioLexer.ROUNDUP };
	private static final int[] UNITS = { ScenarioLexer.BYTES, ScenarioLexer.BYTE, ScenarioLexer.UNIT_B, ScenarioLexer.KIB, ScenarioLexer.MIB,
			ScenarioLexer.GIB, ScenarioLexer.TIB, ScenarioLexer.PAGES, ScenarioLexer.PAGE, ScenarioLexer.NS, ScenarioLexer.US, ScenarioLexer.MS,
			ScenarioLexer.SECONDS, ScenarioLexer.SECOND };
	private static final int[] OPERATORS = { ScenarioLexer.PLUS, ScenarioLexer.MINUS, ScenarioLexer.STAR, ScenarioLexer.SLASH, ScenarioLexer.PERCENT,
			ScenarioLexer.SHIFT_LEFT, ScenarioLexer.SHIFT_RIGHT, ScenarioLexer.EQUAL, ScenarioLexer.UNEQUAL, ScenarioLexer.LESS,
			ScenarioLexer.AT_MOST, ScenarioLexer.GREATER, ScenarioLexer.AT_LEAST, ScenarioLexer.AND, ScenarioLexer.OR };

	private static String alternative(int type) {
		return switch (type) {
		case Token.EOF -> "the end of the file";
		case ScenarioLexer.NL -> "the end of the line";
		case ScenarioLexer.ID -> "a name";
		case ScenarioLexer.STRING -> "a text in quotes";
		case ScenarioLexer.NUMBER, ScenarioLexer.HEX -> "a number";
		case ScenarioLexer.DECIMAL, ScenarioLexer.VERSION -> "a version such as 6.12";
		default -> "'" + spelling(type) + "'";
		};
	}
}

package org.vmalloscope.scenario.edit;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.vmalloscope.scenario.grammar.ScenarioLexer;
import org.vmalloscope.scenario.syntax.Syntax;
import org.vmalloscope.scenario.syntax.Tokens;

/** Says what each part of a text is, for colours. */
public final class Colouring {
	/** What a part is. */
	public enum Style {
		/** A word that begins a statement or belongs to one. */
		KEYWORD,
		/** A unit after a number. */
		UNIT, NUMBER, STRING, COMMENT,
		/** A name of the scenario. */
		NAME,
		/** A gfp flag, a generation, an architecture. */
		CONSTANT,
		/** A character that the language does not know. */
		ERROR
	}

	/** A part of a text. */
	public record Part(int offset, int length, Style style) {
	}

	private Colouring() {
	}

	/** The parts in order; spaces, line ends and symbols have none. */
	public static List<Part> of(String text) {
		List<Part> parts = new ArrayList<>();
		for (Token token : Syntax.tokens(text).getTokens()) {
			Style style = style(token);
			if (style != null) {
				parts.add(new Part(token.getStartIndex(), token.getStopIndex() - token.getStartIndex() + 1, style));
			}
		}
		return parts;
	}

	private static @org.eclipse.jdt.annotation.Nullable Style style(Token token) {
		int type = token.getType();
		return switch (type) {
		case ScenarioLexer.BYTES, ScenarioLexer.BYTE, ScenarioLexer.UNIT_B, ScenarioLexer.KIB, ScenarioLexer.MIB, ScenarioLexer.GIB, ScenarioLexer.TIB,
				ScenarioLexer.NS, ScenarioLexer.US, ScenarioLexer.MS, ScenarioLexer.SECOND, ScenarioLexer.SECONDS -> Style.UNIT;
		case ScenarioLexer.NUMBER, ScenarioLexer.DECIMAL, ScenarioLexer.HEX, ScenarioLexer.VERSION -> Style.NUMBER;
		case ScenarioLexer.STRING -> Style.STRING;
		case ScenarioLexer.COMMENT -> Style.COMMENT;
		case ScenarioLexer.ID -> isConstant(token.getText()) ? Style.CONSTANT : Style.NAME;
		case ScenarioLexer.OTHER -> Style.ERROR;
		default -> Tokens.isWord(type) ? Style.KEYWORD : null;
		};
	}

	private static boolean isConstant(String name) {
		return name.startsWith("GFP_") || name.startsWith("__GFP_") || name.matches("[ABVPG][0-6]");
	}
}

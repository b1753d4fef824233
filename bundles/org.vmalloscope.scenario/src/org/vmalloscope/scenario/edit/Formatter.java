package org.vmalloscope.scenario.edit;

import java.util.List;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.vmalloscope.scenario.grammar.ScenarioLexer;
import org.vmalloscope.scenario.syntax.Syntax;
import org.vmalloscope.scenario.syntax.Tokens;

/**
 * Formats a text: four spaces for each open brace, one space between words, no more than one empty line in a row. The tokens
 * and the lines that they stand in stay as they are.
 */
public final class Formatter {
	private static final String INDENT = "    ";
	private static final Token NOTHING = new CommonToken(ScenarioLexer.NL, "\n");

	private final StringBuilder out = new StringBuilder();
	private int depth;
	private int emptyLines = 1;
	private boolean lineBegun;
	private boolean continued;
	private boolean architecture;
	/** Whether the previous token is a sign, not a subtraction. */
	private boolean unary;
	private Token previous = NOTHING;
	/** The type of the last token that is no comment; a line end when the statement is over. */
	private int significant = ScenarioLexer.NL;

	private Formatter() {
	}

	/** The formatted text; it ends with a line end. */
	public static String format(String text) {
		Formatter formatter = new Formatter();
		List<Token> tokens = Syntax.tokens(text).getTokens();
		for (Token token : tokens) {
			formatter.write(token);
		}
		return formatter.finish();
	}

	private String finish() {
		while (!out.isEmpty() && out.charAt(out.length() - 1) <= ' ') {
			out.setLength(out.length() - 1);
		}
		return out.isEmpty() ? "" : out.append('\n').toString();
	}

	private void write(Token token) {
		switch (token.getType()) {
		case Token.EOF, ScenarioLexer.SPACE -> {
			// made anew
		}
		case ScenarioLexer.NL -> lineEnd(token);
		default -> visible(token);
		}
	}

	private void lineEnd(Token token) {
		if (token.getText().equals(";")) {
			out.append(';');
			previous = token;
			continued = false;
			return;
		}
		continued = token.getChannel() != Token.DEFAULT_CHANNEL && significant != ScenarioLexer.OPEN_BRACE && significant != ScenarioLexer.NL;
		if (!continued) {
			significant = ScenarioLexer.NL;
		}
		emptyLines = lineBegun ? 0 : emptyLines + 1;
		if (emptyLines <= 1) {
			out.append('\n');
		}
		lineBegun = false;
		architecture = false;
	}

	private void visible(Token token) {
		if (token.getType() == ScenarioLexer.CLOSE_BRACE) {
			depth = Math.max(0, depth - 1);
		}
		if (!lineBegun) {
			out.append(INDENT.repeat(depth + (continued ? 2 : 0)));
		} else if (spaced(token)) {
			out.append(' ');
		}
		out.append(token.getType() == ScenarioLexer.COMMENT ? token.getText().stripTrailing() : token.getText());
		architecture |= token.getType() == ScenarioLexer.ARCHITECTURE;
		depth += token.getType() == ScenarioLexer.OPEN_BRACE ? 1 : 0;
		if (token.getType() != ScenarioLexer.COMMENT) {
			significant = token.getType();
		}
		unary = token.getType() == ScenarioLexer.MINUS && !endsValue(previous);
		lineBegun = true;
		emptyLines = 0;
		previous = token;
	}

	private boolean spaced(Token token) {
		if (unary || architecture && (token.getType() == ScenarioLexer.MINUS || previous.getType() == ScenarioLexer.MINUS)) {
			return false;
		}
		return switch (token.getType()) {
		case ScenarioLexer.COMMA, ScenarioLexer.CLOSE, ScenarioLexer.CLOSE_BRACKET, ScenarioLexer.OPEN_BRACKET -> false;
		case ScenarioLexer.OPEN -> !isFunction(previous.getType()) && previous.getType() != ScenarioLexer.OPEN;
		default -> previous.getType() != ScenarioLexer.OPEN && previous.getType() != ScenarioLexer.OPEN_BRACKET;
		};
	}

	private static boolean isFunction(int type) {
		return type == ScenarioLexer.MIN || type == ScenarioLexer.MAX || type == ScenarioLexer.FLS || type == ScenarioLexer.ROUNDUP;
	}

	private static boolean endsValue(Token token) {
		return switch (token.getType()) {
		case ScenarioLexer.ID, ScenarioLexer.NUMBER, ScenarioLexer.DECIMAL, ScenarioLexer.HEX, ScenarioLexer.CLOSE, ScenarioLexer.CLOSE_BRACKET,
				ScenarioLexer.LAST, ScenarioLexer.SIZE, ScenarioLexer.MAX, ScenarioLexer.MEMORY, ScenarioLexer.CHUNKS, ScenarioLexer.AREAS,
				ScenarioLexer.FAILURES, ScenarioLexer.MESSAGES, ScenarioLexer.OPERATIONS, ScenarioLexer.CPU, ScenarioLexer.CPUS, ScenarioLexer.TIME, ScenarioLexer.LATENCY,
				ScenarioLexer.TASKS, ScenarioLexer.PENDING -> true;
		default -> Tokens.isUnit(token.getType());
		};
	}
}

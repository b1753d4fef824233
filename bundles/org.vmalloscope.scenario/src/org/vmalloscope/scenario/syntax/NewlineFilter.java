package org.vmalloscope.scenario.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vmalloscope.scenario.grammar.ScenarioLexer;

/**
 * Hides from the parser the line ends that end nothing: those of empty lines, and those after a comma, an operator or an
 * opening bracket, where a line cannot end yet. With {@code drop} it swallows every hidden token, so that a parser with an
 * unbuffered stream never meets one.
 */
@NonNullByDefault({})
final class NewlineFilter implements TokenSource {
	private final ScenarioLexer lexer;
	private final boolean drop;
	private int previous = ScenarioLexer.NL;

	NewlineFilter(ScenarioLexer lexer, boolean drop) {
		this.lexer = lexer;
		this.drop = drop;
	}

	@Override
	public Token nextToken() {
		while (true) {
			Token token = lexer.nextToken();
			if (token.getType() == ScenarioLexer.NL && continues(previous)) {
				((CommonToken) token).setChannel(Token.HIDDEN_CHANNEL);
			}
			if (token.getChannel() == Token.DEFAULT_CHANNEL) {
				previous = token.getType();
				return token;
			}
			if (!drop) {
				return token;
			}
		}
	}

	private static boolean continues(int type) {
		return switch (type) {
		case ScenarioLexer.NL, ScenarioLexer.OPEN_BRACE, ScenarioLexer.COMMA, ScenarioLexer.OPEN, ScenarioLexer.OPEN_BRACKET, ScenarioLexer.ASSIGN,
				ScenarioLexer.INCREASE, ScenarioLexer.BAR, ScenarioLexer.PLUS, ScenarioLexer.MINUS, ScenarioLexer.STAR, ScenarioLexer.SLASH,
				ScenarioLexer.PERCENT, ScenarioLexer.AND, ScenarioLexer.OR -> true;
		default -> false;
		};
	}

	@Override
	public int getLine() {
		return lexer.getLine();
	}

	@Override
	public int getCharPositionInLine() {
		return lexer.getCharPositionInLine();
	}

	@Override
	public CharStream getInputStream() {
		return lexer.getInputStream();
	}

	@Override
	public String getSourceName() {
		return lexer.getSourceName();
	}

	@Override
	public void setTokenFactory(TokenFactory<?> factory) {
		lexer.setTokenFactory(factory);
	}

	@Override
	public TokenFactory<?> getTokenFactory() {
		return lexer.getTokenFactory();
	}
}

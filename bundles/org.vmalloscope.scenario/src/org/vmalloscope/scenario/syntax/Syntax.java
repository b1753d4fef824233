package org.vmalloscope.scenario.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.grammar.ScenarioLexer;
import org.vmalloscope.scenario.grammar.ScenarioParser;
import org.vmalloscope.scenario.grammar.ScenarioParser.FileContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.StatementContext;

/** Reads the text of a scenario with the generated parser; never throws for bad text. */
public final class Syntax {
	/** A character that no text contains. */
	private static final String END_MARK = "\u0001";
	/** In longer texts errors are explained only by what the parser still expected. */
	private static final int EXPLAINED_LENGTH = 4 << 20;

	private final ScenarioParser parser;
	private final LineRecovery recovery;
	private final Consumer<Problem> problems;
	private final String file;

	private Syntax(String file, TokenStream tokens, boolean recording, Consumer<Problem> problems) {
		recovery = new LineRecovery(recording);
		this.file = file;
		this.problems = problems;
		parser = new ScenarioParser(tokens);
		parser.removeErrorListeners();
		parser.addErrorListener(new Reports());
		parser.setErrorHandler(recovery);
		parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
	}

	private static ScenarioLexer lexer(String text) {
		ScenarioLexer lexer = new ScenarioLexer(CharStreams.fromString(text));
		lexer.removeErrorListeners();
		return lexer;
	}

	/** All tokens of a text, the hidden ones too: line ends, comments, spaces. */
	public static CommonTokenStream tokens(String text) {
		CommonTokenStream tokens = new CommonTokenStream(new NewlineFilter(lexer(text), false));
		tokens.fill();
		return tokens;
	}

	/** The parse tree of a whole text, with the tokens it was made from. */
	public static FileContext tree(String file, CommonTokenStream tokens, Consumer<Problem> problems) {
		tokens.seek(0);
		return new Syntax(file, tokens, true, problems).parser.file();
	}

	/**
	 * Hands over one statement after the other; each is garbage when the next one comes, so that a file of a million lines
	 * needs no tree of a million lines.
	 */
	public static void statements(String file, String text, Consumer<Problem> problems, Consumer<StatementContext> statements) {
		List<Problem> found = new ArrayList<>();
		new Syntax(file, stream(text), false, found::add).statements(statements);
		if (!found.isEmpty() && text.length() <= EXPLAINED_LENGTH) {
			// read again by a parser that notes what could have stood where the text is wrong
			found.clear();
			new Syntax(file, stream(text), true, found::add).statements(statement -> {
				// compiled before
			});
		}
		found.forEach(problems);
	}

	/**
	 * What could stand at the end of a text.
	 *
	 * @return token types
	 */
	public static IntervalSet expectedAfter(String text) {
		IntervalSet[] expected = { new IntervalSet() };
		CommonTokenStream tokens = tokens(text + END_MARK);
		Syntax syntax = new Syntax("", tokens, true, problem -> {
			// only the place is of interest
		});
		syntax.parser.addErrorListener(new BaseErrorListener() {
			@Override
			@NonNullByDefault({})
			public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message, RecognitionException e) {
				if (((Token) offending).getText().equals(END_MARK)) {
					expected[0] = syntax.recovery.possible(syntax.parser, syntax.parser.getExpectedTokens());
				}
			}
		});
		syntax.parser.file();
		return expected[0];
	}

	private static TokenStream stream(String text) {
		return new UnbufferedTokenStream<>(new NewlineFilter(lexer(text), true));
	}

	private void statements(Consumer<StatementContext> statements) {
		for (int type = parser.getInputStream().LA(1); type != Token.EOF; type = parser.getInputStream().LA(1)) {
			if (type == ScenarioParser.NL) {
				parser.getInputStream().consume();
			} else if (type == ScenarioParser.CLOSE_BRACE) {
				if (!recovery.forgives()) {
					report(parser.getCurrentToken(), "this '}' closes nothing");
				}
				parser.getInputStream().consume();
			} else {
				int errors = parser.getNumberOfSyntaxErrors();
				int start = parser.getInputStream().index();
				StatementContext statement = parser.statement();
				if (errors == parser.getNumberOfSyntaxErrors()) {
					statements.accept(statement);
					checkLineEnds();
				} else if (parser.getInputStream().index() == start) {
					parser.getInputStream().consume();
				}
			}
		}
	}

	private void checkLineEnds() {
		Token next = parser.getCurrentToken();
		if (next.getType() != ScenarioParser.NL && next.getType() != Token.EOF && next.getType() != ScenarioParser.CLOSE_BRACE) {
			Token meant = LineRecovery.mistyped(parser, next);
			report(meant == null ? next : meant, meant == null ? LineRecovery.message(recovery.possible(parser, IntervalSet.of(ScenarioParser.NL)), next) : LineRecovery.mistyped(meant));
			recovery.skipLine(parser);
		}
	}

	private void report(Token token, String text) {
		problems.accept(new Problem(file, token.getLine(), token.getCharPositionInLine() + 1, length(token), text));
	}

	private static int length(Token token) {
		return Math.max(1, token.getType() == ScenarioParser.NL || token.getType() == Token.EOF ? 1 : token.getStopIndex() - token.getStartIndex() + 1);
	}

	@NonNullByDefault({})
	private final class Reports extends BaseErrorListener {
		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message, RecognitionException e) {
			report((Token) offending, message);
		}
	}
}

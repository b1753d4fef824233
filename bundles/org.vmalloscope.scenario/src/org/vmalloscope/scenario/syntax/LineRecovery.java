package org.vmalloscope.scenario.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.grammar.ScenarioParser;
import org.vmalloscope.scenario.grammar.ScenarioParser.BlockContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.CompareStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineStatementContext;

/**
 * One error per line: what follows an error on its line is skipped. Opening braces skipped so are remembered, because the
 * closing ones will turn up without a partner.
 */
@NonNullByDefault({})
final class LineRecovery extends DefaultErrorStrategy {
	/** Whether to note what could stand at each place: the parser itself forgets what it has decided not to wait for. */
	private final boolean recording;
	private IntervalSet possible = new IntervalSet();
	private int possibleAt = -1;
	private int skippedBraces;
	private int recoveredAt = -1;

	LineRecovery(boolean recording) {
		this.recording = recording;
	}

	/** All that could stand where the parser is. */
	IntervalSet possible(Parser recognizer, IntervalSet expected) {
		IntervalSet all = new IntervalSet(expected);
		if (possibleAt == recognizer.getInputStream().index()) {
			all.addAll(possible);
		}
		all.remove(Token.EPSILON);
		return all;
	}

	/** Whether a closing brace that has no partner belongs to a line that was skipped. */
	boolean forgives() {
		if (skippedBraces == 0) {
			return false;
		}
		skippedBraces--;
		return true;
	}

	@Override
	public void sync(Parser recognizer) {
		// the default strategy guesses tokens away here
		if (recording) {
			int index = recognizer.getInputStream().index();
			if (index != possibleAt) {
				possible = new IntervalSet();
				possibleAt = index;
			}
			possible.addAll(recognizer.getExpectedTokens());
		}
	}

	@Override
	public Token recoverInline(Parser recognizer) {
		throw new InputMismatchException(recognizer);
	}

	@Override
	public void recover(Parser recognizer, RecognitionException e) {
		if (recognizer.getContext() instanceof BlockContext block && block.OPEN_BRACE() != null) {
			skippedBraces++;
		}
		if (recognizer.getContext() instanceof MachineStatementContext machine && machine.OPEN_BRACE() != null
				|| recognizer.getContext() instanceof CompareStatementContext compared && compared.OPEN_BRACE() != null) {
			skipBlock(recognizer);
			return;
		}
		if (recognizer.getInputStream().index() == recoveredAt) {
			return;
		}
		skipLine(recognizer);
		recoveredAt = recognizer.getInputStream().index();
	}

	/** Skips the rest of a machine, whose lines mean nothing outside of it. */
	private static void skipBlock(Parser recognizer) {
		int type;
		do {
			type = recognizer.getInputStream().LA(1);
			if (type != Token.EOF) {
				recognizer.getInputStream().consume();
			}
		} while (type != ScenarioParser.CLOSE_BRACE && type != Token.EOF);
	}

	/** Skips to the end of the line, to a closing brace, or behind an opening brace, whose line end is hidden. */
	void skipLine(Parser recognizer) {
		for (int type = recognizer.getInputStream().LA(1); type != ScenarioParser.NL && type != Token.EOF && type != ScenarioParser.CLOSE_BRACE; type = recognizer
				.getInputStream().LA(1)) {
			recognizer.getInputStream().consume();
			if (type == ScenarioParser.OPEN_BRACE) {
				skippedBraces++;
				return;
			}
		}
	}

	@Override
	public void reportError(Parser recognizer, RecognitionException e) {
		if (inErrorRecoveryMode(recognizer)) {
			return;
		}
		beginErrorCondition(recognizer);
		Token meant = mistyped(recognizer, e.getOffendingToken());
		if (meant != null) {
			recognizer.notifyErrorListeners(meant, mistyped(meant), e);
			return;
		}
		recognizer.notifyErrorListeners(e.getOffendingToken(), message(possible(recognizer, recognizer.getExpectedTokens()), e.getOffendingToken()), e);
	}

	/**
	 * The token in front of a wrong one, when it was read as a name but looks like a word of the language: then that is where the mistake
	 * is. Null when it does not, or when the wrong one itself looks like a word.
	 */
	static @Nullable Token mistyped(Parser recognizer, Token wrong) {
		Token before = recognizer.getInputStream().LT(-1);
		if (before == null || before.getType() != ScenarioParser.ID || before.getLine() != wrong.getLine() || before.getText().length() < 3) {
			return null;
		}
		boolean isWrongOne = wrong.getType() == ScenarioParser.ID && Nearest.to(wrong.getText(), Tokens.words()).isPresent();
		return !isWrongOne && Nearest.to(before.getText(), Tokens.words()).isPresent() ? before : null;
	}

	static String mistyped(Token name) {
		return "'" + name.getText() + "' is no word of the language" + Nearest.hint(name.getText(), Tokens.words());
	}

	static String message(IntervalSet expected, Token found) {
		if (found.getType() == ScenarioParser.OTHER && found.getText().equals("\"")) {
			return "the text in quotes does not end on its line";
		}
		String got = "expected " + Tokens.alternatives(expected) + ", got " + Tokens.shown(found);
		if (found.getType() == ScenarioParser.ID) {
			return got + Nearest.hint(found.getText(), Tokens.spellings(expected));
		}
		return expected.contains(ScenarioParser.ID) && Tokens.isWord(found.getType()) ? got + ", a word of the language that cannot be a name" : got;
	}
}

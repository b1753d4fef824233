package org.vmalloscope.scenario.compile;

import java.util.function.Consumer;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.vmalloscope.scenario.Problem;

/** Reports what is wrong at a place of the parse tree. */
record Problems(String file, Consumer<Problem> sink) {
	void at(ParserRuleContext place, String text) {
		Token first = place.getStart();
		Token last = place.getStop() == null || place.getStop().getLine() != first.getLine() ? first : place.getStop();
		report(first, last.getStopIndex() - first.getStartIndex() + 1, text);
	}

	void at(Token token, String text) {
		report(token, token.getStopIndex() - token.getStartIndex() + 1, text);
	}

	private void report(Token token, int length, String text) {
		sink.accept(new Problem(file, token.getLine(), token.getCharPositionInLine() + 1, Math.max(1, length), text));
	}

	/** The text of a part of the tree as it is written. */
	static String source(ParserRuleContext part) {
		return part.getStart().getInputStream().getText(Interval.of(part.getStart().getStartIndex(), part.getStop().getStopIndex())).replaceAll("\\s+", " ");
	}

	/** The content of a text in quotes. */
	static String unquoted(String text) {
		StringBuilder content = new StringBuilder();
		for (int i = 1; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			if (c == '\\' && i < text.length() - 2) {
				c = text.charAt(++i);
				content.append(c == 'n' ? '\n' : c);
			} else {
				content.append(c);
			}
		}
		return content.toString();
	}
}

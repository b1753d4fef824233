package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.vmalloscope.scenario.edit.Colouring;
import org.vmalloscope.scenario.edit.Colouring.Part;

/** Splits whole lines into parts of one colour each, without gaps. */
final class ScenarioScanner implements ITokenScanner {
	private final Colours colours;
	private final List<Part> parts = new ArrayList<>();
	private final IToken plain = new Token(null);
	private int begin;
	private int end;
	private int at;
	private int next;
	private int tokenStart;

	ScenarioScanner(Colours colours) {
		this.colours = colours;
	}

	@Override
	@NonNullByDefault({})
	public void setRange(IDocument text, int offset, int length) {
		parts.clear();
		begin = offset;
		at = offset;
		end = offset + length;
		next = 0;
		try {
			parts.addAll(Colouring.of(text.get(offset, length)));
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(offset + ", " + length, e);
		}
	}

	@Override
	public IToken nextToken() {
		tokenStart = at;
		if (at >= end) {
			return Token.EOF;
		}
		if (next == parts.size()) {
			at = end;
			return plain;
		}
		Part part = parts.get(next);
		if (at < begin + part.offset()) {
			at = begin + part.offset();
			return plain;
		}
		at = begin + part.offset() + part.length();
		next++;
		return new Token(colours.of(part.style()));
	}

	@Override
	public int getTokenOffset() {
		return tokenStart;
	}

	@Override
	public int getTokenLength() {
		return at - tokenStart;
	}
}

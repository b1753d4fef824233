package org.vmalloscope.session.breakpoint;

/** An expression that makes no sense; the message is for people. */
public final class ExpressionException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int column;

	ExpressionException(int column, String message) {
		super(message);
		this.column = column;
	}

	/** Where in the text, from 0. */
	public int column() {
		return column;
	}
}

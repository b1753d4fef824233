package org.vmalloscope.trace.ftrace;

import java.io.IOException;

import org.vmalloscope.trace.internal.Bytes;
import org.vmalloscope.trace.internal.InputBytes;

/** Cuts bytes into lines without copying them. */
final class LineScanner {
	/** Longer lines are not looked at: no tracer writes them. */
	static final int LONGEST_LINE = 1 << 16;
	private static final int BLOCK = 1 << 18;

	/** Takes the lines. */
	interface Lines {
		/**
		 * A line.
		 *
		 * @param text  holds the line at [from, to) without its line end, and {@link Bytes#PADDING} bytes more; valid only during the call
		 * @param ended whether the line has a line end; only the last one may have none
		 */
		void line(byte[] text, int from, int to, long offset, boolean ended);

		/** A line that is too long; its first bytes are at [from, to). */
		void tooLong(byte[] text, int from, int to, long offset);

		/** Called between blocks. */
		void block() throws IOException;
	}

	private final byte[] text = new byte[BLOCK + LONGEST_LINE + Bytes.PADDING];
	private final Lines lines;
	private int start;
	private int end;
	/** Offset in the file of the text's first byte. */
	private long base;
	private boolean skipping;

	LineScanner(Lines lines) {
		this.lines = lines;
	}

	void scan(InputBytes input) throws IOException {
		for (int count; (count = input.read(text, end, Math.min(BLOCK, text.length - Bytes.PADDING - end))) >= 0;) {
			end += count;
			cut();
			lines.block();
		}
		if (start < end && !skipping) {
			// as behind every other line; what an earlier block left there is not part of it
			text[end] = '\n';
			lines.line(text, start, end, base + start, false);
		}
	}

	private void cut() {
		int from = start;
		while (true) {
			int newline = Bytes.indexOf(text, from, end, (byte) '\n');
			if (newline == end) {
				break;
			}
			if (skipping) {
				skipping = false;
			} else if (newline - start > LONGEST_LINE) {
				lines.tooLong(text, start, newline, base + start);
			} else {
				lines.line(text, start, newline, base + start, true);
			}
			start = newline + 1;
			from = start;
		}
		if (skipping) {
			start = end;
		} else if (end - start > LONGEST_LINE) {
			lines.tooLong(text, start, end, base + start);
			skipping = true;
			start = end;
		}
		System.arraycopy(text, start, text, 0, end - start);
		base += start;
		end -= start;
		start = 0;
	}
}

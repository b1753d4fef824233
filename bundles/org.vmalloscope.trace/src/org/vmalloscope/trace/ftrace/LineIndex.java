package org.vmalloscope.trace.ftrace;

import java.util.Arrays;

/** Where lines begin in the uncompressed text: the offset of every {@value #STEP}th line, an eighth of a byte per line. Immutable. */
public final class LineIndex {
	/** Lines from one known offset to the next. */
	static final int STEP = 64;

	private final long[] offsets;
	private final long lines;

	private LineIndex(long[] offsets, long lines) {
		this.offsets = offsets;
		this.lines = lines;
	}

	/** Number of lines in the file, a last one without line end included. */
	public long lines() {
		return lines;
	}

	/** The last line at or before this one whose offset is known. @param line 1-based */
	long knownLine(long line) {
		return (line - 1) / STEP * STEP + 1;
	}

	/** Offset of a line that {@link #knownLine} gave. */
	long offset(long knownLine) {
		return offsets[(int) ((knownLine - 1) / STEP)];
	}

	/** Gathers offsets while a file is read. */
	static final class Builder {
		private long[] offsets = new long[1 << 10];
		private long lines;

		/** Notes where the next line begins. */
		void add(long offset) {
			if (lines % STEP == 0) {
				int at = (int) (lines / STEP);
				if (at == offsets.length) {
					offsets = Arrays.copyOf(offsets, at * 2);
				}
				offsets[at] = offset;
			}
			lines++;
		}

		LineIndex build() {
			return new LineIndex(Arrays.copyOf(offsets, (int) ((lines + STEP - 1) / STEP)), lines);
		}
	}
}

package org.vmalloscope.paint;

/** Which axes zooming changes. */
public enum Zoom {
	/** None: all is always in view. */
	NONE,
	/** The horizontal axis. */
	X,
	/** Both by the same factor, so that shapes keep their proportions. */
	BOTH,
	/**
	 * One after the other, for rows that carry labels: zooming in, the vertical axis until its rows are as high as they get, then the
	 * horizontal one; zooming out the other way round. So rows that are a long line broken into pieces always show a stretch of that line.
	 */
	ROWS
}

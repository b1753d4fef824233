package org.vmalloscope.paint;

/** Which axes zooming changes. */
public enum Zoom {
	/** None: all is always in view. */
	NONE,
	/** The horizontal axis. */
	X,
	/** Both by the same factor, so that shapes keep their proportions. */
	BOTH
}

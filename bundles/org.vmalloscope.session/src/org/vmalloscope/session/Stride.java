package org.vmalloscope.session;

/** How far a step goes. */
public enum Stride {
	/** To the next probe point. */
	INTO,
	/** Over an operation. */
	OVER,
	/** Out of the innermost kernel function. */
	OUT
}

package org.vmalloscope.paint.vmalloc;

/** How an {@link AddressMap} puts addresses on a surface. */
public enum AddressLayout {
	/** All on one axis, with a lane for each state: where things are. */
	LANES("Lanes"),
	/** Broken into rows of equal length, like lines of text: how densely they lie. */
	ROWS("Wrapped Rows");

	private final String title;

	AddressLayout(String title) {
		this.title = title;
	}

	/** The name for people. */
	public String title() {
		return title;
	}
}

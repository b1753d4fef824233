package org.vmalloscope.ui.document;

/**
 * How far the reading of a file is.
 *
 * @param share 0 to 1; negative when it is not known
 * @param step  what is done now, in a few words
 */
public record LoadProgress(double share, String step) {
	/** Not begun. */
	public static final LoadProgress NONE = new LoadProgress(-1, "");
}

package org.vmalloscope.ui.document;

/** An adapter of editors that show the text of a document. UI thread. */
public interface TextLines {
	/**
	 * Selects a line, brings it into view and gives the editor the focus.
	 *
	 * @param line 1-based; beyond the last one, the last one
	 */
	void show(int line);
}

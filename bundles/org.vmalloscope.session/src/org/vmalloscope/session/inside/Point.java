package org.vmalloscope.session.inside;

import java.util.List;

import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Highlight;

/**
 * One probe point.
 *
 * @param words      what happens, in one sentence
 * @param frames     the kernel functions entered so far, the innermost last
 * @param highlights the places that it is about
 */
public record Point(String words, List<Frame> frames, List<Highlight> highlights) {
	/** No point was reached. */
	public static final Point NONE = new Point("", List.of(), List.of());
}

package org.vmalloscope.paint;

/** Something that can be drawn at any size: what an export writes. */
@FunctionalInterface
public interface Picture {
	/** Draws the whole surface, its background too. */
	void paint(Surface surface);
}

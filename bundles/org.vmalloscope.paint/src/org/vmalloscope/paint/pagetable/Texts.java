package org.vmalloscope.paint.pagetable;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Texts that must fit. */
final class Texts {
	private static final String ELLIPSIS = "…";

	private Texts() {
	}

	/** Draws a text, cut at the end where it is too long, in the present font and colour. */
	static void draw(Graphics2D graphics, String text, double x, double base, double width) {
		FontMetrics metrics = graphics.getFontMetrics();
		String fitting = fitting(metrics, text, width);
		if (!fitting.isEmpty()) {
			graphics.drawString(fitting, (float) x, (float) base);
		}
	}

	/** Draws the words that fit.
	 * @return the others, to be drawn elsewhere; empty for none */
	static String drawBegin(Graphics2D graphics, String text, double x, double base, double width) {
		FontMetrics metrics = graphics.getFontMetrics();
		int end = text.length();
		while (end > 0 && metrics.stringWidth(text.substring(0, end)) > width) {
			end = text.lastIndexOf(' ', end - 1);
		}
		if (end <= 0) {
			draw(graphics, text, x, base, width);
			return "";
		}
		graphics.drawString(text.substring(0, end), (float) x, (float) base);
		return text.substring(end).strip();
	}

	/** Draws a text, cut in the middle where it is too long: names of tasks differ at their ends. */
	static void drawEnds(Graphics2D graphics, String text, double x, double base, double width) {
		FontMetrics metrics = graphics.getFontMetrics();
		int kept = text.length();
		while (kept > 2 && metrics.stringWidth(ends(text, kept)) > width) {
			kept--;
		}
		draw(graphics, ends(text, kept), x, base, width);
	}

	private static String ends(String text, int kept) {
		return kept == text.length() ? text : text.substring(0, kept - kept / 2) + ELLIPSIS + text.substring(text.length() - kept / 2);
	}

	private static String fitting(FontMetrics metrics, String text, double width) {
		if (metrics.stringWidth(text) <= width) {
			return text;
		}
		int length = text.length();
		while (length > 0 && metrics.stringWidth(text.substring(0, length) + ELLIPSIS) > width) {
			length--;
		}
		return length == 0 ? "" : text.substring(0, length) + ELLIPSIS;
	}

	/** The base line of a line of text in the middle of a height. */
	static double base(FontMetrics metrics, double middle) {
		return middle + (metrics.getAscent() - metrics.getDescent()) / 2.0;
	}
}

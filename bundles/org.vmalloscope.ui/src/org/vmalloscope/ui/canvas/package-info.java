/**
 * A widget that shows what a painter draws.
 * <p>
 * {@link org.vmalloscope.ui.canvas.PaintCanvas} renders off the user interface thread; the newest request wins, what it supersedes is
 * dropped, and the last finished picture stays (scaled while zooming) until the next one is there. Colours come from the colour registry
 * ({@link org.vmalloscope.ui.canvas.ThemePalette}), so that a theme or a preference changes them.
 * <pre>
 * PaintCanvas&lt;RunMap&gt; canvas = new PaintCanvas&lt;&gt;(parent, new RunPainter(), "Chunks");
 * canvas.onSelect(hit -&gt; …);
 * canvas.show(cancelled -&gt; mapOf(moment));   // runs in the background
 * </pre>
 * The mouse: the wheel scrolls up and down where a scroll bar does, else it zooms; Ctrl+wheel zooms at the pointer, Shift+wheel moves
 * sideways. Dragging moves the picture, or selects a range where a view asks for one (then Ctrl+drag and the middle button move it), or takes an
 * element elsewhere where elements have an order.
 * Shift+drag draws a frame to zoom to. A click selects, a double click opens.
 * Keys are commands of the category <em>Picture</em>, bound while a canvas has the focus, and can be bound differently in the preferences:
 * +, - zoom, 0 and Ctrl+0 fit all, arrows and Page Up/Down move, Home/End go to the ends of a row, Ctrl+Home/End to those of everything,
 * Ctrl+Left/Right walk over the elements, Enter opens the selected one, Escape selects nothing or gives up dragging.
 */
@NonNullByDefault
package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.NonNullByDefault;

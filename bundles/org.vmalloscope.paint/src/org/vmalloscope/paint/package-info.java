/**
 * Pictures without widgets: what a view shows, an export writes and a test compares is drawn by the same code.
 * <p>
 * A {@link org.vmalloscope.paint.Painter} draws an immutable snapshot through a {@link org.vmalloscope.paint.Viewport} on a
 * {@link org.vmalloscope.paint.Surface}. It keeps no state and may run on any thread. The surface carries the graphics, the palette, the
 * fonts and, where pixels are meant for a screen, the raster itself. All lengths are points; a surface has {@code scale} pixels for each.
 * <pre>
 * Viewport viewport = painter.viewport(snapshot, new Extent(800, 300, Fonts.DEFAULT), null);
 * BufferedImage image = Pictures.render(Picture.of(painter, snapshot, viewport), 800, 300, 2, Palette.light());
 * </pre>
 * Sub-packages: {@code axis} (values to pixels), {@code palette} (colours), {@code data} (what painters read), {@code painter} (the
 * painters), {@code chart} (JFreeChart in the same terms), {@code export} (files).
 */
@NonNullByDefault
package org.vmalloscope.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;

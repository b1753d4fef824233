/**
 * Colours, as plain {@code 0xRRGGBB} numbers, so that reading a theme loads no AWT class.
 * <p>
 * Painters never name a colour but a {@link org.vmalloscope.paint.palette.Shade}: an {@link org.vmalloscope.paint.palette.Ink} with a meaning,
 * one of eight categories, or a degree on a scale. The {@link org.vmalloscope.paint.palette.Palette} knows what that is in its theme.
 * The built-in palettes keep all colours that meet in a picture apart for people without red or green cones too; a test simulates both.
 */
@NonNullByDefault
package org.vmalloscope.paint.palette;

import org.eclipse.jdt.annotation.NonNullByDefault;

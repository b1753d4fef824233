package org.vmalloscope.ui.export;

import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.palette.Palette;

/**
 * What a view can export as it is now.
 *
 * @param name what it shows; becomes the name of a file
 * @param picture draws it; called on a background thread
 * @param width points it has in the view
 * @param height points it has in the view
 * @param palette colours of the view
 * @param fonts font of the view
 * @param data the numbers behind it; iterated on a background thread
 */
public record Exportable(String name, Picture picture, int width, int height, Palette palette, Fonts fonts, Table data) {
}

package org.vmalloscope.ui.export;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.palette.Palette;

/**
 * What a view can export as it is now.
 *
 * @param name what it shows; becomes the name of a file
 * @param picture draws it; called on a background thread; null for what is a table only
 * @param width points it has in the view
 * @param height points it has in the view
 * @param palette colours of the view
 * @param fonts font of the view
 * @param data the numbers behind it; iterated on a background thread
 */
public record Exportable(String name, @Nullable Picture picture, int width, int height, Palette palette, Fonts fonts, Table data) {
	/** A table without a picture. */
	public static Exportable table(String name, Table data) {
		return new Exportable(name, null, 100, 100, Palette.light(), Fonts.DEFAULT, data);
	}
}

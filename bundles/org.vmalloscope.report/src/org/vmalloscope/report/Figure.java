package org.vmalloscope.report;

import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Table;

/**
 * A picture of a report.
 *
 * @param file its name, without the extension
 * @param title what it shows
 * @param picture draws it
 * @param width points
 * @param height points
 * @param data the numbers behind it
 */
record Figure(String file, String title, Picture picture, int width, int height, Table data) {
}

/**
 * What is different between two positions: the one that the window shows and the base, which is the one before unless the user chose
 * another. The base belongs to the document, so that the maps frame and list the same differences. The view
 * lists them, and shows the maps of both positions, one above or beside the other, which zoom and select together.
 */
@NonNullByDefault
package org.vmalloscope.ui.difference;

import org.eclipse.jdt.annotation.NonNullByDefault;

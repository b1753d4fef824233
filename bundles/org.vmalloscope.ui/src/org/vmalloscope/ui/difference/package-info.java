/**
 * What is different between two positions: the one that the window shows and the base, which is the one before unless the user chose
 * another. The base belongs to the document, so that the maps frame and list the same differences.
 */
@NonNullByDefault
package org.vmalloscope.ui.difference;

import org.eclipse.jdt.annotation.NonNullByDefault;

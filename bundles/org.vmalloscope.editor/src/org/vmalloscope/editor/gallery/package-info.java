/**
 * The Welcome page: everything that comes with the program, each with a picture and a paragraph, opened in the perspective for it. The
 * texts stand in {@code gallery/gallery.txt}; {@code releng/gallery-pictures} renders the pictures with the painters of the window.
 */
@NonNullByDefault
package org.vmalloscope.editor.gallery;

import org.eclipse.jdt.annotation.NonNullByDefault;

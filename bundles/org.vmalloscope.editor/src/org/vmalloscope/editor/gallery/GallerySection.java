package org.vmalloscope.editor.gallery;

import java.util.List;

/** Entries that belong together. */
public record GallerySection(String heading, List<GalleryEntry> entries) {
	public GallerySection {
		entries = List.copyOf(entries);
	}
}

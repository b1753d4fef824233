package org.vmalloscope.editor.gallery;

import java.nio.file.Path;

import org.vmalloscope.engine.pagetable.story.Story;

/**
 * One thing to open.
 *
 * @param title       one line
 * @param text        one paragraph
 * @param picture     name of its picture, without folder and ending
 * @param perspective id of the perspective that shows it best
 * @param view        id of the view that comes to the front there; empty for none
 */
public record GalleryEntry(String title, String text, String picture, String perspective, String view, Content content) {
	/** What is opened. */
	public sealed interface Content permits ShippedScenario, Recording, Race {
	}

	/** A shipped scenario, by the name of its file. */
	public record ShippedScenario(String file) implements Content {
	}

	/** The folder of a recording. */
	public record Recording(Path folder) implements Content {
	}

	/** A race about page tables. */
	public record Race(Story story) implements Content {
	}
}

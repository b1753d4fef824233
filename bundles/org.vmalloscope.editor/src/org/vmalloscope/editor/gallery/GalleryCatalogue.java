package org.vmalloscope.editor.gallery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.editor.gallery.GalleryEntry.Content;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.ui.command.Examples;

/** All entries of the Welcome page, by sections. */
public final class GalleryCatalogue {
	private static final String PERSPECTIVES = "org.vmalloscope.perspectives.";
	/** What shows best the picture that an entry has. */
	private static final Map<String, String> VIEWS = Map.of("chunks", "org.vmalloscope.ui.chunks", "addresses", "org.vmalloscope.ui.addressspace", "purges", "org.vmalloscope.ui.purgetimeline", "usage",
			"org.vmalloscope.ui.usage");
	private static final String TRACE = "trace:";
	private static final Pattern TITLE = Pattern.compile("scenario\\s+\"([^\"]*)\"");

	private GalleryCatalogue() {
	}

	/**
	 * Reads the list of entries; the races follow.
	 *
	 * @param list the content of {@code gallery.txt}
	 * @throws IOException when a scenario that is listed is missing
	 */
	public static List<GallerySection> read(String list) throws IOException {
		List<GallerySection> sections = new ArrayList<>();
		List<GalleryEntry> entries = new ArrayList<>();
		String heading = "";
		for (String block : list.split("\n\\s*\n|(?<=\n)(?=== )")) {
			String text = block.lines().filter(line -> !line.startsWith("#")).reduce((a, b) -> a + "\n" + b).orElse("").strip();
			if (text.startsWith("== ")) {
				add(sections, heading, entries);
				heading = text.lines().findFirst().orElseThrow().substring(3);
				text = text.substring(text.indexOf('\n') + 1);
			}
			int end = text.indexOf('\n');
			if (end > 0) {
				entry(text.substring(0, end).split(" "), text.substring(end + 1).replace('\n', ' ')).ifPresent(entries::add);
			}
		}
		add(sections, heading, entries);
		sections.add(new GallerySection("Page tables and races", Stories.all().stream()
				.map(story -> new GalleryEntry(story.title(), story.text(), "race-" + story.name(), PERSPECTIVES + "pagetables", "", new GalleryEntry.Race(story))).toList()));
		return sections;
	}

	private static void add(List<GallerySection> sections, String heading, List<GalleryEntry> entries) {
		if (!entries.isEmpty()) {
			sections.add(new GallerySection(heading, entries));
			entries.clear();
		}
	}

	/** A recording that is not installed has no entry. */
	private static Optional<GalleryEntry> entry(String[] words, String text) throws IOException {
		String perspective = PERSPECTIVES + words[1];
		if (words[0].startsWith(TRACE)) {
			String name = words[0].substring(TRACE.length());
			return Examples.all().stream().filter(example -> example.folder().endsWith(name)).findFirst()
					.map(example -> new GalleryEntry(example.title(), text, name, perspective, "", new GalleryEntry.Recording(example.folder())));
		}
		Matcher title = TITLE.matcher(Gallery.text(words[0]));
		Content content = new GalleryEntry.ShippedScenario(words[0]);
		return Optional.of(new GalleryEntry(title.find() ? title.group(1) : words[0], text, words[0].replace(".vms", ""), perspective, VIEWS.getOrDefault(words[2], ""), content));
	}
}

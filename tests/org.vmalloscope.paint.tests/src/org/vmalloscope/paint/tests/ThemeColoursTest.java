package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;

/** The window's colours for pictures are those of pictures without a window. */
class ThemeColoursTest {
	private static final Path UI = Path.of("..", "..", "bundles", "org.vmalloscope.ui");

	@Test
	void theColourRegistryHasTheLightPalette() throws Exception {
		Map<String, Integer> found = new TreeMap<>();
		Matcher matcher = Pattern.compile("colorDefinition id=\"org\\.vmalloscope\\.colour\\.(\\w+)\".* value=\"(\\d+),(\\d+),(\\d+)\"").matcher(Files.readString(UI.resolve("plugin.xml")));
		while (matcher.find()) {
			found.put(matcher.group(1), Integer.parseInt(matcher.group(2)) << 16 | Integer.parseInt(matcher.group(3)) << 8 | Integer.parseInt(matcher.group(4)));
		}
		assertEquals(colours(Palette.light()), found);
	}

	@Test
	void theStyleSheetOfTheDarkThemeHasTheDarkPalette() throws Exception {
		Map<String, Integer> found = new TreeMap<>();
		Matcher matcher = Pattern.compile("ColorDefinition#org-vmalloscope-colour-(\\w+) \\{ color: #([0-9a-f]{6}); \\}").matcher(Files.readString(UI.resolve("css/dark.css")));
		while (matcher.find()) {
			found.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
		}
		assertEquals(colours(Palette.dark()), found);
	}

	private static Map<String, Integer> colours(Palette palette) {
		Map<String, Integer> colours = new TreeMap<>();
		for (Ink ink : Ink.values()) {
			colours.put(ink.key(), palette.rgb(ink));
		}
		for (int i = 0; i < palette.categories(); i++) {
			colours.put("category" + (i + 1), palette.rgb(new Shade.Category(i)));
		}
		return colours;
	}
}

package org.vmalloscope.paint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.paint.palette.Categories;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;

class PaletteTest {
	/** What meets in one map, and must be told apart without a label. */
	private static final List<Ink> STATES = List.of(Ink.BUSY, Ink.LAZY, Ink.POOLED, Ink.GUARD, Ink.POPULATED, Ink.UNKNOWN, Ink.CHANGED, Ink.POSITION, Ink.SELECTION);

	static Stream<Palette> palettes() {
		return Stream.of(Palette.light(), Palette.dark());
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void textIsReadable(Palette palette) {
		for (Ink ink : List.of(Ink.TEXT, Ink.MUTED, Ink.FAILURE)) {
			double contrast = Colours.contrast(palette.rgb(ink), palette.rgb(Ink.BACKGROUND));
			assertTrue(contrast >= 4.5, ink + " has a contrast of " + contrast);
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void marksStandOut(Palette palette) {
		for (Ink ink : List.of(Ink.BUSY, Ink.CHANGED, Ink.SELECTION, Ink.POSITION, Ink.GUARD)) {
			double contrast = Colours.contrast(palette.rgb(ink), palette.rgb(Ink.BACKGROUND));
			assertTrue(contrast >= 3, ink + " has a contrast of " + contrast);
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void statesAreToldApartWithoutRedOrGreenCones(Palette palette) {
		for (Ink one : STATES) {
			for (Ink other : STATES) {
				double distance = ColourVision.smallestDistance(palette.rgb(one), palette.rgb(other));
				assertTrue(one == other || distance >= 10, one + " and " + other + " are " + distance + " apart");
			}
			assertTrue(ColourVision.smallestDistance(palette.rgb(one), palette.rgb(Ink.BACKGROUND)) >= 10, one + " on the background");
			assertTrue(ColourVision.smallestDistance(palette.rgb(one), palette.rgb(Ink.FREE)) >= 7, one + " beside free memory");
		}
		assertTrue(ColourVision.smallestDistance(palette.rgb(Ink.FREE), palette.rgb(Ink.BACKGROUND)) >= 5);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void categoriesAreToldApartWithoutRedOrGreenCones(Palette palette) {
		int[] colours = IntStream.range(0, palette.categories()).map(i -> palette.rgb(new Shade.Category(i))).toArray();
		for (int i = 0; i < colours.length; i++) {
			for (int j = 0; j < i; j++) {
				double distance = ColourVision.smallestDistance(colours[i], colours[j]);
				assertTrue(distance >= 14, i + " and " + j + " are " + distance + " apart");
			}
			assertTrue(ColourVision.smallestDistance(colours[i], palette.rgb(Ink.BACKGROUND)) >= 15, "category " + i + " on the background");
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void theScaleGoesOneWayForAllEyes(Palette palette) {
		for (ColourVision vision : ColourVision.values()) {
			double before = vision.lightness(palette.rgb(new Shade.Degree(0)));
			for (int i = 1; i <= 20; i++) {
				double lightness = vision.lightness(palette.rgb(new Shade.Degree(i / 20.0)));
				assertTrue(palette.isDark() ? lightness > before : lightness < before, vision + " at " + i);
				before = lightness;
			}
		}
		assertEquals(palette.rgb(new Shade.Degree(0)), palette.rgb(new Shade.Degree(-3)));
		assertEquals(palette.rgb(new Shade.Degree(1)), palette.rgb(new Shade.Degree(7)));
	}

	@Test
	void aChangedColourChangesNothingElse() {
		Palette changed = Palette.light().with(Ink.BUSY, 0x123456);
		assertEquals(0x123456, changed.rgb(Ink.BUSY));
		assertEquals(Palette.light().rgb(Ink.LAZY), changed.rgb(Ink.LAZY));
		assertNotEquals(Palette.light(), changed);
		assertEquals(Palette.light(), changed.with(Ink.BUSY, Palette.light().rgb(Ink.BUSY)));
		assertEquals(0x654321, Palette.dark().withCategory(3, 0x654321).rgb(new Shade.Category(3 + Palette.dark().categories())));
	}

	@Test
	void importantKeysHaveColoursOfTheirOwn() {
		List<String> callers = List.of("alloc_vfsmnt", "mem_cgroup_css_alloc", "__percpu_counter_init_many", "bpf_map_alloc_percpu", "workqueue", "x1", "x2", "x3", "x4");
		Categories categories = new Categories(callers, 8);
		Set<Shade> shades = new HashSet<>();
		for (String caller : callers.subList(0, 8)) {
			assertTrue(shades.add(categories.shade(caller)), caller);
		}
		assertEquals(Categories.REST, categories.shade("x4"));
		assertEquals(Categories.REST, categories.shade("never seen"));
	}

	@Test
	void aKeyKeepsItsColourWhenLessImportantOnesComeOrGo() {
		Shade alone = new Categories(List.of("alloc_vfsmnt"), 8).shade("alloc_vfsmnt");
		assertEquals(alone, new Categories(List.of("alloc_vfsmnt", "a", "b", "c", "d"), 8).shade("alloc_vfsmnt"));
	}

	@Test
	void textOnAColourIsReadable() {
		for (int rgb : new int[] { 0, 0xffffff, 0x3f75dd, 0xe79b23, 0x777777 }) {
			assertTrue(Colours.contrast(rgb, Colours.textOn(rgb)) >= 4.5);
		}
		assertEquals(0x7f7f7f, Colours.mix(0, 0xfefefe, 0.5));
	}
}

package org.vmalloscope.paint.tests;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Palette;

class PictureTest {
	static Stream<Arguments> pictures() {
		return Samples.pictures().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pictures")
	void looksAsItDidWhenSomebodyLookedAtIt(String name, Picture picture) throws Exception {
		int height = name.equals("overview") ? 60 : 300;
		References.check(name + "-light", picture, new Pictures.Format(600, height, 1, Palette.light(), Fonts.DEFAULT));
		References.check(name + "-dark-2x", picture, new Pictures.Format(400, height * 2 / 3, 2, Palette.dark(), Fonts.DEFAULT));
	}
}

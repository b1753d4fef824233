package org.vmalloscope.ui.events;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.paint.palette.Shade;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.ui.canvas.ThemePalette;

/** The colours of the events table in a theme: every kind of operation in the colour that pictures give what it does. */
record EventColours(Color background, Color text, Color muted, Color grid, Color header, Color selection, Color marked,
		Map<OperationKind, Color> tints, Map<OperationKind, Color> names) {
	private static final double TINT = 0.07;
	private static final double STRONG_TINT = 0.2;
	/** WCAG 2.2 asks for 4.5 for text. */
	private static final double READABLE = 4.5;

	static EventColours ofTheme() {
		Palette palette = ThemePalette.current();
		int background = palette.rgb(Ink.BACKGROUND);
		int text = palette.rgb(Ink.TEXT);
		Map<OperationKind, Color> tints = new EnumMap<>(OperationKind.class);
		Map<OperationKind, Color> names = new EnumMap<>(OperationKind.class);
		for (OperationKind kind : OperationKind.values()) {
			Shade shade = shade(kind);
			boolean isRare = kind != OperationKind.PERCPU_ALLOCATE && kind != OperationKind.PERCPU_FREE && kind != OperationKind.VMAP_ALLOCATE && kind != OperationKind.VMAP_FREE;
			int tint = shade == null ? background : Colours.mix(background, palette.rgb(shade), isRare ? STRONG_TINT : TINT);
			tints.put(kind, colour(tint));
			names.put(kind, colour(shade == null ? text : readable(palette.rgb(shade), tint, text)));
		}
		return new EventColours(colour(background), colour(text), colour(palette.rgb(Ink.MUTED)), colour(palette.rgb(Ink.GRID)),
				colour(Colours.mix(background, text, 0.06)), colour(Colours.mix(background, palette.rgb(Ink.BUSY), 0.3)),
				colour(Colours.mix(background, palette.rgb(Ink.POSITION), 0.25)), tints, names);
	}

	/** The colour with so much of the text's in it that it can be read. */
	private static int readable(int rgb, int background, int text) {
		for (double share = 0; share < 1; share += 0.1) {
			int mixed = Colours.mix(rgb, text, share);
			if (Colours.contrast(mixed, background) >= READABLE) {
				return mixed;
			}
		}
		return text;
	}

	private static @Nullable Shade shade(OperationKind kind) {
		return switch (kind) {
			case PERCPU_ALLOCATE, VMAP_ALLOCATE -> Ink.BUSY;
			case PERCPU_AREA, PERCPU_FREE, VMAP_FREE, STEP -> null;
			case PERCPU_FAIL, VMAP_FAIL -> Ink.FAILURE;
			case CHUNK_CREATE, CHUNK_DESTROY -> new Shade.Category(3);
			case POPULATE -> Ink.POPULATED;
			case BALANCE, PURGE -> Ink.LAZY;
			case MAP_RAM -> Ink.POOLED;
			case MACHINE -> Ink.UNKNOWN;
			case NOTE -> null;
			case MARK -> Ink.MUTED;
		};
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}

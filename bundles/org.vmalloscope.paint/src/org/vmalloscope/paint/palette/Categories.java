package org.vmalloscope.paint.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which category colour a key (a caller, a size class) has. The same key has the same colour in every view, after a restart and in other
 * recordings, as far as there are enough colours: a key asks for the colour that its own hash names and takes the next free one when that is
 * taken by a more important key. Keys for which none is left share {@link #REST}.
 */
public final class Categories {
	/** The shade of everything that has no colour of its own. */
	public static final Shade REST = Ink.MUTED;

	private final Map<String, Shade> shades = new HashMap<>();

	/**
	 * @param keys the most important ones first, each once
	 * @param colours how many category colours there are
	 */
	public Categories(List<String> keys, int colours) {
		boolean[] taken = new boolean[colours];
		for (String key : keys.subList(0, Math.min(colours, keys.size()))) {
			int index = Math.floorMod(mixed(key.hashCode()), colours);
			while (taken[index]) {
				index = (index + 1) % colours;
			}
			taken[index] = true;
			shades.put(key, new Shade.Category(index));
		}
	}

	public Shade shade(String key) {
		return shades.getOrDefault(key, REST);
	}

	/** Hashes of similar names differ in few bits; this spreads them. */
	private static int mixed(int hash) {
		int h = hash * 0x9e3779b1;
		return h ^ h >>> 15;
	}
}

package org.vmalloscope.paint.palette;

import java.util.Locale;

/** Colours with a meaning. */
public enum Ink implements Shade {
	/** What lies behind everything. */
	BACKGROUND("Background", 0xffffff, 0x1e1f22),
	/** Titles and labels. */
	TEXT("Text", 0x1f2328, 0xdcdee3),
	/** Tick labels, units, remarks. */
	MUTED("Secondary text", 0x59626c, 0xa4a9b1),
	/** Grid lines, frames and what else only guides the eye. */
	GRID("Grid lines", 0xdde1e6, 0x3d4147),
	/** Memory that is not allocated. */
	FREE("Free memory", 0xdbe1e8, 0x39414a),
	/** Memory that is allocated. */
	BUSY("Allocated memory", 0x3f75dd, 0x3f9afd),
	/** Freed, but not yet purged. */
	LAZY("Lazily freed, not yet purged", 0xe79b23, 0xf2a71d),
	/** Kept in a pool of a vmap node. */
	POOLED("Pooled", 0x4bc4f8, 0x2e8b8c),
	/** Guard pages. */
	GUARD("Guard pages", 0x1f272f, 0xc9cdd3),
	/** Black nodes of a red-black tree: black in the dark too. */
	BLACK("Black tree nodes", 0x1f272f, 0x050506),
	/** Free, but with pages behind it. */
	POPULATED("Populated, free", 0xa5d4a8, 0x104a18),
	/** Memory of which the recording does not tell; always hatched. */
	UNKNOWN("Unknown", 0x909090, 0x515964),
	/** What the last step changed. */
	CHANGED("Changed by the last step", 0xaa147e, 0xfe3bc8),
	/** What the user selected. */
	SELECTION("Selection", 0x000000, 0xffffff),
	/** Where the session stands. */
	POSITION("Current position", 0xc50f04, 0xf24427),
	/** Failed allocations and divergences. */
	FAILURE("Failure", 0xb3140a, 0xff7b66);

	private final String title;
	private final int light;
	private final int dark;

	Ink(String title, int light, int dark) {
		this.title = title;
		this.light = light;
		this.dark = dark;
	}

	/** For legends and the preference page. */
	public String title() {
		return title;
	}

	/** For identifiers: the name in lower case. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	int light() {
		return light;
	}

	int dark() {
		return dark;
	}
}

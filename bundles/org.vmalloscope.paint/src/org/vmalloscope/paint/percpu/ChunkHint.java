package org.vmalloscope.paint.percpu;

import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/**
 * A hint of a chunk or of one of its blocks ({@code struct pcpu_block_md}).
 *
 * @param block number of the block, {@link #WHOLE} for the chunk
 * @param start bytes
 * @param size bytes; 0 for a place
 */
public record ChunkHint(Kind kind, int block, int start, int size) {
	/** In place of the number of a block: the hint is the chunk's. */
	public static final int WHOLE = -1;

	/** Which field it is. */
	public enum Kind {
		/** {@code contig_hint}: the largest free run. */
		CONTIG("contig_hint", new Shade.Category(1)),
		/** {@code scan_hint}: a free run before the contig hint. */
		SCAN("scan_hint", new Shade.Category(3)),
		/** {@code left_free}: free from the start of the block on. */
		LEFT("left_free", Ink.MUTED),
		/** {@code right_free}: free up to the end of the block. */
		RIGHT("right_free", Ink.MUTED),
		/** {@code first_free}: where a search begins. */
		FIRST_FREE("first_free", Ink.TEXT);

		private final String title;
		private final Shade shade;

		Kind(String title, Shade shade) {
			this.title = title;
			this.shade = shade;
		}

		/** The field's name in the kernel. */
		public String title() {
			return title;
		}

		/** How it is drawn. */
		public Shade shade() {
			return shade;
		}

		Look look() {
			return Look.of(this == LEFT ? "left_free, right_free" : title, shade);
		}
	}
}

package org.vmalloscope.engine.memory;

/**
 * Which gfp flags the percpu allocator hands to the page allocator and the slab: an axis of its own, changed by a series of
 * February 2018 ("percpu: introduce no retry semantics and gfp passthrough").
 */
public enum GfpPassthrough {
	/** Before the series: always GFP_KERNEL, in the foreground and in the balance work; the caller's flags decide only whether it is atomic. */
	G0(Gfp.GFP_KERNEL),
	/** Only the balance half of the series, as stable back-ports have it (4.14.170): the balance work gives up early and silently. */
	G1(Gfp.GFP_KERNEL | Gfp.NORETRY | Gfp.NOWARN),
	/** The whole series: the caller's GFP_KERNEL bits, NORETRY and NOWARN pass, nothing is added. */
	G2(Gfp.GFP_KERNEL | Gfp.NORETRY | Gfp.NOWARN);

	/** What may pass from a caller of {@code __alloc_percpu_gfp} in G2. */
	public static final int WHITELIST = Gfp.GFP_KERNEL | Gfp.NORETRY | Gfp.NOWARN;

	private final int balanceFlags;

	GfpPassthrough(int balanceFlags) {
		this.balanceFlags = balanceFlags;
	}

	/** Flags for chunk metadata of an allocation with the caller's flags {@code gfp}. */
	public int metadataFlags(int gfp) {
		return this == G2 ? gfp & WHITELIST : Gfp.GFP_KERNEL;
	}

	/** Flags for the pages of an allocation with the caller's flags {@code gfp}. */
	public int pageFlags(int gfp) {
		return metadataFlags(gfp) | Gfp.HIGHMEM;
	}

	/** Flags for chunk metadata made by the balance work. */
	public int balanceMetadataFlags() {
		return balanceFlags;
	}

	/** Flags for pages populated by the balance work. */
	public int balancePageFlags() {
		return balanceFlags | Gfp.HIGHMEM;
	}
}

package org.vmalloscope.engine.pagetable.layout;

import java.util.List;

/**
 * Alpha: pages of 8 KiB, three levels of 1024 entries. The last slot maps the tables themselves; vmalloc lies below it, in one slot by default.
 * {@code VMALLOC_START}, arch/alpha/include/asm/pgtable.h.
 *
 * @param window how much room vmalloc has
 * @param gigabytes {@code CONFIG_ALPHA_VMALLOC_SIZE} with {@link Window#SIZED}; otherwise 8, and without effect
 */
public record AlphaConfiguration(Window window, int gigabytes) implements ArchitectureConfiguration {
	/** The ways to choose the window. */
	public enum Window {
		/** One slot of 8 GiB, its table made before there are processes. */
		DEFAULT,
		/** {@code CONFIG_ALPHA_LARGE_VMALLOC}: 2 TiB below the self-map; tables are made when needed. */
		LARGE,
		/** The proposal of November 2025 (not in 7.1): whole slots for {@code CONFIG_ALPHA_VMALLOC_SIZE} gigabytes, all their tables made at boot. */
		SIZED
	}

	private static final int SMALLEST = 8;
	private static final int LARGEST = 2040;
	private static final int SLOT_SHIFT = 33;
	private static final Geometry GEOMETRY = new Geometry(13, 43, true, List.of(new Level("pgd", SLOT_SHIFT, 1024, 8192, false),
			new Level("pmd", 23, 1024, 8192, false), new Level("pte", 13, 1024, 8192, true)), 0);
	private static final long END = -1L << SLOT_SHIFT;
	private static final long LARGE_START = 0xfffffe0000000000L;
	private static final long TASK_SIZE = 1L << 42;

	/** Today's default. */
	public static final AlphaConfiguration DEFAULT = new AlphaConfiguration(Window.DEFAULT, SMALLEST);
	/** Today's large window. */
	public static final AlphaConfiguration LARGE = new AlphaConfiguration(Window.LARGE, SMALLEST);

	/** @throws IllegalArgumentException if Kconfig would not take the size */
	public AlphaConfiguration {
		if (gigabytes < SMALLEST || gigabytes > LARGEST) {
			throw new IllegalArgumentException("CONFIG_ALPHA_VMALLOC_SIZE=" + gigabytes + " is outside of its range " + SMALLEST + " to " + LARGEST);
		}
	}

	/** A kernel with the proposal. */
	public static AlphaConfiguration sized(int gigabytes) {
		return new AlphaConfiguration(Window.SIZED, gigabytes);
	}

	/** {@code VMALLOC_SLOTS} of the proposal; for the other windows the slots between their start and the self-map. */
	public int slots() {
		return switch (window) {
		case DEFAULT -> 1;
		case LARGE -> (int) (END - LARGE_START >>> SLOT_SHIFT);
		case SIZED -> (gigabytes + 7) / 8;
		};
	}

	@Override
	public String description() {
		return switch (window) {
		case DEFAULT -> "alpha";
		case LARGE -> "alpha, CONFIG_ALPHA_LARGE_VMALLOC";
		case SIZED -> "alpha, CONFIG_ALPHA_VMALLOC_SIZE=" + gigabytes + " (proposed)";
		};
	}

	@Override
	public AddressLayout layout() {
		AddressRange vmalloc = new AddressRange(-(slots() + 1L) << SLOT_SHIFT, END);
		List<Region> regions = List.of(new Region("KSEG", Region.Kind.LINEAR, new AddressRange(0xfffffc0000000000L, LARGE_START)),
				new Region("vmalloc", Region.Kind.VMALLOC, vmalloc), new Region("VPTB self-map", Region.Kind.SELF_MAP, new AddressRange(END, 0)));
		return new AddressLayout(GEOMETRY, vmalloc, END, regions, TASK_SIZE, List.of());
	}
}

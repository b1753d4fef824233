package org.vmalloscope.engine.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Allocation flags ({@code gfp_t}) as an {@code int} mask.
 * <p>
 * The bit numbers are our own. They agree with those of kernels 5.0 and later, so that a hexadecimal value found in a
 * trace of such a kernel ({@code g=cc0}, or the leftover of an event's flag list) can be used as it is; bits without a
 * name are kept and printed in hexadecimal. Masks of older kernels have other bit numbers: read those by name.
 */
public final class Gfp {
	public static final int DMA = 1 << 0;
	public static final int HIGHMEM = 1 << 1;
	public static final int DMA32 = 1 << 2;
	public static final int MOVABLE = 1 << 3;
	public static final int RECLAIMABLE = 1 << 4;
	/** May use part of the reserve below the minimum watermark. */
	public static final int HIGH = 1 << 5;
	public static final int IO = 1 << 6;
	public static final int FS = 1 << 7;
	public static final int ZERO = 1 << 8;
	/** The caller may sleep and reclaim by itself. */
	public static final int DIRECT_RECLAIM = 1 << 10;
	public static final int KSWAPD_RECLAIM = 1 << 11;
	public static final int WRITE = 1 << 12;
	/** No message when the allocation fails. */
	public static final int NOWARN = 1 << 13;
	public static final int RETRY_MAYFAIL = 1 << 14;
	public static final int NOFAIL = 1 << 15;
	/** One attempt at reclaim, then failure; never the OOM killer. */
	public static final int NORETRY = 1 << 16;
	public static final int MEMALLOC = 1 << 17;
	public static final int COMP = 1 << 18;
	public static final int NOMEMALLOC = 1 << 19;
	public static final int HARDWALL = 1 << 20;
	public static final int THISNODE = 1 << 21;
	/** Charge the memory to the control group of the current task. */
	public static final int ACCOUNT = 1 << 22;
	public static final int ZEROTAGS = 1 << 23;

	public static final int RECLAIM = DIRECT_RECLAIM | KSWAPD_RECLAIM;
	public static final int GFP_KERNEL = RECLAIM | IO | FS;
	public static final int GFP_KERNEL_ACCOUNT = GFP_KERNEL | ACCOUNT;
	public static final int GFP_ATOMIC = HIGH | KSWAPD_RECLAIM;
	public static final int GFP_NOWAIT = KSWAPD_RECLAIM;
	public static final int GFP_NOIO = RECLAIM;
	public static final int GFP_NOFS = RECLAIM | IO;
	public static final int GFP_USER = GFP_KERNEL | HARDWALL;
	public static final int GFP_HIGHUSER = GFP_USER | HIGHMEM;
	public static final int GFP_HIGHUSER_MOVABLE = GFP_HIGHUSER | MOVABLE;
	public static final int GFP_TRANSHUGE_LIGHT = (GFP_HIGHUSER_MOVABLE | COMP | NOMEMALLOC | NOWARN) & ~RECLAIM;
	public static final int GFP_TRANSHUGE = GFP_TRANSHUGE_LIGHT | DIRECT_RECLAIM;

	private record Name(String text, int bits) {
	}

	/** In the order in which a kernel's trace output tries them: the widest combinations first. */
	private static final List<Name> NAMES = List.of(new Name("GFP_TRANSHUGE", GFP_TRANSHUGE), new Name("GFP_TRANSHUGE_LIGHT", GFP_TRANSHUGE_LIGHT),
			new Name("GFP_HIGHUSER_MOVABLE", GFP_HIGHUSER_MOVABLE), new Name("GFP_HIGHUSER", GFP_HIGHUSER), new Name("GFP_USER", GFP_USER),
			new Name("GFP_KERNEL_ACCOUNT", GFP_KERNEL_ACCOUNT), new Name("GFP_KERNEL", GFP_KERNEL), new Name("GFP_NOFS", GFP_NOFS),
			new Name("GFP_ATOMIC", GFP_ATOMIC), new Name("GFP_NOIO", GFP_NOIO), new Name("GFP_NOWAIT", GFP_NOWAIT), new Name("GFP_DMA", DMA),
			new Name("__GFP_HIGHMEM", HIGHMEM), new Name("GFP_DMA32", DMA32), new Name("__GFP_HIGH", HIGH), new Name("__GFP_IO", IO),
			new Name("__GFP_FS", FS), new Name("__GFP_NOWARN", NOWARN), new Name("__GFP_RETRY_MAYFAIL", RETRY_MAYFAIL),
			new Name("__GFP_NOFAIL", NOFAIL), new Name("__GFP_NORETRY", NORETRY), new Name("__GFP_COMP", COMP), new Name("__GFP_ZERO", ZERO),
			new Name("__GFP_NOMEMALLOC", NOMEMALLOC), new Name("__GFP_MEMALLOC", MEMALLOC), new Name("__GFP_HARDWALL", HARDWALL),
			new Name("__GFP_THISNODE", THISNODE), new Name("__GFP_RECLAIMABLE", RECLAIMABLE), new Name("__GFP_MOVABLE", MOVABLE),
			new Name("__GFP_ACCOUNT", ACCOUNT), new Name("__GFP_WRITE", WRITE), new Name("__GFP_RECLAIM", RECLAIM),
			new Name("__GFP_DIRECT_RECLAIM", DIRECT_RECLAIM), new Name("__GFP_KSWAPD_RECLAIM", KSWAPD_RECLAIM), new Name("__GFP_ZEROTAGS", ZEROTAGS));

	/** Names that older kernels print, or that programmers write, for bits that have another name above. */
	private static final Map<String, Integer> BY_NAME = new HashMap<>(Map.of("__GFP_DMA", DMA, "__GFP_DMA32", DMA32, "__GFP_WAIT", RECLAIM,
			"GFP_WAIT", RECLAIM, "__GFP_REPEAT", RETRY_MAYFAIL, "GFP_NOWARN", NOWARN, "GFP_TEMPORARY", GFP_KERNEL | RECLAIMABLE));

	static {
		for (Name name : NAMES) {
			BY_NAME.put(name.text, name.bits);
		}
	}

	private Gfp() {
	}

	/** All names that {@link #parse} knows, in alphabetical order. */
	public static List<String> names() {
		return BY_NAME.keySet().stream().sorted().toList();
	}

	/** Whether the caller may sleep to reclaim memory ({@code gfpflags_allow_blocking}). */
	public static boolean mayBlock(int gfp) {
		return (gfp & DIRECT_RECLAIM) != 0;
	}

	/**
	 * Reads the text of a flag list, as in {@code GFP_USER|__GFP_NOWARN|__GFP_ACCOUNT|0x800000}; {@code none} and {@code 0} are no flags.
	 *
	 * @return the mask
	 * @throws IllegalArgumentException for a name that no kernel has, or a malformed number
	 */
	public static int parse(String text) {
		String trimmed = text.strip();
		if (trimmed.equals("none")) {
			return 0;
		}
		int mask = 0;
		for (String part : trimmed.split("\\|", -1)) {
			String name = part.strip();
			Integer bits = BY_NAME.get(name);
			if (bits != null) {
				mask |= bits;
			} else {
				mask |= number(name);
			}
		}
		return mask;
	}

	private static int number(String text) {
		try {
			return text.startsWith("0x") ? Integer.parseUnsignedInt(text.substring(2), 16) : Integer.parseUnsignedInt(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("unknown gfp flag '" + text + "'", e);
		}
	}

	/** The mask as a kernel's trace prints it: names joined by {@code |}, bits without a name in hexadecimal, {@code none} for 0. */
	public static String toString(int gfp) {
		if (gfp == 0) {
			return "none";
		}
		List<String> parts = new ArrayList<>();
		int rest = gfp;
		for (Name name : NAMES) {
			if ((rest & name.bits) == name.bits) {
				parts.add(name.text);
				rest &= ~name.bits;
			}
		}
		if (rest != 0) {
			parts.add("0x" + Integer.toHexString(rest));
		}
		return String.join("|", parts);
	}
}

package org.vmalloscope.engine.vmalloc;

import java.util.List;

/** How kernel generations word a vmalloc failure in dmesg, and how often they say it. */
public enum MessageStyle {
	/** To 4.8. */
	TWO_LINES,
	/** 4.9 to 4.13: task and gfp mask on the same line. */
	ONE_LINE,
	/** 4.14 to 5.13: and the node mask. */
	NODE_MASK,
	/** 5.14: the reason is given. */
	REASON,
	/** 5.15 to 6.11: and the cpuset. */
	CPUSET,
	/** 6.12 and later: an allocation without space names its range. */
	RANGE,
	/** 7.x: pages fail without their order. */
	RANGE_WITHOUT_ORDER;

	/** Why a vmalloc failed. */
	public enum Reason {
		/** It asks for more than all RAM. */
		EXCEEDS_TOTAL_PAGES,
		/** There is no address space. */
		NO_AREA,
		/** The array of page pointers could not be allocated. */
		NO_PAGES_ARRAY,
		/** The pages could not be allocated. */
		NO_PAGES
	}

	/** The style of a kernel version. */
	static MessageStyle of(int major, int minor) {
		int v = major * 1000 + minor;
		return v < 4009 ? TWO_LINES : v < 4014 ? ONE_LINE : v < 5014 ? NODE_MASK : v < 5015 ? REASON : v < 6012 ? CPUSET
				: v < 7001 ? RANGE : RANGE_WITHOUT_ORDER;
	}

	/** Whether {@code __GFP_NOWARN} silences the line of an allocation without space. */
	boolean overflowCanBeSilenced() {
		return this != TWO_LINES;
	}

	/** The line of an allocation without space; {@code size} in bytes, guard page included. */
	String overflow(long size, long vstart, long vend) {
		return switch (this) {
		case TWO_LINES -> "vmap allocation for size " + size + " failed: use vmalloc=<size> to increase size.";
		case ONE_LINE, NODE_MASK, REASON, CPUSET -> "vmap allocation for size " + size + " failed: use vmalloc=<size> to increase size";
		case RANGE, RANGE_WITHOUT_ORDER -> "vmalloc_node_range for size " + size + " failed: Address range restricted to 0x"
				+ Long.toHexString(vstart) + " - 0x" + Long.toHexString(vend);
		};
	}

	/**
	 * The lines of a failed vmalloc; none where the kernel says nothing.
	 *
	 * @param bytes asked for
	 * @param detail {@link Reason#NO_PAGES}: bytes allocated so far; {@link Reason#NO_PAGES_ARRAY}: bytes of the array
	 */
	List<String> failure(Reason reason, long bytes, long detail, Caller caller) {
		if (ordinal() >= REASON.ordinal()) {
			return List.of(caller.command() + ": vmalloc error: size " + bytes + ", " + text(reason, detail) + ", mode:" + caller.mode()
					+ ", nodemask=(null)" + (this == REASON ? "" : ",cpuset=/,mems_allowed=0"));
		}
		if (reason == Reason.NO_PAGES_ARRAY) {
			return List.of();
		}
		String what = reason == Reason.NO_PAGES ? "vmalloc: allocation failure, allocated " + detail + " of " + bytes + " bytes"
				: "vmalloc: allocation failure: " + bytes + " bytes";
		return switch (this) {
		case TWO_LINES -> List.of(what, caller.command() + ": page allocation failure: order:0, mode:" + maskOnly(caller.mode()));
		case ONE_LINE -> List.of(caller.command() + ": " + what + ", mode:" + caller.mode());
		default -> List.of(caller.command() + ": " + what + ", mode:" + caller.mode() + ", nodemask=(null)");
		};
	}

	private String text(Reason reason, long detail) {
		return switch (reason) {
		case EXCEEDS_TOTAL_PAGES -> "exceeds total pages";
		case NO_AREA -> "vm_struct allocation failed";
		// the grammar is the kernel's
		case NO_PAGES_ARRAY -> "failed to allocated page array size " + detail;
		case NO_PAGES -> (this == RANGE_WITHOUT_ORDER ? "" : "page order 0, ") + "failed to allocate pages";
		};
	}

	private static String maskOnly(String mode) {
		int names = mode.indexOf('(');
		return names < 0 ? mode : mode.substring(0, names);
	}
}

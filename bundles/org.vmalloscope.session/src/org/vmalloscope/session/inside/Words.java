package org.vmalloscope.session.inside;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;

/** Numbers with their units, and chunks by name. */
public final class Words {
	private static final int KIB = 1 << 10;
	private static final int MIB = 1 << 20;
	private static final long GIB = 1L << 30;
	private static final int GROUP = 1000;
	private static final Map<Integer, String> GFP = new ConcurrentHashMap<>();

	private Words() {
	}

	/** A number of bytes: in the largest unit that it is a whole multiple of, else in bytes. */
	public static String bytes(long bytes) {
		if (bytes != 0 && bytes % GIB == 0) {
			return count(bytes / GIB) + " GiB";
		}
		if (bytes != 0 && bytes % MIB == 0) {
			return count(bytes / MIB) + " MiB";
		}
		if (bytes != 0 && bytes % KIB == 0) {
			return count(bytes / KIB) + " KiB";
		}
		return count(bytes) + (bytes == 1 ? " byte" : " bytes");
	}

	/** Allocation flags by name. */
	public static String gfp(int gfp) {
		return GFP.computeIfAbsent(gfp, Gfp::toString);
	}

	/** Bits of a chunk's map, in bytes. */
	static String bits(long bits) {
		return bytes(bits * BitmapChunkView.UNIT);
	}

	/** A number with a comma every three digits. */
	public static String count(long number) {
		if (number > -GROUP && number < GROUP) {
			return Long.toString(number);
		}
		// Called for each row of a table and each operation of a search; a formatter would cost ten times as much.
		StringBuilder text = new StringBuilder(Long.toString(number));
		for (int i = text.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
			text.insert(i, ',');
		}
		return text.toString();
	}

	/** A number of things. */
	static String count(long number, String one, String many) {
		return count(number) + " " + (number == 1 ? one : many);
	}

	/** Pages {@code [from, to)}. */
	public static String pages(int from, int to) {
		return to - from == 1 ? "page " + from : "pages " + from + " to " + (to - 1);
	}

	/** An address. */
	public static String address(long address) {
		return "0x" + Long.toHexString(address);
	}

	/** A chunk by name, in the middle of a sentence. */
	public static String chunk(ChunkView chunk) {
		return chunk(chunk.id());
	}

	/** The chunk with a number by name, in the middle of a sentence. */
	public static String chunk(int id) {
		return switch (id) {
			case ChunkView.FIRST -> "the first chunk";
			case ChunkView.RESERVED -> "the reserved chunk";
			default -> "chunk " + id;
		};
	}

	/** A block of a chunk, or the chunk, in the middle of a sentence. */
	static String block(BitmapChunkView chunk, int block) {
		return block == BitmapChunkView.WHOLE ? chunk(chunk) : "block " + block + " of " + chunk(chunk);
	}

	/** The first letter large. */
	public static String sentence(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}

package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Look;

/**
 * Makes maps of chunks from snapshots, one after the other. Snapshots share chunks that did not change; so do the rows made of them, and a
 * step costs what it changed. Thread-safe.
 */
public final class ChunkMaps {
	private Map<ChunkView, ChunkRow> rows = new IdentityHashMap<>();
	private @Nullable AreaColours rowsColours;

	/**
	 * The map of a moment.
	 *
	 * @param book knows the areas of that moment
	 * @param highlights what is framed
	 */
	public synchronized ChunkMap map(PercpuSnapshot snapshot, AreaBook book, AreaColours colours, ChunkOrder order, List<ChunkMap.Highlight> highlights) {
		AreaColours.Key key = colours.key(book);
		Map<ChunkView, ChunkRow> known = colours == rowsColours ? rows : Map.of();
		Map<ChunkView, ChunkRow> next = new IdentityHashMap<>();
		List<ChunkRow> list = new ArrayList<>();
		int pageSize = snapshot.geometry().pageSize();
		int unitSize = snapshot.geometry().unitSize();
		for (ChunkView chunk : order.chunks(snapshot)) {
			ChunkRow row = known.get(chunk);
			if (row == null) {
				row = row(snapshot, chunk, book, key);
			}
			next.put(chunk, row);
			list.add(row);
			unitSize = Math.max(unitSize, chunk.sizeInBytes());
		}
		rows = next;
		rowsColours = colours;
		List<Look> looks = new ArrayList<>(ChunkLooks.FIXED);
		looks.addAll(key.looks());
		return new ChunkMap(List.copyOf(list), List.copyOf(looks), unitSize, pageSize, order == ChunkOrder.SLOT, List.copyOf(highlights), book);
	}

	private static ChunkRow row(PercpuSnapshot snapshot, ChunkView chunk, AreaBook book, AreaColours.Key key) {
		List<ChunkHint> hints = chunk instanceof BitmapChunkView bitmap ? hints(bitmap, snapshot.geometry().pageSize()) : List.of();
		return new ChunkRow(chunk, name(chunk), status(snapshot, chunk), room(chunk), ChunkRuns.of(chunk, snapshot.geometry().pageSize(), book, key), hints);
	}

	/** What a chunk is called. */
	static String name(ChunkView chunk) {
		String name = chunk.id() == ChunkView.FIRST ? "first chunk" : chunk.id() == ChunkView.RESERVED ? "reserved chunk" : "chunk " + chunk.id();
		return chunk.type() == ChunkType.MEMCG ? name + " (memcg)" : name;
	}

	private static String status(PercpuSnapshot snapshot, ChunkView chunk) {
		List<String> words = new ArrayList<>();
		int slot = chunk.slot();
		words.add(slot == ChunkView.NO_SLOT ? "in no slot" : "slot " + slot);
		if (slot != ChunkView.NO_SLOT && slot == snapshot.sidelinedSlot()) {
			words.add("sidelined");
		} else if (slot != ChunkView.NO_SLOT && slot == snapshot.toDepopulateSlot()) {
			words.add("to depopulate");
		} else if (slot == snapshot.freeSlot()) {
			words.add("free");
		} else if (chunk.isIsolated()) {
			words.add("isolated");
		}
		return String.join(" · ", words);
	}

	private static String room(ChunkView chunk) {
		String free = Unit.BYTES.label(chunk.freeBytes(), 1);
		String size = Unit.BYTES.label(chunk.sizeInBytes(), chunk.sizeInBytes());
		return free + " of " + size + " free · " + chunk.populatedPages() + "/" + chunk.pageCount() + " pages";
	}

	private static List<ChunkHint> hints(BitmapChunkView chunk, int pageSize) {
		List<ChunkHint> hints = new ArrayList<>();
		addHints(hints, chunk, BitmapChunkView.WHOLE, 0);
		int blockBytes = chunk.blockBits() * BitmapChunkView.UNIT;
		for (int block = 0; block < chunk.blockCount(); block++) {
			addHints(hints, chunk, block, block * blockBytes);
		}
		return List.copyOf(hints);
	}

	private static void addHints(List<ChunkHint> hints, BitmapChunkView chunk, int block, int base) {
		int number = block == BitmapChunkView.WHOLE ? ChunkHint.WHOLE : block;
		int bits = block == BitmapChunkView.WHOLE ? chunk.bits() : chunk.blockBits();
		add(hints, ChunkHint.Kind.LEFT, number, base, 0, chunk.record(block, BitmapChunkView.LEFT));
		int right = chunk.record(block, BitmapChunkView.RIGHT);
		add(hints, ChunkHint.Kind.RIGHT, number, base, bits - right, right);
		add(hints, ChunkHint.Kind.CONTIG, number, base, chunk.record(block, BitmapChunkView.CONTIG_START), chunk.record(block, BitmapChunkView.CONTIG));
		add(hints, ChunkHint.Kind.SCAN, number, base, chunk.record(block, BitmapChunkView.SCAN_START), chunk.record(block, BitmapChunkView.SCAN));
		int first = chunk.record(block, BitmapChunkView.FIRST_FREE);
		if (first < bits) {
			hints.add(new ChunkHint(ChunkHint.Kind.FIRST_FREE, number, base + first * BitmapChunkView.UNIT, 0));
		}
	}

	private static void add(List<ChunkHint> hints, ChunkHint.Kind kind, int block, int base, int startBit, int bits) {
		if (bits > 0) {
			hints.add(new ChunkHint(kind, block, base + startBit * BitmapChunkView.UNIT, bits * BitmapChunkView.UNIT));
		}
	}
}

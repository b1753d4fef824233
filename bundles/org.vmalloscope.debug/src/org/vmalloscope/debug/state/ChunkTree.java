package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** A percpu chunk ({@code struct pcpu_chunk}): its fields, its blocks ({@code struct pcpu_block_md}), its areas. */
final class ChunkTree {
	private final Session session;
	private final int position;
	private final PercpuSnapshot percpu;
	private final ChunkView now;
	private final @Nullable ChunkView before;

	ChunkTree(Session session, int position, PercpuSnapshot percpu, ChunkView now, @Nullable ChunkView before) {
		this.session = session;
		this.position = position;
		this.percpu = percpu;
		this.now = now;
		this.before = before;
	}

	/** Whether two chunks are the same in every field that is shown. Those that did not change are often, but not always, the same object. */
	static boolean same(ChunkView a, @Nullable ChunkView b) {
		if (a == b || b == null) {
			return a == b;
		}
		boolean same = a.freeBytes() == b.freeBytes() && a.slot() == b.slot() && a.populatedPages() == b.populatedPages() && a.emptyPopulatedPages() == b.emptyPopulatedPages()
				&& a.contigHintBytes() == b.contigHintBytes() && a.isIsolated() == b.isIsolated();
		if (same && a instanceof BitmapChunkView one && b instanceof BitmapChunkView other) {
			for (int block = BitmapChunkView.WHOLE; block < one.blockCount() && same; block++) {
				for (int field = 0; field < BitmapChunkView.FIELDS && same; field++) {
					same = one.record(block, field) == other.record(block, field);
				}
			}
		}
		return same;
	}

	List<Item> items() {
		Fields<ChunkView> fields = new Fields<>(now, before).add("base_addr", chunk -> Words.address(chunk.baseAddress()))
				.add("slot", chunk -> chunk.slot() < 0 ? "in no list" : Integer.toString(chunk.slot())).add("free_bytes", chunk -> Words.bytes(chunk.freeBytes()))
				.add("nr_populated", chunk -> chunk.populatedPages() + " of " + MachineTree.count(chunk.pageCount()))
				.add("nr_empty_pop_pages", chunk -> MachineTree.count(chunk.emptyPopulatedPages())).add("isolated", chunk -> Boolean.toString(chunk.isIsolated()))
				.add("immutable", chunk -> Boolean.toString(chunk.isImmutable()));
		if (now instanceof BitmapChunkView bitmap) {
			BitmapChunkView bitmapBefore = before instanceof BitmapChunkView view ? view : null;
			fields.group("chunk_md", chunk -> "contig_hint " + Words.bytes(chunk.contigHintBytes()), () -> block(bitmap, bitmapBefore, BitmapChunkView.WHOLE));
			fields.group("md_blocks", chunk -> Words.count(bitmap.blockCount()) + " blocks", () -> blocks(bitmap, bitmapBefore));
		} else {
			fields.add("contig_hint", chunk -> Words.bytes(chunk.contigHintBytes()));
		}
		if (now instanceof AreaMapChunkView map) {
			fields.add("map_used", chunk -> chunk instanceof AreaMapChunkView view ? Words.count(view.entryCount()) : "").add("map_alloc",
					chunk -> chunk instanceof AreaMapChunkView view ? Words.count(view.capacity()) : "");
			if (map.firstFree() >= 0) {
				fields.add("first_free", chunk -> chunk instanceof AreaMapChunkView view ? Words.count(view.firstFree()) : "");
			}
		}
		return fields.group("areas", chunk -> Words.count(count(chunk)), this::areas).items();
	}

	private static int count(ChunkView chunk) {
		int[] count = new int[1];
		chunk.forEachArea((offset, size) -> count[0]++);
		return count[0];
	}

	private List<Item> blocks(BitmapChunkView chunk, @Nullable BitmapChunkView chunkBefore) {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < chunk.blockCount(); i++) {
			int block = i;
			items.addAll(new Fields<>(chunk, chunkBefore).group("[" + block + "]",
					view -> hint(view, block, BitmapChunkView.CONTIG, BitmapChunkView.CONTIG_START) + (view.isPopulated(block) ? "" : ", not populated"),
					() -> block(chunk, chunkBefore, block)).items());
		}
		return items;
	}

	private static List<Item> block(BitmapChunkView chunk, @Nullable BitmapChunkView chunkBefore, int block) {
		return new Fields<>(chunk, chunkBefore).add("contig_hint", view -> hint(view, block, BitmapChunkView.CONTIG, BitmapChunkView.CONTIG_START))
				.add("scan_hint", view -> view.record(block, BitmapChunkView.SCAN) == 0 ? "none" : hint(view, block, BitmapChunkView.SCAN, BitmapChunkView.SCAN_START))
				.add("left_free", view -> bits(view.record(block, BitmapChunkView.LEFT))).add("right_free", view -> bits(view.record(block, BitmapChunkView.RIGHT)))
				.add("first_free", view -> "bit " + view.record(block, BitmapChunkView.FIRST_FREE)).add("nr_bits", view -> bits(view.record(block, BitmapChunkView.BITS)))
				.add("populated", view -> block == BitmapChunkView.WHOLE ? "" : Boolean.toString(view.isPopulated(block))).items();
	}

	private static String hint(BitmapChunkView chunk, int block, int length, int start) {
		return bits(chunk.record(block, length)) + " at bit " + Words.count(chunk.record(block, start));
	}

	private static String bits(int bits) {
		return Words.count(bits) + " bits (" + Words.bytes((long) bits * BitmapChunkView.UNIT) + ")";
	}

	private List<Item> areas() {
		List<Item> items = new ArrayList<>();
		ChunkView then = before;
		now.forEachArea((offset, size) -> {
			boolean changed = then != null && (!then.isAreaStart(offset) || then.areaEnd(offset) != offset + size);
			items.add(new Item(Words.count(offset), Words.bytes(size), changed, Item.Children.of(() -> area(offset))));
		});
		return items;
	}

	private List<Item> area(int offset) {
		List<Item> items = new ArrayList<>();
		items.add(new Item("offset", Words.bytes(offset), false));
		items.add(new Item("size", Words.bytes(now.areaEnd(offset) - offset), false));
		items.add(new Item("address in the lowest unit", Words.address(now.baseAddress() + offset), false));
		items.add(new Item("page", Integer.toString(offset / percpu.geometry().pageSize()), false));
		Optional<Birth> birth = session.births().percpu(position, now.id(), offset);
		birth.ifPresent(made -> BirthItems.describe(items, session, made));
		return items;
	}
}

package org.vmalloscope.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.model.memory.AddressRange;
import org.vmalloscope.model.memory.Area;
import org.vmalloscope.model.memory.Block;
import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.PercpuAllocator;
import org.vmalloscope.model.memory.PopulatedRange;
import org.vmalloscope.model.memory.Slot;
import org.vmalloscope.model.memory.Unit;
import org.vmalloscope.model.memory.VmallocSpace;
import org.vmalloscope.session.Moment;

/** Compares every fact of a document with the snapshot that it should show, without the projector's help. */
final class LayoutCheck {
	private LayoutCheck() {
	}

	static void assertShows(Moment moment, Machine machine) {
		assertEquals(moment.position(), machine.getPosition());
		assertVmalloc(moment.state().kernel().vmalloc(), machine.getVmalloc());
		PercpuSnapshot snapshot = moment.state().kernel().percpu();
		PercpuAllocator allocator = machine.getPercpu();
		if (snapshot == null) {
			assertNull(allocator);
			return;
		}
		assertNotNull(allocator);
		List<ChunkView> views = new ArrayList<>(snapshot.chunks());
		views.addAll(snapshot.unlistedChunks());
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			views.add(reserved);
		}
		views.sort(Comparator.comparingInt(ChunkView::id));
		assertEquals(views.stream().map(ChunkView::id).toList(), allocator.getChunks().stream().map(Chunk::getId).toList());
		for (int i = 0; i < views.size(); i++) {
			assertChunk(snapshot, views.get(i), allocator.getChunks().get(i));
		}
		for (Slot slot : allocator.getSlots()) {
			List<ChunkView> listed = snapshot.slot(ChunkType.valueOf(slot.getType().getName()), slot.getNumber());
			assertEquals(listed.stream().map(ChunkView::id).toList(), slot.getChunks().stream().map(Chunk::getId).toList(), "slot " + slot.getNumber());
			slot.getChunks().forEach(chunk -> assertSame(slot, chunk.getSlot()));
		}
		assertEquals(snapshot.chunks().size(), allocator.getSlots().stream().mapToInt(slot -> slot.getChunks().size()).sum());
		assertEquals(snapshot.populatedPages(), counter(allocator, "pcpu_nr_populated"));
		assertEquals(snapshot.hasAtomicFailed() ? 1 : 0, counter(allocator, "pcpu_atomic_alloc_failed"));
		assertEquals(snapshot.isBalancePending() ? 1 : 0, counter(allocator, "balance work pending"));
		assertEquals(snapshot.emptyPopulatedPages(ChunkType.ROOT) + snapshot.emptyPopulatedPages(ChunkType.MEMCG), allocator.getCounters().stream()
				.filter(counter -> counter.getName().startsWith("pcpu_nr_empty_pop_pages")).mapToLong(counter -> counter.getValue()).sum());
	}

	private static void assertVmalloc(@Nullable VmallocView view, @Nullable VmallocSpace space) {
		if (view == null || space == null) {
			assertNull(view);
			assertNull(space);
			return;
		}
		List<String> areas = new ArrayList<>();
		for (AreaCursor area = view.areas(); area.next();) {
			areas.add(Long.toHexString(area.start()) + "-" + Long.toHexString(area.end()) + " " + area.state() + " " + area.type() + " " + area.node());
		}
		assertEquals(areas, space.getAreas().stream().map(area -> Long.toHexString(area.getStart()) + "-" + Long.toHexString(area.getStart() + area.getSize())
				+ " " + area.getState().getName() + " " + area.getType().getName() + " " + area.getNode()).toList());
		assertEquals(view.lazyPages(), space.getCounters().get(0).getValue());
		// areas and holes tile the window
		List<AddressRange> ranges = new ArrayList<>(space.getAreas());
		ranges.addAll(space.getHoles());
		ranges.sort((one, other) -> Long.compareUnsigned(one.getStart(), other.getStart()));
		long next = space.getStart();
		for (AddressRange range : ranges) {
			if (Long.compareUnsigned(range.getStart(), space.getStart()) >= 0 && Long.compareUnsigned(range.getStart(), space.getEnd()) < 0) {
				assertEquals(Long.toHexString(next), Long.toHexString(range.getStart()));
				next = range.getStart() + range.getSize();
			}
		}
		assertEquals(Long.toHexString(space.getEnd()), Long.toHexString(next));
	}

	private static long counter(PercpuAllocator allocator, String name) {
		return allocator.getCounters().stream().filter(counter -> counter.getName().equals(name)).findAny().orElseThrow().getValue();
	}

	private static void assertChunk(PercpuSnapshot snapshot, ChunkView view, Chunk chunk) {
		String what = "chunk " + view.id();
		assertEquals(view.baseAddress(), chunk.getBaseAddress(), what);
		assertEquals(view.type().name(), chunk.getType().getName(), what);
		assertEquals(view.freeBytes(), chunk.getFreeBytes(), what);
		assertEquals(view.contigHintBytes(), chunk.getContigHint(), what);
		assertEquals(view.sizeInBytes(), chunk.getSize(), what);
		assertEquals(view.pageCount(), chunk.getPages(), what);
		assertEquals(view.populatedPages(), chunk.getPopulatedPages(), what);
		assertEquals(view.emptyPopulatedPages(), chunk.getEmptyPopulatedPages(), what);
		assertEquals(view.isImmutable(), chunk.isImmutable(), what);
		assertEquals(view.isIsolated(), chunk.isIsolated(), what);
		assertEquals(view.id() == ChunkView.RESERVED, chunk.isReserved(), what);
		assertEquals(view.id() == ChunkView.FIRST, chunk.isFirst(), what);
		assertEquals(view.startOffset(), chunk.getStartOffset(), what);
		assertEquals(view.endOffset(), chunk.getEndOffset(), what);
		assertEquals(view.slot(), chunk.getSlot() == null ? ChunkView.NO_SLOT : chunk.getSlot().getNumber(), what);
		assertEquals(snapshot.geometry().cpus(), chunk.getUnits().size(), what);
		for (Unit unit : chunk.getUnits()) {
			assertEquals(view.baseAddress() + snapshot.geometry().unitOffset(unit.getCpu().getNumber()), unit.getAddress(), what);
		}
		List<String> areas = new ArrayList<>();
		for (int offset = view.nextArea(0); offset >= 0; offset = view.nextArea(view.areaEnd(offset))) {
			areas.add(offset + "+" + (view.areaEnd(offset) - offset));
		}
		assertEquals(areas, chunk.getAreas().stream().map((Area area) -> area.getOffset() + "+" + area.getSize()).toList(), what);
		boolean[] populated = new boolean[view.pageCount()];
		for (PopulatedRange range : chunk.getPopulated()) {
			for (int page = 0; page < range.getPages(); page++) {
				populated[range.getFirstPage() + page] = true;
			}
		}
		for (int page = 0; page < populated.length; page++) {
			assertEquals(view.isPopulated(page), populated[page], what + " page " + page);
		}
		if (view instanceof BitmapChunkView bitmap) {
			assertBlock(bitmap, BitmapChunkView.WHOLE, chunk.getMetadata());
			assertEquals(bitmap.blockCount(), chunk.getBlocks().size(), what);
			for (int i = 0; i < bitmap.blockCount(); i++) {
				assertBlock(bitmap, i, chunk.getBlocks().get(i));
			}
		} else {
			AreaMapChunkView map = (AreaMapChunkView) view;
			assertEquals(List.of(map.entryCount(), map.capacity(), map.firstFree()), List.of(chunk.getMapUsed(), chunk.getMapAlloc(), chunk.getFirstFree()), what);
		}
	}

	private static void assertBlock(BitmapChunkView view, int number, Block block) {
		int[] wanted = new int[BitmapChunkView.FIELDS];
		for (int field = 0; field < wanted.length; field++) {
			wanted[field] = view.record(number, field);
		}
		assertEquals(List.of(number, wanted[BitmapChunkView.SCAN], wanted[BitmapChunkView.SCAN_START], wanted[BitmapChunkView.CONTIG],
				wanted[BitmapChunkView.CONTIG_START], wanted[BitmapChunkView.LEFT], wanted[BitmapChunkView.RIGHT], wanted[BitmapChunkView.FIRST_FREE],
				wanted[BitmapChunkView.BITS]),
				List.of(block.getNumber(), block.getScanHint(), block.getScanHintStart(), block.getContigHint(), block.getContigHintStart(), block.getLeftFree(),
						block.getRightFree(), block.getFirstFree(), block.getBits()),
				"block " + number + " of chunk " + view.id());
	}
}

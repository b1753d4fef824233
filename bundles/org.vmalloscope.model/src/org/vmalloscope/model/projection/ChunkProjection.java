package org.vmalloscope.model.projection;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.AreaMapChunkView;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.model.memory.Area;
import org.vmalloscope.model.memory.Block;
import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.ChunkType;
import org.vmalloscope.model.memory.Cpu;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.PopulatedRange;
import org.vmalloscope.model.memory.Unit;

/** One chunk of the document and the view that it shows. */
final class ChunkProjection {
	/** The attribute of a {@link Block} that each field of a record becomes. */
	private static final EAttribute[] RECORD = new EAttribute[BitmapChunkView.FIELDS];

	static {
		RECORD[BitmapChunkView.SCAN] = Literals.BLOCK__SCAN_HINT;
		RECORD[BitmapChunkView.SCAN_START] = Literals.BLOCK__SCAN_HINT_START;
		RECORD[BitmapChunkView.CONTIG] = Literals.BLOCK__CONTIG_HINT;
		RECORD[BitmapChunkView.CONTIG_START] = Literals.BLOCK__CONTIG_HINT_START;
		RECORD[BitmapChunkView.LEFT] = Literals.BLOCK__LEFT_FREE;
		RECORD[BitmapChunkView.RIGHT] = Literals.BLOCK__RIGHT_FREE;
		RECORD[BitmapChunkView.FIRST_FREE] = Literals.BLOCK__FIRST_FREE;
		RECORD[BitmapChunkView.BITS] = Literals.BLOCK__BITS;
	}

	private final MemoryFactory factory = MemoryFactory.eINSTANCE;
	private final PercpuGeometry geometry;
	private final Chunk chunk = factory.createChunk();
	private @Nullable ChunkView shown;

	/** @param cpus by number */
	ChunkProjection(PercpuGeometry geometry, List<Cpu> cpus) {
		this.geometry = geometry;
		for (Cpu cpu : cpus) {
			Unit unit = factory.createUnit();
			unit.setCpu(cpu);
			chunk.getUnits().add(unit);
		}
	}

	/** The chunk of the document. */
	Chunk chunk() {
		return chunk;
	}

	/** Makes the chunk what a view is; free when it is the view that the chunk shows already. */
	void show(ChunkView now, Origins origins) {
		ChunkView before = shown;
		if (now == before) {
			return;
		}
		showFacts(now);
		if (now instanceof BitmapChunkView bitmap) {
			showBlocks(before instanceof BitmapChunkView earlier ? earlier : null, bitmap);
		} else if (now instanceof AreaMapChunkView map) {
			Updates.set(chunk, Literals.CHUNK__MAP_USED, map.entryCount());
			Updates.set(chunk, Literals.CHUNK__MAP_ALLOC, map.capacity());
			Updates.set(chunk, Literals.CHUNK__FIRST_FREE, map.firstFree());
		}
		showPages(now);
		showAreas(now, origins);
		shown = now;
	}

	private void showFacts(ChunkView now) {
		Updates.set(chunk, Literals.CHUNK__ID, now.id());
		Updates.set(chunk, Literals.CHUNK__BASE_ADDRESS, now.baseAddress());
		Updates.set(chunk, Literals.CHUNK__TYPE, ChunkType.valueOf(now.type().name()));
		Updates.set(chunk, Literals.CHUNK__FIRST, now.id() == ChunkView.FIRST);
		Updates.set(chunk, Literals.CHUNK__RESERVED, now.id() == ChunkView.RESERVED);
		Updates.set(chunk, Literals.CHUNK__IMMUTABLE, now.isImmutable());
		Updates.set(chunk, Literals.CHUNK__ISOLATED, now.isIsolated());
		Updates.set(chunk, Literals.CHUNK__SIZE, now.sizeInBytes());
		Updates.set(chunk, Literals.CHUNK__FREE_BYTES, now.freeBytes());
		Updates.set(chunk, Literals.CHUNK__CONTIG_HINT, now.contigHintBytes());
		Updates.set(chunk, Literals.CHUNK__PAGES, now.pageCount());
		Updates.set(chunk, Literals.CHUNK__POPULATED_PAGES, now.populatedPages());
		Updates.set(chunk, Literals.CHUNK__EMPTY_POPULATED_PAGES, now.emptyPopulatedPages());
		Updates.set(chunk, Literals.CHUNK__START_OFFSET, now.startOffset());
		Updates.set(chunk, Literals.CHUNK__END_OFFSET, now.endOffset());
		for (Unit unit : chunk.getUnits()) {
			Updates.set(unit, Literals.UNIT__ADDRESS, geometry.pageAddress(now.baseAddress(), unit.getCpu().getNumber(), 0));
		}
	}

	private void showBlocks(@Nullable BitmapChunkView before, BitmapChunkView now) {
		EList<Block> blocks = chunk.getBlocks();
		if (before == null) {
			chunk.setMetadata(block(now, BitmapChunkView.WHOLE));
			for (int i = 0; i < now.blockCount(); i++) {
				blocks.add(block(now, i));
			}
			return;
		}
		update(chunk.getMetadata(), before, now, BitmapChunkView.WHOLE);
		for (int i = 0; i < now.blockCount(); i++) {
			update(blocks.get(i), before, now, i);
		}
	}

	private Block block(BitmapChunkView view, int number) {
		Block block = factory.createBlock();
		block.setNumber(number);
		for (int field = 0; field < BitmapChunkView.FIELDS; field++) {
			block.eSet(RECORD[field], view.record(number, field));
		}
		return block;
	}

	private static void update(Block block, BitmapChunkView before, BitmapChunkView now, int number) {
		for (int field = 0; field < BitmapChunkView.FIELDS; field++) {
			int value = now.record(number, field);
			if (value != before.record(number, field)) {
				block.eSet(RECORD[field], value);
			}
		}
	}

	private void showPages(ChunkView now) {
		OrderedContents<PopulatedRange> ranges = new OrderedContents<>(chunk.getPopulated(), PopulatedRange::getFirstPage);
		for (int first = now.nextPopulatedPage(0); first < now.pageCount();) {
			int end = now.nextUnpopulatedPage(first);
			PopulatedRange range = ranges.at(first);
			if (range == null) {
				range = factory.createPopulatedRange();
				range.setFirstPage(first);
			}
			Updates.set(range, Literals.POPULATED_RANGE__PAGES, end - first);
			ranges.keep(range);
			first = now.nextPopulatedPage(end);
		}
		ranges.apply();
	}

	private void showAreas(ChunkView now, Origins origins) {
		OrderedContents<Area> areas = new OrderedContents<>(chunk.getAreas(), Area::getOffset);
		now.forEachArea((offset, size) -> {
			Area area = areas.at(offset);
			if (area == null) {
				area = factory.createArea();
				area.setOffset(offset);
			}
			Updates.set(area, Literals.AREA__SIZE, size);
			if (offset >= now.startOffset() && offset + size <= now.sizeInBytes() - now.endOffset()) {
				origins.showPercpu(area, now.id(), offset);
			} else {
				Origins.showNotServed(area);
			}
			areas.keep(area);
		});
		areas.apply();
	}
}

package org.vmalloscope.model.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.ChunkType;
import org.vmalloscope.model.memory.Cpu;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.PercpuAllocator;
import org.vmalloscope.model.memory.Quantity;
import org.vmalloscope.model.memory.Slot;
import org.vmalloscope.model.memory.SlotPurpose;

/** The percpu allocator of the document and the snapshot that it shows. */
final class PercpuProjection {
	private final PercpuGeometry geometry;
	private final List<Cpu> cpus;
	private final PercpuAllocator allocator = MemoryFactory.eINSTANCE.createPercpuAllocator();
	private final CounterProjection counters = new CounterProjection(allocator.getCounters());
	private final Map<Integer, ChunkProjection> chunks = new HashMap<>();
	private @Nullable PercpuSnapshot shown;

	/** @param cpus by number */
	PercpuProjection(PercpuSnapshot first, List<Cpu> cpus, Origins origins) {
		geometry = first.geometry();
		this.cpus = cpus;
		allocator.setGeneration(first.rules().generation().name());
		allocator.setBaseAddress(geometry.baseAddress());
		allocator.setUnitSize(geometry.unitSize());
		allocator.setUnits(geometry.units());
		allocator.setAtomSize(geometry.atomSize());
		allocator.setStaticSize(geometry.info().staticSize());
		allocator.setReservedSize(geometry.info().reservedSize());
		allocator.setDynamicSize(geometry.info().dynamicSize());
		for (ChunkType type : types(first)) {
			for (int number = 0; number < first.slotCount(); number++) {
				Slot slot = MemoryFactory.eINSTANCE.createSlot();
				slot.setType(type);
				slot.setNumber(number);
				slot.setPurpose(number == first.freeSlot() ? SlotPurpose.FREE
						: number == first.sidelinedSlot() ? SlotPurpose.SIDELINED
								: number == first.toDepopulateSlot() ? SlotPurpose.TO_DEPOPULATE : SlotPurpose.SIZE);
				allocator.getSlots().add(slot);
			}
		}
		show(first, origins);
	}

	private static List<ChunkType> types(PercpuSnapshot snapshot) {
		return snapshot.rules().generation() == PercpuGeneration.B3 ? ChunkType.VALUES : List.of(ChunkType.ROOT);
	}

	/** The allocator of the document. */
	PercpuAllocator allocator() {
		return allocator;
	}

	/** Makes the allocator what a snapshot is. */
	void show(PercpuSnapshot now, Origins origins) {
		if (now != shown) {
			showChunks(now, origins);
			showSlots(now);
			showCounters(now);
			shown = now;
		}
	}

	private void showChunks(PercpuSnapshot now, Origins origins) {
		List<ChunkView> views = new ArrayList<>(now.chunks());
		views.addAll(now.unlistedChunks());
		ChunkView reserved = now.reservedChunk();
		if (reserved != null) {
			views.add(reserved);
		}
		views.sort((one, other) -> Integer.compare(one.id(), other.id()));
		Set<Integer> gone = new HashSet<>(chunks.keySet());
		OrderedContents<Chunk> contents = new OrderedContents<>(allocator.getChunks(), chunk -> chunk.getId() - ChunkView.RESERVED);
		for (ChunkView view : views) {
			gone.remove(view.id());
			ChunkProjection projection = chunks.computeIfAbsent(view.id(), id -> new ChunkProjection(geometry, cpus));
			projection.show(view, origins);
			contents.keep(projection.chunk());
		}
		for (Integer id : gone) {
			ChunkProjection projection = chunks.remove(id);
			if (projection != null) {
				Updates.set(projection.chunk(), Literals.CHUNK__SLOT, null);
			}
		}
		contents.apply();
	}

	/** Lets a chunk that changed its slot leave the one list and enter the other in one move, then puts the lists in order. */
	private void showSlots(PercpuSnapshot now) {
		for (Slot slot : allocator.getSlots()) {
			List<ChunkView> views = views(now, slot);
			for (int i = 0; i < views.size(); i++) {
				Chunk chunk = chunk(views.get(i));
				if (chunk.getSlot() != slot) {
					slot.getChunks().add(Math.min(i, slot.getChunks().size()), chunk);
				}
			}
		}
		for (ChunkView view : now.unlistedChunks()) {
			Updates.set(chunk(view), Literals.CHUNK__SLOT, null);
		}
		for (Slot slot : allocator.getSlots()) {
			EList<Chunk> list = slot.getChunks();
			List<ChunkView> views = views(now, slot);
			for (int i = 0; i < views.size(); i++) {
				Chunk chunk = chunk(views.get(i));
				if (list.get(i) != chunk) {
					list.move(i, chunk);
				}
			}
		}
	}

	private static List<ChunkView> views(PercpuSnapshot now, Slot slot) {
		return now.slot(org.vmalloscope.engine.percpu.ChunkType.valueOf(slot.getType().getName()), slot.getNumber());
	}

	private Chunk chunk(ChunkView view) {
		ChunkProjection projection = chunks.get(view.id());
		if (projection == null) {
			throw new IllegalStateException(view + " is in a slot but not among the chunks");
		}
		return projection.chunk();
	}

	private void showCounters(PercpuSnapshot now) {
		for (ChunkType type : types(now)) {
			counters.show("pcpu_nr_empty_pop_pages" + (types(now).size() == 1 ? "" : " " + type.getName()), Quantity.PAGES,
					now.emptyPopulatedPages(org.vmalloscope.engine.percpu.ChunkType.valueOf(type.getName())));
		}
		counters.show("pcpu_nr_populated", Quantity.PAGES, now.populatedPages());
		counters.show("pcpu_atomic_alloc_failed", Quantity.FLAG, now.hasAtomicFailed() ? 1 : 0);
		counters.show("balance work pending", Quantity.FLAG, now.isBalancePending() ? 1 : 0);
		counters.show("balance work running", Quantity.FLAG, now.isBalanceRunning() ? 1 : 0);
		long areas = 0;
		long free = 0;
		for (Chunk chunk : allocator.getChunks()) {
			areas += chunk.getAreas().size();
			free += chunk.getFreeBytes();
		}
		counters.show("chunks", Quantity.COUNT, allocator.getChunks().size());
		counters.show("areas in all chunks", Quantity.COUNT, areas);
		counters.show("free bytes of one unit in all chunks", Quantity.BYTES, free);
		counters.done();
	}
}

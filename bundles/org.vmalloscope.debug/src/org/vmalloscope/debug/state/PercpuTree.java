package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** The percpu allocator: its counters, its slots with their chunks, all its chunks. */
final class PercpuTree {
	private final Session session;
	private final int position;
	private final PercpuSnapshot now;
	private final @Nullable PercpuSnapshot before;

	PercpuTree(Session session, int position, PercpuSnapshot now, @Nullable PercpuSnapshot before) {
		this.session = session;
		this.position = position;
		this.now = now;
		this.before = before;
	}

	static String summary(PercpuSnapshot percpu) {
		int chunks = percpu.chunks().size();
		return Words.count(chunks) + (chunks == 1 ? " chunk, " : " chunks, ") + MachineTree.count(percpu.populatedPages()) + " populated";
	}

	/** Whether a counter or a chunk is another one. */
	boolean hasChanged() {
		PercpuSnapshot then = before;
		if (then == null || then == now) {
			return false;
		}
		return chunksChanged() || now.isBalancePending() != then.isBalancePending() || now.hasAtomicFailed() != then.hasAtomicFailed();
	}

	private boolean chunksChanged() {
		PercpuSnapshot then = before;
		if (then == null) {
			return false;
		}
		Map<Integer, ChunkView> chunksBefore = new HashMap<>();
		then.chunks().forEach(chunk -> chunksBefore.put(chunk.id(), chunk));
		List<ChunkView> chunks = now.chunks();
		return chunks.size() != chunksBefore.size() || chunks.stream().anyMatch(chunk -> !ChunkTree.same(chunk, chunksBefore.get(chunk.id())));
	}

	List<Item> items() {
		Fields<PercpuSnapshot> fields = new Fields<>(now, before);
		fields.add("pcpu_nr_populated", percpu -> MachineTree.count(percpu.populatedPages()));
		for (ChunkType type : ChunkType.values()) {
			if (type == ChunkType.ROOT || now.emptyPopulatedPages(type) > 0) {
				fields.add("pcpu_nr_empty_pop_pages" + (type == ChunkType.ROOT ? "" : " of " + type), percpu -> MachineTree.count(percpu.emptyPopulatedPages(type)));
			}
		}
		fields.add("pcpu_atomic_alloc_failed", percpu -> Boolean.toString(percpu.hasAtomicFailed()));
		fields.add("balance work", percpu -> percpu.isBalanceRunning() ? "running" : percpu.isBalancePending() ? "pending" : "idle");
		fields.group("pcpu_slot", percpu -> Words.count(percpu.slotCount()) + " slots", this::slots);
		fields.add(new Item("chunks", Words.count(now.chunks().size()), chunksChanged(), Item.Children.of(this::chunks)));
		fields.group("geometry", percpu -> Words.bytes(percpu.geometry().unitSize()) + " a unit", this::geometry);
		return fields.items();
	}

	private List<Item> slots() {
		List<Item> items = new ArrayList<>();
		for (ChunkType type : ChunkType.values()) {
			for (int i = 0; i < now.slotCount(); i++) {
				int slot = i;
				List<ChunkView> chunks = now.slot(type, slot);
				PercpuSnapshot then = before;
				if (!chunks.isEmpty() || then != null && !then.slot(type, slot).isEmpty()) {
					String name = "slot " + slot + (type == ChunkType.ROOT ? "" : " of " + type) + special(slot);
					items.addAll(new Fields<>(now, then).group(name, percpu -> ids(percpu.slot(type, slot)), () -> chunks.stream().map(this::chunk).toList()).items());
				}
			}
		}
		return items;
	}

	private String special(int slot) {
		return slot == now.freeSlot() ? " (fully free)" : slot == now.sidelinedSlot() ? " (sidelined)" : slot == now.toDepopulateSlot() ? " (to depopulate)" : "";
	}

	private static String ids(List<ChunkView> chunks) {
		return chunks.isEmpty() ? "empty" : String.join(", ", chunks.stream().limit(8).map(Words::chunk).toList()) + (chunks.size() > 8 ? ", …" : "");
	}

	private List<Item> chunks() {
		List<ChunkView> chunks = new ArrayList<>(now.chunks());
		chunks.addAll(now.unlistedChunks());
		ChunkView reserved = now.reservedChunk();
		if (reserved != null) {
			chunks.add(reserved);
		}
		return chunks.stream().sorted((a, b) -> Integer.compare(a.id(), b.id())).map(this::chunk).toList();
	}

	private Item chunk(ChunkView chunk) {
		PercpuSnapshot then = before;
		ChunkView chunkBefore = then == null ? null : then.chunk(chunk.id());
		boolean changed = then != null && !ChunkTree.same(chunk, chunkBefore);
		return new Item(Words.chunk(chunk), Words.bytes(chunk.freeBytes()) + " free, slot " + chunk.slot(), changed,
				Item.Children.of(new ChunkTree(session, position, now, chunk, chunkBefore)::items));
	}

	private List<Item> geometry() {
		return new Fields<>(now.geometry(), null).add("unit size", geometry -> Words.bytes(geometry.unitSize())).add("units", geometry -> Integer.toString(geometry.units()))
				.add("pages of a unit", geometry -> Integer.toString(geometry.unitPages())).add("atom size", geometry -> Words.bytes(geometry.atomSize()))
				.add("page size", geometry -> Words.bytes(geometry.pageSize())).add("pcpu_base_addr", geometry -> Words.address(geometry.baseAddress())).items();
	}
}

package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/** In which order chunks stand. */
public enum ChunkOrder {
	/** As they were created: a chunk keeps its place as long as it lives. */
	CREATION("By creation") {
		@Override
		public List<ChunkView> chunks(PercpuSnapshot snapshot) {
			List<ChunkView> chunks = all(snapshot);
			chunks.sort(Comparator.comparingInt(ChunkView::id));
			return chunks;
		}
	},
	/** By slot, in list order: as the allocator searches them. */
	SLOT("By slot") {
		@Override
		public List<ChunkView> chunks(PercpuSnapshot snapshot) {
			return all(snapshot);
		}
	};

	private final String title;

	ChunkOrder(String title) {
		this.title = title;
	}

	/** For menus. */
	public String title() {
		return title;
	}

	/** All chunks of a snapshot in this order. */
	public abstract List<ChunkView> chunks(PercpuSnapshot snapshot);

	private static List<ChunkView> all(PercpuSnapshot snapshot) {
		List<ChunkView> chunks = new ArrayList<>(snapshot.chunks());
		chunks.addAll(snapshot.unlistedChunks());
		ChunkView reserved = snapshot.reservedChunk();
		if (reserved != null) {
			chunks.add(reserved);
		}
		return chunks;
	}
}

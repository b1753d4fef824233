package org.vmalloscope.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.properties.Names;

/**
 * A node of the outline.
 *
 * @param free    free bytes of a chunk, or how many chunks there are
 * @param pages   populated pages, of all pages there are
 * @param subject what is selected with it; null for nothing
 */
record OutlineNode(String label, String free, String pages, @Nullable Subject subject, List<OutlineNode> children) {
	OutlineNode {
		children = List.copyOf(children);
	}

	/** The tops of the tree at a moment. */
	static List<OutlineNode> of(Session session, Moment moment) {
		PercpuSnapshot percpu = moment.state().kernel().percpu();
		return percpu == null ? List.of(new OutlineNode(session.name(), "no percpu allocator", "", null, List.of())) : List.of(percpu(percpu));
	}

	private static OutlineNode percpu(PercpuSnapshot percpu) {
		List<OutlineNode> lists = new ArrayList<>();
		ChunkView reserved = percpu.reservedChunk();
		if (reserved != null) {
			lists.add(chunk(reserved));
		}
		for (ChunkType type : ChunkType.values()) {
			for (int slot = percpu.slotCount() - 1; slot >= 0; slot--) {
				List<ChunkView> chunks = percpu.slot(type, slot);
				if (!chunks.isEmpty()) {
					String name = (type == ChunkType.ROOT ? "Slot " : type.name() + " slot ") + Names.slot(percpu, slot);
					lists.add(new OutlineNode(name, counted(chunks.size()), "", null, chunks.stream().map(OutlineNode::chunk).toList()));
				}
			}
		}
		List<ChunkView> unlisted = percpu.unlistedChunks();
		if (!unlisted.isEmpty()) {
			lists.add(new OutlineNode("In no list", counted(unlisted.size()), "", null, unlisted.stream().map(OutlineNode::chunk).toList()));
		}
		return new OutlineNode("Percpu allocator", counted(percpu.chunks().size()), String.format(Locale.ROOT, "%,d", percpu.populatedPages()), null, lists);
	}

	private static OutlineNode chunk(ChunkView chunk) {
		int size = chunk.sizeInBytes() - chunk.startOffset() - chunk.endOffset();
		String free = chunk.freeBytes() == size ? String.format(Locale.ROOT, "all %,d B", size) : String.format(Locale.ROOT, "%,d of %,d B", chunk.freeBytes(), size);
		String pages = String.format(Locale.ROOT, "%,d/%,d%s", chunk.populatedPages(), chunk.pageCount(), chunk.isIsolated() ? ", isolated" : "");
		return new OutlineNode(Names.chunk(chunk), free, pages, new Subject.Chunk(chunk.id()), List.of());
	}

	private static String counted(int chunks) {
		return String.format(Locale.ROOT, "%,d chunk%s", chunks, chunks == 1 ? "" : "s");
	}
}

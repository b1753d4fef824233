package org.vmalloscope.ui.properties;

import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/** What things of a machine are called in the window. */
public final class Names {
	private Names() {
	}

	/** A chunk, such as "Chunk 3". */
	public static String chunk(ChunkView chunk) {
		return switch (chunk.id()) {
			case ChunkView.FIRST -> "First chunk";
			case ChunkView.RESERVED -> "Reserved chunk";
			default -> "Chunk " + chunk.id();
		};
	}

	/** A slot, with what is special about it. */
	public static String slot(PercpuSnapshot percpu, int slot) {
		String name = slot == ChunkView.NO_SLOT ? "in no list" : Integer.toString(slot);
		if (slot < 0) {
			return name;
		}
		return slot == percpu.freeSlot() ? name + " (fully free)" : slot == percpu.sidelinedSlot() ? name + " (sidelined)"
				: slot == percpu.toDepopulateSlot() ? name + " (to depopulate)" : name;
	}
}

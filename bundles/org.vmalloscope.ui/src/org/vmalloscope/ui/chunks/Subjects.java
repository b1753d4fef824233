package org.vmalloscope.ui.chunks;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.percpu.ChunkElement;
import org.vmalloscope.ui.document.Subject;

/** What is selected, in the words of the pictures and in those of the window. */
public final class Subjects {
	private Subjects() {
	}

	/** The selected thing that a hit is; null for none. */
	public static @Nullable Subject of(@Nullable Hit hit) {
		if (hit == null || !(hit.element() instanceof ChunkElement element)) {
			return null;
		}
		if (element instanceof ChunkElement.Area area) {
			return new Subject.Area(area.chunk(), area.offset());
		}
		if (element instanceof ChunkElement.Page page) {
			return new Subject.Page(page.chunk(), page.page());
		}
		if (element instanceof ChunkElement.Free free) {
			return new Subject.Stretch(free.chunk(), free.offset(), (int) hit.x().end());
		}
		return new Subject.Chunk(element.chunk());
	}

	/** The element of a picture of chunks that stands for a selected thing; null when none does. */
	public static @Nullable ChunkElement element(@Nullable Subject subject) {
		if (subject instanceof Subject.Area area) {
			return new ChunkElement.Area(area.chunk(), area.offset());
		}
		if (subject instanceof Subject.Page page) {
			return new ChunkElement.Page(page.chunk(), page.page());
		}
		if (subject instanceof Subject.Stretch stretch) {
			return new ChunkElement.Free(stretch.chunk(), stretch.start());
		}
		return subject instanceof Subject.Chunk chunk ? new ChunkElement.Whole(chunk.chunk()) : null;
	}
}

package org.vmalloscope.session.breakpoint;

import java.util.Arrays;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/** A field of {@code struct pcpu_chunk} that an expression can name. */
enum ChunkField {
	FREE_BYTES("free_bytes", true, ChunkView::freeBytes),
	CONTIG_HINT("contig_hint", true, ChunkView::contigHintBytes),
	NR_POPULATED("nr_populated", false, ChunkView::populatedPages),
	NR_EMPTY_POP_PAGES("nr_empty_pop_pages", false, ChunkView::emptyPopulatedPages),
	NR_PAGES("nr_pages", false, ChunkView::pageCount),
	SLOT("slot", false, ChunkView::slot),
	ISOLATED("isolated", false, chunk -> chunk.isIsolated() ? 1 : 0);

	/** Of a chunk that does not exist. */
	private static final long NOTHING = -1;

	private final String word;
	private final boolean isBytes;
	private final ToLongFunction<ChunkView> number;

	ChunkField(String word, boolean isBytes, ToLongFunction<ChunkView> number) {
		this.word = word;
		this.isBytes = isBytes;
		this.number = number;
	}

	boolean isBytes() {
		return isBytes;
	}

	/** -1 when there is no such chunk. */
	long of(Kernel.Snapshot kernel, long id) {
		PercpuSnapshot percpu = kernel.percpu();
		ChunkView chunk = percpu == null || id != (int) id ? null : percpu.chunk((int) id);
		return chunk == null ? NOTHING : number.applyAsLong(chunk);
	}

	static @Nullable ChunkField named(String word) {
		for (ChunkField field : values()) {
			if (field.word.equals(word)) {
				return field;
			}
		}
		return null;
	}

	static String words() {
		return String.join(", ", Arrays.stream(values()).map(field -> field.word).toList());
	}
}

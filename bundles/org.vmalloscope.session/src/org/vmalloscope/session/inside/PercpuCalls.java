package org.vmalloscope.session.inside;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.BalanceWork;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Frame.Argument;

/**
 * Which functions of mm/percpu.c are being executed, told from the probe points that came so far: a point is reached in one place
 * of the kernel's call graph only, once it is known what the operation is and whether its area was placed already.
 */
final class PercpuCalls {
	/** What the operation under way is. */
	private enum Context {
		NONE, ALLOCATION, FREE, BALANCE
	}

	private static final int NO_CHUNK = Integer.MIN_VALUE;

	private Context context = Context.NONE;
	private int size;
	private int align;
	private int gfp;
	private boolean reserved;
	private boolean atomic;
	private boolean placed;
	private boolean populationFailed;
	private int start = -1;
	/** The chunk in which the search found room. */
	private int found = NO_CHUNK;
	/** The function that moves a chunk next, if it is a special one. */
	private String around = "";
	private int freed = -1;
	private BalanceWork.@Nullable Phase phase;
	private ChunkType type = ChunkType.ROOT;

	void allocationStarted(int bytes, int alignment, int flags, boolean fromReserved, boolean isAtomic) {
		context = Context.ALLOCATION;
		size = bytes;
		align = alignment;
		gfp = flags;
		reserved = fromReserved;
		atomic = isAtomic;
		placed = false;
		populationFailed = false;
		start = -1;
		found = NO_CHUNK;
	}

	void freeStarted(int offset) {
		context = Context.FREE;
		freed = offset;
	}

	void searched(ChunkView chunk, int offset, int result) {
		start = offset;
		found = result < 0 ? NO_CHUNK : chunk.id();
	}

	void placed() {
		placed = true;
	}

	void populationFailed() {
		populationFailed = true;
	}

	void balanceStarted() {
		context = Context.BALANCE;
		phase = null;
	}

	void balancePhase(BalanceWork.Phase now, ChunkType chunkType) {
		phase = now;
		type = chunkType;
	}

	/** An operation ended; another one may follow. */
	void ended() {
		context = Context.NONE;
	}

	/** The function that the operation is, and inside the balance work its part. */
	List<Frame> base() {
		List<Frame> frames = new ArrayList<>();
		switch (context) {
			case ALLOCATION -> frames.add(frame("pcpu_alloc", arg("size", Words.bytes(size)), arg("align", Words.bytes(align)),
					arg("reserved", Boolean.toString(reserved)), arg("gfp", Words.gfp(gfp))));
			case FREE -> frames.add(frame("free_percpu"));
			case BALANCE -> balance(frames);
			case NONE -> {
				// A recorded change that no function of the kernel is known for.
			}
		}
		return frames;
	}

	private void balance(List<Frame> frames) {
		BalanceWork.Phase now = phase;
		frames.add(frame("pcpu_balance_workfn"));
		if (now != null) {
			frames.add(switch (now) {
				case FREE -> frame("pcpu_balance_free", arg("empty_only", "false"));
				case FREE_EMPTY -> frame("pcpu_balance_free", arg("empty_only", "true"));
				case RECLAIM -> frame("pcpu_reclaim_populated");
				case EXTEND_MAPS -> frame("pcpu_extend_area_map");
				case REFILL -> type == ChunkType.MEMCG ? frame("pcpu_balance_populated", arg("type", "memcg")) : frame("pcpu_balance_populated");
			});
		}
	}

	/** Search by hints. */
	List<Frame> find(ChunkView chunk) {
		List<Frame> frames = base();
		frames.add(frame("pcpu_find_block_fit", chunk(chunk), bits("alloc_bits", size), bits("align", align), arg("pop_only", Boolean.toString(atomic))));
		return frames;
	}

	/** From block to block in a search by hints. */
	List<Frame> scan(BitmapChunkView chunk) {
		List<Frame> frames = find(chunk);
		frames.add(frame("pcpu_next_fit_region", chunk(chunk), bits("alloc_bits", size), bits("align", align)));
		return frames;
	}

	/** In the function that takes the area. */
	List<Frame> allocateArea(ChunkView chunk) {
		List<Frame> frames = base();
		if (chunk instanceof BitmapChunkView) {
			Frame area = start < 0 ? frame("pcpu_alloc_area", chunk(chunk), bits("alloc_bits", size), bits("align", align))
					: frame("pcpu_alloc_area", chunk(chunk), bits("alloc_bits", size), bits("align", align), bits("start", start));
			frames.add(area);
		} else {
			frames.add(frame("pcpu_alloc_area", chunk(chunk), arg("size", Words.bytes(size)), arg("align", Words.bytes(align))));
		}
		return frames;
	}

	/** In a function below the one that takes or frees an area. */
	List<Frame> inArea(ChunkView chunk, String whenTaken, String whenFreed) {
		if (context == Context.NONE) {
			return base();
		}
		boolean takes = context == Context.ALLOCATION && !placed;
		List<Frame> frames = takes ? allocateArea(chunk) : freeArea(chunk);
		String function = takes ? whenTaken : whenFreed;
		if (!function.isEmpty()) {
			frames.add(frame(function, chunk(chunk)));
		}
		return frames;
	}

	/** In the function that frees an area. */
	List<Frame> freeArea(ChunkView chunk) {
		List<Frame> frames = base();
		if (context == Context.NONE) {
			return frames;
		}
		frames.add(context == Context.FREE ? frame("pcpu_free_area", chunk(chunk), arg("off", Words.count(freed))) : frame("pcpu_free_area", chunk(chunk)));
		return frames;
	}

	/** The hints or the count of empty pages change: while an area is taken or freed, or while pages come and go. */
	List<Frame> emptyPages(ChunkView chunk) {
		if (context == Context.BALANCE || context == Context.ALLOCATION && placed && !populationFailed) {
			boolean populates = context == Context.ALLOCATION || phase == BalanceWork.Phase.REFILL;
			List<Frame> frames = with(populates ? "pcpu_chunk_populated" : "pcpu_chunk_depopulated", chunk(chunk));
			frames.add(frame("pcpu_update_empty_pages", chunk(chunk)));
			return frames;
		}
		List<Frame> frames = inArea(chunk, "pcpu_block_update_hint_alloc", "pcpu_block_update_hint_free");
		frames.add(frame("pcpu_update_empty_pages", chunk(chunk)));
		return frames;
	}

	/** A chunk changes its list. */
	List<Frame> relocate(ChunkView chunk, int fromSlot) {
		String function = around;
		around = "";
		if (!function.isEmpty()) {
			List<Frame> frames = with(function, chunk(chunk));
			frames.add(frame(function.equals("pcpu_isolate_chunk") ? "pcpu_chunk_move" : "pcpu_chunk_relocate", chunk(chunk)));
			return frames;
		}
		if (fromSlot == ChunkView.NO_SLOT) {
			return with("pcpu_chunk_relocate", chunk(chunk));
		}
		boolean failed = context == Context.ALLOCATION && !placed && chunk.id() != found && chunk instanceof BitmapChunkView;
		if (failed || context == Context.BALANCE) {
			return with("pcpu_chunk_move", chunk(chunk));
		}
		return inArea(chunk, "pcpu_chunk_relocate", "pcpu_chunk_relocate");
	}

	/** A function that moves a chunk: told just before the chunk moves. */
	List<Frame> mover(String function, ChunkView chunk) {
		around = function;
		return with(function, chunk(chunk));
	}

	/** One more function below the operation. */
	List<Frame> with(String function, Argument... arguments) {
		List<Frame> frames = base();
		frames.add(frame(function, arguments));
		return frames;
	}

	static Argument chunk(ChunkView chunk) {
		return arg("chunk", Integer.toString(chunk.id()));
	}

	static Argument arg(String name, String value) {
		return new Argument(name, value);
	}

	private static Argument bits(String name, int bytes) {
		return arg(name, Words.count(bytes / BitmapChunkView.UNIT) + " (" + Words.bytes(bytes) + ")");
	}

	private static Frame frame(String function, Argument... arguments) {
		return new Frame(function, List.of(arguments));
	}
}

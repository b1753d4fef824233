package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;

/** Compares a state that the engine is in with a recorded one: counters, lists, and of each chunk areas, pages and all hints. */
public final class StateComparison {
	private StateComparison() {
	}

	/** The differences in words; empty if there are none. The numbers of chunks do not count, nor whether work is pending. */
	public static List<String> differences(PercpuState engine, PercpuState recorded) {
		List<String> found = new ArrayList<>();
		compare("empty populated pages", List.of(engine.emptyPagesRoot(), engine.emptyPagesMemcg()),
				List.of(recorded.emptyPagesRoot(), recorded.emptyPagesMemcg()), found);
		compare("populated pages", engine.populatedPages(), recorded.populatedPages(), found);
		compare("atomic allocation failed", engine.atomicFailed(), recorded.atomicFailed(), found);
		compare("chunks by slot", lists(engine), lists(recorded), found);
		Map<Long, ChunkState> chunks = byAddress(engine);
		byAddress(recorded).forEach((base, chunk) -> {
			ChunkState mine = chunks.get(base);
			if (mine != null) {
				compareChunks(mine, chunk, found);
			}
		});
		return found;
	}

	private static Map<Long, ChunkState> byAddress(PercpuState state) {
		Map<Long, ChunkState> chunks = new HashMap<>();
		ChunkState reserved = state.reserved();
		if (reserved != null) {
			chunks.put(reserved.common().baseAddress(), reserved);
		}
		state.chunks().forEach(chunk -> chunks.put(chunk.common().baseAddress(), chunk));
		return chunks;
	}

	private static Map<String, List<String>> lists(PercpuState state) {
		Map<String, List<String>> lists = new TreeMap<>();
		state.chunks().forEach(chunk -> lists.computeIfAbsent(chunk.common().type() + " " + chunk.common().slot(), key -> new ArrayList<>())
				.add(Long.toHexString(chunk.common().baseAddress())));
		return lists;
	}

	private static void compareChunks(ChunkState mine, ChunkState recorded, List<String> found) {
		String name = "chunk " + Long.toHexString(recorded.common().baseAddress()) + ' ';
		compare(name + "isolated", mine.common().isolated(), recorded.common().isolated(), found);
		compare(name + "pages", mine.common().populated(), recorded.common().populated(), found);
		if (mine instanceof BitmapChunkState bits && recorded instanceof BitmapChunkState other) {
			compare(name + "empty pages", bits.emptyPages(), other.emptyPages(), found);
			compare(name + "areas", bits.areas(), other.areas(), found);
			compare(name + "hints", bits.records(), other.records(), found);
		}
	}

	private static void compare(String what, @Nullable Object mine, @Nullable Object recorded, List<String> found) {
		if (mine == null || !mine.equals(recorded)) {
			found.add(what + ": " + shortened(mine, recorded) + ", recorded " + shortened(recorded, mine));
		}
	}

	/** Of long lists what differs. */
	private static String shortened(@Nullable Object value, @Nullable Object other) {
		if (value instanceof List<?> list && other instanceof List<?> others && list.size() > 16) {
			int at = 0;
			while (at < list.size() && at < others.size() && list.get(at).equals(others.get(at))) {
				at++;
			}
			return "…[" + at + "] " + list.subList(at, Math.min(list.size(), at + 8));
		}
		return String.valueOf(value);
	}
}

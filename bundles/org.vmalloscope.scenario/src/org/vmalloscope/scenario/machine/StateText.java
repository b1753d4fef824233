package org.vmalloscope.scenario.machine;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.PercpuState.AreaMapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.BitmapChunkState;
import org.vmalloscope.engine.percpu.PercpuState.ChunkState;
import org.vmalloscope.engine.percpu.PercpuState.Common;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocState.Area;
import org.vmalloscope.engine.vmalloc.VmallocState.Links;
import org.vmalloscope.engine.vmalloc.VmallocState.Pool;

/** Writes a state as the lines of a {@code state} block. */
public final class StateText {
	/** Numbers of a list in one line. */
	private static final int WIDTH = 24;

	private final List<String> lines = new ArrayList<>();

	private StateText() {
	}

	/** The lines between the braces, without indentation. */
	public static List<String> of(MachineState state) {
		StateText text = new StateText();
		PercpuState percpu = state.percpu();
		if (percpu != null) {
			text.percpu(percpu);
		}
		VmallocState vmalloc = state.vmalloc();
		if (vmalloc != null) {
			text.vmalloc(vmalloc);
		}
		return text.lines;
	}

	private void percpu(PercpuState state) {
		lines.add("percpu empty " + state.emptyPagesRoot() + " memcg " + state.emptyPagesMemcg() + " populated " + state.populatedPages() + (state.atomicFailed() ? " failed" : "")
				+ (state.workPending() ? " pending" : ""));
		ChunkState reserved = state.reserved();
		if (reserved != null) {
			chunk(reserved);
		}
		state.chunks().forEach(this::chunk);
	}

	private void chunk(ChunkState chunk) {
		Common common = chunk.common();
		String head = "chunk " + (common.id() == ChunkView.RESERVED ? "reserved" : common.id()) + " at " + hex(common.baseAddress()) + " slot " + (common.slot() < 0 ? "none" : common.slot());
		String flags = (common.type() == ChunkType.MEMCG ? " memcg" : "") + (common.immutable() ? " immutable" : "") + (common.isolated() ? " isolated" : "");
		if (chunk instanceof BitmapChunkState bitmap) {
			lines.add(head + " pages " + bitmap.pageCount() + " start " + bitmap.startOffset() + " end " + bitmap.endOffset() + " empty " + bitmap.emptyPages() + flags);
			list("populated", common.populated());
			list("areas", bitmap.areas());
			records(bitmap.records());
		} else if (chunk instanceof AreaMapChunkState map) {
			lines.add(head + " capacity " + map.capacity() + " hint " + map.contigHint() + " first " + (map.firstFree() < 0 ? "none" : map.firstFree()) + flags);
			list("populated", common.populated());
			list("entries", map.entries());
		}
	}

	/** The chunk's record, then those of its blocks, equal neighbours in one line. */
	private void records(List<Integer> records) {
		int count = records.size() / BitmapChunkView.FIELDS;
		lines.add("hints " + numbers(record(records, 0)));
		for (int block = 1; block < count;) {
			int end = block + 1;
			while (end < count && record(records, end).equals(record(records, block))) {
				end++;
			}
			lines.add("blocks " + (block - 1) + " to " + (end - 2) + " hints " + numbers(record(records, block)));
			block = end;
		}
	}

	private static List<Integer> record(List<Integer> records, int index) {
		return records.subList(index * BitmapChunkView.FIELDS, (index + 1) * BitmapChunkView.FIELDS);
	}

	private void list(String word, List<Integer> numbers) {
		for (int at = 0; at < numbers.size(); at += WIDTH) {
			lines.add(word + " " + numbers(numbers.subList(at, Math.min(numbers.size(), at + WIDTH))));
		}
	}

	private static String numbers(List<Integer> numbers) {
		return String.join(" ", numbers.stream().map(String::valueOf).toList());
	}

	private void vmalloc(VmallocState state) {
		lines.add("lazy pages " + state.lazyPages());
		for (int i = 0; i < state.free().size(); i++) {
			Links links = state.links().isEmpty() ? null : state.links().get(i);
			lines.add("free " + hex(state.free().get(i).start()) + " to " + hex(state.free().get(i).end()) + links(links, i == state.root()));
		}
		state.busy().forEach(area -> area("busy", area));
		state.lazy().forEach(area -> area("lazy", area));
		for (Pool pool : state.pools()) {
			lines.add("pool " + pool.node() + " pages " + pool.pages() + " at " + String.join(" ", pool.starts().stream().map(StateText::hex).toList()));
		}
	}

	private static String links(@Nullable Links links, boolean isRoot) {
		return links == null ? "" : (links.red() ? " red" : " black") + (links.left() < 0 ? "" : " left " + links.left()) + (links.right() < 0 ? "" : " right " + links.right()) + (isRoot ? " root" : "");
	}

	private void area(String word, Area area) {
		lines.add(word + " " + hex(area.start()) + " to " + hex(area.end()) + " " + area.type() + (area.node() < 0 ? "" : " node " + area.node()));
	}

	private static String hex(long address) {
		return "0x" + Long.toHexString(address);
	}
}

package org.vmalloscope.session.replay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.CpuGroup;
import org.vmalloscope.engine.percpu.boot.FirstChunkLayout;
import org.vmalloscope.engine.percpu.boot.FirstChunkPlanner;
import org.vmalloscope.trace.state.PercpuChunk;
import org.vmalloscope.trace.state.PercpuChunk.BlockMetadata;
import org.vmalloscope.trace.state.PercpuChunk.Range;

/** Turns the percpu part of a state dump into what the engine takes: the geometry and the facts to go on from. */
final class RecordedStates {
	private RecordedStates() {
	}

	/**
	 * The geometry that a dump shows.
	 *
	 * @throws IllegalArgumentException when the dump contradicts itself
	 */
	static PercpuGeometry geometry(org.vmalloscope.trace.state.PercpuState dump, int pageSize, int wordBytes) {
		PercpuChunk first = dump.chunks().stream().filter(PercpuChunk::first).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("the state has no first chunk"));
		PercpuChunk reserved = dump.reservedChunk();
		int dynamicStart = start(first, dump.baseAddress());
		int staticSize = reserved == null ? dynamicStart : start(reserved, dump.baseAddress());
		AllocInfo info = FirstChunkPlanner.given(staticSize, dynamicStart - staticSize, size(first, pageSize), Math.toIntExact(dump.unitSize()),
				Math.toIntExact(dump.atomSize()), groups(dump));
		return new PercpuGeometry(FirstChunkLayout.contiguous(info, dump.baseAddress()), pageSize, wordBytes);
	}

	private static int start(PercpuChunk chunk, long base) {
		return Math.toIntExact(chunk.base() + chunk.startOffset() - base);
	}

	private static int size(PercpuChunk chunk, int pageSize) {
		return chunk.pages() * pageSize - chunk.startOffset() - chunk.endOffset();
	}

	private static List<CpuGroup> groups(org.vmalloscope.trace.state.PercpuState dump) {
		List<CpuGroup> groups = new ArrayList<>();
		int unit = 0;
		for (int i = 0; i < dump.groupOffsets().size(); i++) {
			int units = Math.toIntExact(dump.groupSizes().get(i) / dump.unitSize());
			List<Integer> cpus = new ArrayList<>();
			for (int u = unit; u < unit + units; u++) {
				int cpu = dump.unitMap().indexOf(u);
				if (cpu >= 0) {
					cpus.add(cpu);
				}
			}
			groups.add(new CpuGroup(dump.groupOffsets().get(i), units, cpus));
			unit += units;
		}
		return groups;
	}

	/** The facts that a dump shows. The balance work counts as pending when the dump's counters would have scheduled it. */
	static PercpuState state(org.vmalloscope.trace.state.PercpuState dump) {
		List<PercpuState.ChunkState> chunks = new ArrayList<>();
		int id = ChunkView.FIRST + 1;
		for (PercpuChunk chunk : dump.chunks()) {
			chunks.add(chunk(chunk, chunk.first() ? ChunkView.FIRST : id++));
		}
		PercpuChunk reserved = dump.reservedChunk();
		PercpuState.ChunkState kept = reserved == null ? null : chunk(reserved, ChunkView.RESERVED);
		List<Integer> empty = dump.emptyPages();
		return new PercpuState(empty.isEmpty() ? 0 : empty.get(0), empty.size() > 1 ? empty.get(1) : 0, Math.toIntExact(dump.populatedPages()),
				dump.atomicAllocFailed(), false, kept, chunks);
	}

	private static PercpuState.ChunkState chunk(PercpuChunk chunk, int id) {
		List<Integer> populated = new ArrayList<>();
		for (Range run : chunk.pageRuns()) {
			if (run.start() < chunk.pages()) {
				populated.add(run.start());
				populated.add(Math.min(run.end(), chunk.pages()));
			}
		}
		List<Integer> areas = new ArrayList<>();
		for (Range area : chunk.areas()) {
			areas.add(area.start());
			areas.add(area.length());
		}
		List<Integer> records = new ArrayList<>();
		addRecord(records, chunk.metadata());
		chunk.blocks().forEach(block -> addRecord(records, block));
		PercpuState.Common common = new PercpuState.Common(id, chunk.base(), chunk.type() == 1 ? ChunkType.MEMCG : ChunkType.ROOT,
				id == ChunkView.RESERVED ? ChunkView.NO_SLOT : chunk.slot(), chunk.immutable(), chunk.isolated(), populated);
		return new PercpuState.BitmapChunkState(common, chunk.pages(), chunk.startOffset(), chunk.endOffset(), chunk.emptyPages(), areas, records);
	}

	private static void addRecord(List<Integer> records, @Nullable BlockMetadata block) {
		if (block != null) {
			records.addAll(List.of(block.scanHint(), block.scanHintStart(), block.contigHint(), block.contigHintStart(), block.leftFree(),
					block.rightFree(), block.firstFree(), block.units()));
		}
	}
}

package org.vmalloscope.trace.state;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;

/**
 * State of the percpu allocator (globals of {@code mm/percpu.c}).
 *
 * @param unitPages          {@code pcpu_unit_pages}
 * @param unitSize           {@code pcpu_unit_size}, bytes
 * @param units              {@code pcpu_nr_units}
 * @param atomSize           {@code pcpu_atom_size}, bytes
 * @param slots              {@code pcpu_nr_slots}
 * @param freeSlot           {@code pcpu_free_slot}, 5.14 and later
 * @param sidelinedSlot      {@code pcpu_sidelined_slot}, 5.14 and later
 * @param toDepopulateSlot   {@code pcpu_to_depopulate_slot}, 5.14 and later
 * @param chunkStructSize    {@code pcpu_chunk_struct_size}, bytes
 * @param groups             {@code pcpu_nr_groups}
 * @param lowUnitCpu         {@code pcpu_low_unit_cpu}
 * @param highUnitCpu        {@code pcpu_high_unit_cpu}
 * @param populatedPages     {@code pcpu_nr_populated}: populated pages of a unit over all chunks
 * @param emptyPages         {@code pcpu_nr_empty_pop_pages}: one number, or one per chunk type (5.9 to 5.13)
 * @param lock               {@code pcpu_lock} word; not 0 if it was held while the state was read
 * @param atomicAllocFailed  {@code pcpu_atomic_alloc_failed}
 * @param asyncEnabled       {@code pcpu_async_enabled}
 * @param allocMutexOwner    owner word of {@code pcpu_alloc_mutex}
 * @param baseAddress        {@code pcpu_base_addr}
 * @param groupOffsets       {@code pcpu_group_offsets}, bytes
 * @param groupSizes         {@code pcpu_group_sizes}, bytes
 * @param unitMap            {@code pcpu_unit_map}: unit by CPU
 * @param unitOffsets        {@code pcpu_unit_offsets}: bytes by CPU
 * @param chunks             all chunks by slot, and in each slot in the order of its list
 * @param reservedChunk      {@code pcpu_reserved_chunk}; null if there is none, or if it is the first chunk
 * @param reservedIsFirst    the reserved chunk is the first chunk
 */
public record PercpuState(int unitPages, long unitSize, int units, long atomSize, int slots, OptionalInt freeSlot, OptionalInt sidelinedSlot,
		OptionalInt toDepopulateSlot, long chunkStructSize, int groups, int lowUnitCpu, int highUnitCpu, long populatedPages, List<Integer> emptyPages,
		long lock, boolean atomicAllocFailed, OptionalInt asyncEnabled, OptionalLong allocMutexOwner, long baseAddress, List<Long> groupOffsets,
		List<Long> groupSizes, List<Integer> unitMap, List<Long> unitOffsets, List<PercpuChunk> chunks, @Nullable PercpuChunk reservedChunk,
		boolean reservedIsFirst) {
}

package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.memory.PageUse;

/**
 * Memory for chunk structures ({@code pcpu_mem_zalloc}): up to a page from the slab, more from vmalloc. Sizes are those of
 * the kernel's structures; slab objects are assumed to fill pages without loss.
 */
final class ChunkMetadata {
	/** Bytes of {@code struct pcpu_chunk} without its populated bitmap, 64-bit; an estimate for all generations (6.12: 128, 5.10: 136). */
	private static final int CHUNK_STRUCT_64 = 136;
	private static final int CHUNK_STRUCT_32 = 92;

	private final PercpuGeometry geometry;
	private final PercpuGeneration generation;
	private final PercpuEnvironment environment;
	/** Bytes from the slab. */
	private long slabBytes;
	/** The page pointer array of the vm back-end: 0 not yet allocated, -1 in the slab, else its address. */
	private long pageArray;

	ChunkMetadata(PercpuGeometry geometry, PercpuGeneration generation, PercpuEnvironment environment) {
		this.geometry = geometry;
		this.generation = generation;
		this.environment = environment;
	}

	/** Sizes in bytes of what a chunk consists of, in the order in which the kernel allocates it. */
	private long[] sizes(Chunk chunk) {
		int word = geometry.wordBytes();
		long struct = (word == 8 ? CHUNK_STRUCT_64 : CHUNK_STRUCT_32) + words(geometry.unitPages(), word);
		if (chunk instanceof AreaMapChunk) {
			return new long[] { struct, AreaMapChunk.DEFAULT_CAPACITY * 4L };
		}
		BitmapChunk bitmap = (BitmapChunk) chunk;
		long blocks = bitmap.pages * (generation == PercpuGeneration.B1 ? 20L : 32L);
		long[] sizes = { struct, words(bitmap.bits, word), words(bitmap.bits + 1L, word), blocks, 0 };
		if (chunk.type == ChunkType.MEMCG) {
			sizes[4] = (long) bitmap.bits * word;
		}
		return sizes;
	}

	/** Bytes of a bitmap in whole words. */
	private static long words(long bits, int wordBytes) {
		return (bits + wordBytes * 8 - 1) / (wordBytes * 8) * wordBytes;
	}

	/** Takes memory for a chunk, all or nothing. */
	boolean allocate(Chunk chunk, int gfp) {
		long[] sizes = sizes(chunk);
		long[] addresses = new long[sizes.length];
		for (int i = 0; i < sizes.length; i++) {
			addresses[i] = take(sizes[i], gfp);
			if (addresses[i] == ChunkAddressSpace.NONE) {
				while (--i >= 0) {
					give(addresses[i], sizes[i]);
				}
				return false;
			}
		}
		chunk.metadata = addresses;
		return true;
	}

	/** Releases the memory of a chunk, in the kernel's order. */
	void free(Chunk chunk) {
		long[] sizes = sizes(chunk);
		if (chunk instanceof AreaMapChunk map && chunk.metadata.length == 2) {
			sizes[1] = map.capacity() * 4L;
		}
		for (int i = chunk.metadata.length - 1; i >= 0; i--) {
			give(chunk.metadata[i], sizes[i]);
		}
	}

	/** Takes memory for a longer area map and releases the old one. */
	boolean extend(AreaMapChunk chunk, int capacity) {
		long address = take(capacity * 4L, Gfp.GFP_KERNEL);
		if (address == ChunkAddressSpace.NONE) {
			return false;
		}
		int oldCapacity = chunk.capacity();
		chunk.extend(capacity);
		// The maps of the first chunks are boot memory and never released.
		if (chunk.metadata.length == 2) {
			give(chunk.metadata[1], oldCapacity * 4L);
			chunk.metadata = new long[] { chunk.metadata[0], address };
		} else {
			chunk.metadata = new long[] { -1, address };
		}
		return true;
	}

	/** Takes the page pointer array at the first population or depopulation ({@code pcpu_get_pages}). */
	boolean takePageArray() {
		if (pageArray == 0) {
			pageArray = take((long) geometry.units() * geometry.unitPages() * geometry.wordBytes(), Gfp.GFP_KERNEL);
		}
		return pageArray != 0;
	}

	/** An address, -1 for slab memory, or {@link ChunkAddressSpace#NONE}. */
	private long take(long bytes, int gfp) {
		int pageSize = geometry.pageSize();
		boolean large = bytes > pageSize;
		long pages = large ? (bytes + pageSize - 1) / pageSize : slabPages(slabBytes + bytes) - slabPages(slabBytes);
		if (environment.pages().take(PageUse.PERCPU_METADATA, (int) pages, gfp) != PageOutcome.TAKEN) {
			return ChunkAddressSpace.NONE;
		}
		if (large && environment.metadataInVmalloc()) {
			long address = environment.addresses().allocateMetadata(bytes);
			if (address == ChunkAddressSpace.NONE) {
				environment.pages().give(PageUse.PERCPU_METADATA, (int) pages);
			}
			return address;
		}
		if (!large) {
			slabBytes += bytes;
		}
		return -1;
	}

	private void give(long address, long bytes) {
		int pageSize = geometry.pageSize();
		if (bytes > pageSize) {
			if (address != -1) {
				environment.addresses().freeMetadata(address, bytes);
			}
			environment.pages().give(PageUse.PERCPU_METADATA, (int) ((bytes + pageSize - 1) / pageSize));
		} else {
			long pages = slabPages(slabBytes) - slabPages(slabBytes - bytes);
			slabBytes -= bytes;
			environment.pages().give(PageUse.PERCPU_METADATA, (int) pages);
		}
	}

	private long slabPages(long bytes) {
		return (bytes + geometry.pageSize() - 1) / geometry.pageSize();
	}

	/** The state, for {@link #restore}. */
	long[] snapshot() {
		return new long[] { slabBytes, pageArray };
	}

	void restore(long[] snapshot) {
		slabBytes = snapshot[0];
		pageArray = snapshot[1];
	}
}

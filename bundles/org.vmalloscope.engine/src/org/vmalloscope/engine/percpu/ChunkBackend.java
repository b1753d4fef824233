package org.vmalloscope.engine.percpu;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PageUse;

/** How chunks come into being and get their pages: the part of the allocator that sleeps and holds no spinlock. */
abstract class ChunkBackend {
	final ChunkSet set;
	final AreaStrategy strategy;
	final PageSupply pages;
	final ChunkMetadata metadata;

	ChunkBackend(ChunkSet set, AreaStrategy strategy, PercpuEnvironment environment, ChunkMetadata metadata) {
		this.set = set;
		this.strategy = strategy;
		this.metadata = metadata;
		pages = environment.pages();
	}

	static ChunkBackend of(ChunkSet set, AreaStrategy strategy, PercpuEnvironment environment, ChunkMetadata metadata) {
		return switch (environment.kind()) {
			case VM -> new VmBackend(set, strategy, environment, metadata);
			case KM -> new KmBackend(set, strategy, environment, metadata);
		};
	}

	/** Creates a chunk, in no list yet; null when memory or address space is missing. */
	final @Nullable Chunk create(ChunkType type, int metadataGfp, int pageGfp) {
		Chunk chunk = strategy.newChunk(set.nextId(), type);
		if (!metadata.allocate(chunk, metadataGfp)) {
			set.probe.chunkCreationFailed();
			return null;
		}
		chunk.baseAddress = takeSpace(pageGfp);
		if (chunk.baseAddress == ChunkAddressSpace.NONE) {
			metadata.free(chunk);
			set.probe.chunkCreationFailed();
			return null;
		}
		return born(chunk);
	}

	/** Creates the chunk that a recording has at this address, whether or not there is memory for it. */
	final Chunk createAt(ChunkType type, long baseAddress) {
		Chunk chunk = strategy.newChunk(set.nextId(), type);
		chunk.baseAddress = baseAddress;
		occupySpace(baseAddress);
		return born(chunk);
	}

	private Chunk born(Chunk chunk) {
		set.takeId();
		set.register(chunk);
		set.probe.chunkCreated(chunk);
		populateNewborn(chunk);
		return chunk;
	}

	/** Takes over a chunk that a recorded state has, with its pages. */
	final void adopt(Chunk chunk) {
		occupySpace(chunk.baseAddress);
		pages.adopt(PageUse.PERCPU_POPULATION, framesOf(chunk));
	}

	/** Page frames that back the chunk. */
	abstract int framesOf(Chunk chunk);

	/** Destroys a chunk that is in no list and has no populated pages, or keeps them until now. */
	final void destroy(Chunk chunk) {
		set.probe.chunkDestroyed(chunk);
		releaseSpace(chunk);
		metadata.free(chunk);
		set.unregister(chunk);
	}

	/** Address of a new chunk, or {@link ChunkAddressSpace#NONE}. */
	abstract long takeSpace(int gfp);

	abstract void occupySpace(long baseAddress);

	abstract void releaseSpace(Chunk chunk);

	/** Pages that a chunk has from birth. */
	abstract void populateNewborn(Chunk chunk);

	/** Takes page frames for those of the pages {@code [from, to)} that have none, for every possible CPU, all or none. */
	abstract PageOutcome populate(Chunk chunk, int from, int to, int gfp);

	/** Gives the page frames of pages {@code [from, to)} back. */
	abstract void depopulate(Chunk chunk, int from, int to);

	/** Whether sparsely used chunks can give pages back (B4). */
	abstract boolean reclaims();

	/** Flushes the TLB for pages {@code [from, to)} of all units. */
	final void flush(Chunk chunk, int from, int to) {
		PercpuGeometry geometry = set.geometry;
		set.probe.tlbFlushed(geometry.pageAddress(chunk.baseAddress, geometry.lowUnitCpu(), from),
				geometry.pageAddress(chunk.baseAddress, geometry.highUnitCpu(), to));
	}
}

package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;

/**
 * {@code /proc/vmallocinfo}.
 *
 * @param entries   in the order of the file: by address up to 6.8 (lazily freed areas behind the others from 5.4 on), node by node later
 * @param addresses whether addresses are true
 */
public record VmallocInfo(List<Entry> entries, Addresses addresses) {
	/** What the file shows for addresses; only {@link #RAW} ones are of use for a layout. */
	public enum Addresses {
		/** True addresses. */
		RAW,
		/** Hashes, from 4.15 on with {@code kptr_restrict} 0. */
		HASHED,
		/** Zeros, because the reader had no right to see them. */
		HIDDEN,
		/** There are no entries. */
		NONE
	}

	/** What a line says about an area. */
	public enum Flag {
		/** {@code VM_IOREMAP}. */
		IOREMAP("ioremap"),
		/** {@code VM_SPARSE}, 6.9 and later. */
		SPARSE("sparse"),
		/** {@code VM_ALLOC}. */
		VMALLOC("vmalloc"),
		/** {@code VM_MAP}. */
		VMAP("vmap"),
		/** {@code VM_USERMAP}. */
		USER("user"),
		/** {@code VM_DMA_COHERENT}, 5.8 and later. */
		DMA_COHERENT("dma-coherent"),
		/** The array of pages is itself in vmalloc space. */
		VPAGES("vpages"),
		/** Freed, but not purged. */
		UNPURGED("unpurged vm_area"),
		/** Belongs to {@code vm_map_ram} and has no {@code struct vm_struct}. */
		MAP_RAM("vm_map_ram");

		final String text;

		Flag(String text) {
			this.text = text;
		}
	}

	/**
	 * An area.
	 *
	 * @param line        1-based line in the file
	 * @param start       address, or what stands for it
	 * @param end         behind the guard page
	 * @param size        bytes with the guard page, as printed
	 * @param caller      who asked; null if not known
	 * @param pages       pages mapped, without the guard
	 * @param physical    physical address of a mapping of device memory
	 * @param pagesOnNode pages by NUMA node; empty if not printed
	 */
	public record Entry(long line, long start, long end, long size, @Nullable String caller, long pages, OptionalLong physical, Set<Flag> flags,
			SortedMap<Integer, Long> pagesOnNode) {
	}

	/**
	 * Reads such a file, plain or gzip.
	 *
	 * @throws IOException if it cannot be opened or read
	 */
	public static VmallocInfo read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		return VmallocInfoReader.read(file, limits, diagnostics);
	}
}

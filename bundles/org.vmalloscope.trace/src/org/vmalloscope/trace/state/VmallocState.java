package org.vmalloscope.trace.state;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * State of the vmalloc allocator ({@code mm/vmalloc.c}).
 *
 * @param lazyPages      {@code vmap_lazy_nr}
 * @param freeLock       word of {@code free_vmap_area_lock}; not 0 if it was held
 * @param areaLock       word of {@code vmap_area_lock}, before 6.9
 * @param purgeLockOwner owner word of {@code vmap_purge_lock}
 * @param free           free areas by address; the first one starts at 1
 * @param freeTree       shape of the tree of free areas, one entry per free area; empty if the file has none
 * @param freeRoot       index in {@code free} of the tree's root; empty if the file has none
 * @param busy           areas in use in the order of the list, before 6.9
 * @param lazy           areas freed but not purged, in the order of their list, before 6.9
 * @param zoneSize       {@code vmap_zone_size}, bytes, 6.9 and later
 * @param nodes          {@code vmap_nodes}, 6.9 and later
 */
public record VmallocState(long lazyPages, OptionalLong freeLock, OptionalLong areaLock, OptionalLong purgeLockOwner, List<FreeArea> free,
		List<TreeNode> freeTree, OptionalInt freeRoot, List<Area> busy, List<Area> lazy, OptionalLong zoneSize, List<Node> nodes) {
	/** A free range of addresses. @param size bytes, unsigned */
	public record FreeArea(long start, long size) {
	}

	/**
	 * Links of a free area in the tree.
	 *
	 * @param left               index of the left child in the list of free areas, -1 for none
	 * @param right              index of the right child, -1 for none
	 * @param black              colour
	 * @param subtreeMaximumSize {@code subtree_max_size}, bytes, unsigned
	 */
	public record TreeNode(int left, int right, boolean black, long subtreeMaximumSize) {
	}

	/**
	 * A {@code struct vmap_area} that is in use or lazily freed.
	 *
	 * @param start address
	 * @param size  bytes with the guard page
	 * @param flags {@code va->flags}, if the file has them
	 * @param owner the {@code struct vm_struct} it belongs to; null if there is none ({@code vm_map_ram}), or if it was not read
	 */
	public record Area(long start, long size, OptionalLong flags, @Nullable Owner owner) {
	}

	/**
	 * What the dump says of a {@code struct vm_struct}. Of a lazily freed area it is what is left in freed memory.
	 *
	 * @param size   bytes with the guard page
	 * @param flags  {@code VM_*}
	 * @param caller address of the code that asked; 0 if not known
	 */
	public record Owner(long size, long flags, long caller) {
	}

	/**
	 * A {@code struct vmap_node} (6.9 and later).
	 *
	 * @param busy areas in use
	 * @param lazy areas freed but not purged, in the order of their list
	 * @param pool start addresses of areas kept for reuse, by their number of pages, each in the order of its list
	 */
	public record Node(List<Area> busy, List<Area> lazy, SortedMap<Integer, List<Long>> pool) {
	}
}

package org.vmalloscope.session.inside;

import java.util.List;
import java.util.Locale;

import org.vmalloscope.engine.vmalloc.space.VmallocProbe;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Highlight.Kind;

/** The probe points of the vmalloc allocator in words. Simulated time and mere counting are no points. */
abstract class VmallocPoints extends PercpuPoints implements VmallocProbe {
	private long size;
	private long align;
	private boolean placing;
	private boolean purging;

	private static List<Highlight> at(Kind kind, long start, long end) {
		return List.of(new Highlight(kind, Birth.VMALLOC, start, end));
	}

	private static String range(long start, long end) {
		return Words.address(start) + " to " + Words.address(end) + " (" + Words.bytes(end - start) + ")";
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** The operation, and the vmalloc function that it is in as far as it is known. */
	private List<Frame> frames(String inner) {
		List<Frame> frames = operation();
		if (purging) {
			frames.add(new Frame("__purge_vmap_area_lazy", List.of()));
		} else if (placing) {
			frames.add(new Frame("alloc_vmap_area", List.of(PercpuCalls.arg("size", Words.bytes(size)), PercpuCalls.arg("align", Words.bytes(align)))));
		}
		if (!inner.isEmpty()) {
			frames.add(new Frame(inner, List.of()));
		}
		return frames;
	}

	private void point(String inner, String words, List<Highlight> highlights) {
		List<Frame> frames = frames(inner);
		if (isNext(frames.size())) {
			stop(frames, words, highlights);
		}
	}

	@Override
	public void placementStarted(long bytes, long alignment, long vstart, long vend, int cpu) {
		placing = true;
		size = bytes;
		align = alignment;
		point("", "A place for " + Words.bytes(bytes) + " aligned to " + Words.bytes(alignment) + " is wanted between " + Words.address(vstart) + " and "
				+ Words.address(vend), List.of());
	}

	@Override
	public void freeNodeVisited(long start, long end, long subtreeMax, boolean climbing) {
		point("find_vmap_lowest_match", "The search " + (climbing ? "climbs back to" : "looks at") + " the free area " + range(start, end)
				+ "; the largest in its subtree has " + Words.bytes(subtreeMax), at(Kind.VISITED, start, end));
	}

	@Override
	public void candidateRejected(long start, long end, Rejection why) {
		point("find_vmap_lowest_match", "The free area " + range(start, end) + " does not serve: " + lower(why), at(Kind.CANDIDATE_REJECTED, start, end));
	}

	@Override
	public void candidateAboveRange(long address, long bytes, long vend) {
		point("", "The place at " + Words.address(address) + " ends above " + Words.address(vend), at(Kind.CANDIDATE_REJECTED, address, address + bytes));
	}

	@Override
	public void freeAreaClipped(long start, long end, long address, long bytes, Clip how) {
		point("va_clip", Words.bytes(bytes) + " at " + Words.address(address) + " are cut out of the free area " + range(start, end) + ": " + lower(how),
				at(Kind.PLACED, address, address + bytes));
	}

	@Override
	public void freeAreasMerged(long start, long end, long neighbourStart, long neighbourEnd, boolean before) {
		point("merge_or_add_vmap_area", "The range " + range(start, end) + " joins the free area " + (before ? "before" : "behind") + " it, "
				+ range(neighbourStart, neighbourEnd), at(Kind.FREED, start, end));
	}

	@Override
	public void busyAreaPassed(long start, long end, long nextAddress) {
		point("", "The busy area " + range(start, end) + " is in the way; the search goes on at " + Words.address(nextAddress), at(Kind.VISITED, start, end));
	}

	@Override
	public void cacheUsed(long start, long end) {
		point("", "The search begins at the cached area " + range(start, end), at(Kind.VISITED, start, end));
	}

	@Override
	public void cacheDropped(CacheDrop why) {
		point("", "free_vmap_cache is forgotten: " + lower(why), List.of());
	}

	@Override
	public void holeRemembered(long bytes) {
		point("", "cached_hole_size becomes " + Words.bytes(bytes), List.of());
	}

	@Override
	public void areaPlaced(long start, long end, int cpu, long steps) {
		point("", "The area " + range(start, end) + " was placed", at(Kind.PLACED, start, end));
		placing = false;
	}

	@Override
	public void placementFailed(long bytes, long alignment, long vstart, long vend) {
		point("", "There is no room for " + Words.bytes(bytes) + " aligned to " + Words.bytes(alignment), List.of());
	}

	@Override
	public void notifiersCalled(long freed) {
		point("", "The notifiers were asked to free address space and freed " + Words.count(freed), List.of());
	}

	@Override
	public void messagePrinted(String text) {
		point("", "The kernel prints: " + text, List.of());
	}

	@Override
	public void areaMadeLazy(long start, long end, long lazyPages) {
		point("free_vmap_area_noflush", "The area " + range(start, end) + " becomes lazy; " + Words.count(lazyPages, "page is", "pages are") + " lazy now",
				at(Kind.LAZY, start, end));
	}

	@Override
	public void lazyAreasMerged(long start, long end) {
		point("free_vmap_area_noflush", "It joins its lazy neighbours: " + range(start, end), at(Kind.LAZY, start, end));
	}

	@Override
	public void purgeTriggered(Trigger by, long lazyPages, long lazyMax) {
		point("", "A purge is wanted by " + lower(by) + ": " + Words.count(lazyPages) + " of " + Words.count(lazyMax, "page", "pages") + " are lazy", List.of());
	}

	@Override
	public void drainScheduled(long lazyPages, long lazyMax) {
		point("", "The drain work becomes pending: " + Words.count(lazyPages) + " lazy pages, the limit is " + Words.count(lazyMax), List.of());
	}

	@Override
	public void purgeLockLost() {
		point("", "Another purge holds the lock", List.of());
	}

	@Override
	public void purgeStarted(Trigger by, boolean full) {
		purging = true;
		point("", "A purge begins (" + lower(by) + ")", List.of());
	}

	@Override
	public void lazyAreasTaken(long areas, long pages) {
		point("", "The purge takes " + Words.count(areas, "lazy area", "lazy areas") + " with " + Words.count(pages, "page", "pages"), List.of());
	}

	@Override
	public void flushRangeComputed(long start, long end) {
		point("", "The range to flush is " + range(start, end), at(Kind.FLUSHED, start, end));
	}

	@Override
	public void flushed(long start, long end) {
		point("flush_tlb_kernel_range", "All CPUs flush " + range(start, end), at(Kind.FLUSHED, start, end));
	}

	@Override
	public void areaPurged(long start, long end, long lazyPages) {
		point("", "The area " + range(start, end) + " is free again; " + Words.count(lazyPages, "page is", "pages are") + " lazy", at(Kind.PURGED, start, end));
	}

	@Override
	public void purgeYielded(long lazyPages) {
		point("", "The purge lets waiters have the lock; " + Words.count(lazyPages, "page is", "pages are") + " lazy", List.of());
	}

	@Override
	public void purgeFinished(long areas, long lazyPages) {
		point("", "The purge is over: " + Words.count(areas, "area", "areas") + " purged", List.of());
		purging = false;
	}

	@Override
	public void poolHit(int node, long address, int pages) {
		point("node_alloc", "The pool of vmap node " + node + " serves " + Words.count(pages, "page", "pages") + " at " + Words.address(address),
				at(Kind.PLACED, address, address));
	}

	@Override
	public void poolMissed(int node, int pages, long address) {
		point("node_alloc", "The pool of vmap node " + node + " for " + Words.count(pages, "page", "pages") + " cannot serve", List.of());
	}

	@Override
	public void poolPushed(int node, long address, int pages) {
		point("", "The area at " + Words.address(address) + " goes into the pool of vmap node " + node, at(Kind.PURGED, address, address));
	}

	@Override
	public void poolDecayed(int node, int pages, long from, long to) {
		point("decay_va_pool_node", "The pool of vmap node " + node + " for " + Words.count(pages, "page", "pages") + " shrinks from " + Words.count(from) + " to "
				+ Words.count(to), List.of());
	}

	@Override
	public void blockCreated(long start, int cpu) {
		point("new_vmap_block", "A vmap block was made at " + Words.address(start) + " on CPU " + cpu, at(Kind.PLACED, start, start));
	}

	@Override
	public void blockPagesTaken(long start, int firstPage, int pages) {
		point("vb_alloc", Words.count(pages, "page", "pages") + " of the vmap block at " + Words.address(start) + " are given out from page " + firstPage + " on",
				at(Kind.PLACED, start, start));
	}

	@Override
	public void blockPagesDirtied(long start, int firstPage, int pages) {
		point("vb_free", Words.count(pages, "page", "pages") + " of the vmap block at " + Words.address(start) + " come back from page " + firstPage + " on",
				at(Kind.FREED, start, start));
	}

	@Override
	public void blockRetired(long start, boolean fragmented) {
		point("", "The vmap block at " + Words.address(start) + " is retired" + (fragmented ? ": fragmented, nothing of it is in use" : ": used up"),
				at(Kind.FREED, start, start));
	}

	@Override
	public void chunkStep(int group, long base, long freeStart, long freeEnd) {
		point("pcpu_get_vm_areas", "Group " + group + " of a percpu chunk is tried with the base " + Words.address(base), at(Kind.SEARCH, freeStart, freeEnd));
	}

	@Override
	public void chunkPlaced(long base) {
		point("pcpu_get_vm_areas", "All groups of a percpu chunk fit at the base " + Words.address(base), at(Kind.PLACED, base, base));
	}
}

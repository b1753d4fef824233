package org.vmalloscope.session.inside;

import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.session.OperationKind;

/** Requests in words. */
public final class RequestWords {
	private RequestWords() {
	}

	/** What a request does. */
	public static OperationKind kind(Request request) {
		if (request instanceof Request.AllocatePercpu) {
			return OperationKind.PERCPU_ALLOCATE;
		}
		if (request instanceof Request.FreePercpu) {
			return OperationKind.PERCPU_FREE;
		}
		if (request instanceof Request.BalancePercpu) {
			return OperationKind.BALANCE;
		}
		if (request instanceof Request.DumpPercpu || request instanceof Request.DumpVmalloc) {
			return OperationKind.MARK;
		}
		if (request instanceof Request.MapRam) {
			return OperationKind.MAP_RAM;
		}
		if (request instanceof Request.FreeArea) {
			return OperationKind.VMAP_FREE;
		}
		if (request instanceof Request.DrainWork || request instanceof Request.Purge || request instanceof Request.UnmapAliases
				|| request instanceof Request.ShrinkNodes) {
			return OperationKind.PURGE;
		}
		return request instanceof Request.Machine ? OperationKind.MACHINE : OperationKind.VMAP_ALLOCATE;
	}

	/** A request, with units. */
	public static String text(Request request) {
		if (request instanceof Request.AllocatePercpu asked) {
			return "alloc #" + asked.id() + ": " + Words.bytes(asked.size()) + " aligned to " + Words.bytes(asked.align()) + ", " + Words.gfp(asked.gfp())
					+ (asked.reserved() ? ", reserved" : "");
		}
		if (request instanceof Request.FreePercpu asked) {
			return "free #" + asked.id();
		}
		if (request instanceof Request.BalancePercpu asked) {
			return asked.onlyIfPending() ? "run the balance work if it is pending" : "run the balance work";
		}
		if (request instanceof Request.DumpPercpu asked) {
			return asked.checksumOnly() ? "checksum of the percpu state" : "dump of the percpu state";
		}
		if (request instanceof Request.Vmalloc asked) {
			return vmalloc(asked);
		}
		if (request instanceof Request.SetBudget asked) {
			return asked.pages() == PageSupply.UNLIMITED ? "any number of pages is free" : Words.count(asked.pages(), "page is", "pages are") + " free";
		}
		return "go to CPU " + ((Request.SetCpu) request).cpu();
	}

	private static String vmalloc(Request.Vmalloc request) {
		if (request instanceof Request.GetArea asked) {
			return "get_vm_area #" + asked.id() + ": " + area(asked.pages(), asked.align());
		}
		if (request instanceof Request.AllocateVmalloc asked) {
			return "vmalloc #" + asked.id() + ": " + area(asked.pages(), asked.align());
		}
		if (request instanceof Request.Ioremap asked) {
			return "ioremap #" + asked.id() + ": " + Words.count(asked.pages(), "page", "pages");
		}
		if (request instanceof Request.MapRam asked) {
			return "vm_map_ram #" + asked.id() + ": " + Words.count(asked.pages(), "page", "pages");
		}
		if (request instanceof Request.FreeArea asked) {
			return "free area #" + asked.id();
		}
		if (request instanceof Request.DumpVmalloc asked) {
			return asked.checksumOnly() ? "checksum of the vmalloc state" : "dump of the vmalloc state";
		}
		if (request instanceof Request.DrainWork) {
			return "run the drain work if it is pending";
		}
		if (request instanceof Request.Purge) {
			return "purge lazily freed areas";
		}
		return request instanceof Request.UnmapAliases ? "vm_unmap_aliases" : "shrink the pools of vmap nodes";
	}

	private static String area(int pages, long align) {
		return Words.count(pages, "page", "pages") + (align > 1 ? " aligned to " + Words.bytes(align) : "");
	}
}

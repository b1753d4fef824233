package org.vmalloscope.engine.kernel;

import org.vmalloscope.engine.percpu.ChunkAddressSpace;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.TakeOver;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.placement.ChunkRequest;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/**
 * The vmalloc allocator in a {@link Kernel}: percpu chunks and vmalloc requests share its one address space, and it keeps
 * what the numbers of vmalloc requests stand for.
 */
public class VmallocMachine implements ChunkAddressSpace {
	/** Areas of percpu chunks and their metadata carry no number. */
	private static final int NO_TAG = -1;

	/** The allocator and the numbers at one moment. */
	record State(VmallocSnapshot vmalloc, IdTable.Image ids) {
	}

	private final Vmalloc vmalloc;
	/** The address; for pages of a vmap block with their count in the low bits, which an address has empty. */
	private final IdTable ids = new IdTable(0);
	private Caller caller = Caller.onCpu(0);

	/** On an allocator that the caller made. */
	public VmallocMachine(Vmalloc vmalloc) {
		this.vmalloc = vmalloc;
	}

	/** The allocator. */
	public Vmalloc vmalloc() {
		return vmalloc;
	}

	/** The address that a number of a vmalloc request stands for; 0 when it stands for nothing now. */
	public long address(int id) {
		return ids.get(id) & -vmalloc.config().geometry().pageSize();
	}

	/** What is asked from now on is asked on this CPU. */
	void setCpu(int cpu) {
		if (caller.cpu() != cpu) {
			caller = Caller.onCpu(cpu);
		}
	}

	/** Does what is asked. */
	Result execute(Request.Vmalloc request) {
		boolean pending = vmalloc.isDrainPending();
		if (request instanceof Request.GetArea asked) {
			return allocated(asked.id(), asked.pages() == 0 ? Placement.NONE
					: vmalloc.area(bytes(asked.pages()), align(asked.align()), AreaType.VMALLOC, caller, asked.id()), 0, pending);
		} else if (request instanceof Request.AllocateVmalloc asked) {
			return allocated(asked.id(), vmalloc.vmalloc(bytes(asked.pages()), align(asked.align()), caller, asked.id()), 0, pending);
		} else if (request instanceof Request.Ioremap asked) {
			return allocated(asked.id(), vmalloc.area(bytes(asked.pages()), 1, AreaType.IOREMAP, caller, asked.id()), 0, pending);
		} else if (request instanceof Request.MapRam asked) {
			boolean inBlock = asked.pages() <= vmalloc.blocks().maximumRequest();
			return allocated(asked.id(), asked.pages() == 0 ? Placement.NONE : vmalloc.mapRam(asked.pages(), caller, asked.id()),
					inBlock ? asked.pages() : 0, pending);
		} else if (request instanceof Request.FreeArea asked) {
			return free(asked.id(), pending);
		} else if (request instanceof Request.DumpVmalloc asked) {
			return new Result.VmallocDumped(vmalloc.snapshot().view(), asked.checksumOnly());
		}
		return purge(request, pending);
	}

	private Result purge(Request.Vmalloc request, boolean pending) {
		if (request instanceof Request.DrainWork) {
			if (!pending) {
				return new Result.Purged(false, vmalloc.lazyPages(), false);
			}
			vmalloc.drain();
		} else if (request instanceof Request.Purge) {
			vmalloc.drain();
		} else if (request instanceof Request.UnmapAliases) {
			vmalloc.unmapAliases();
		} else {
			vmalloc.shrinkPools();
			return new Result.Done();
		}
		return new Result.Purged(true, vmalloc.lazyPages(), !pending && vmalloc.isDrainPending());
	}

	private long bytes(int pages) {
		return pages * vmalloc.config().geometry().pageSize();
	}

	private static long align(long bytes) {
		if (Long.bitCount(bytes) != 1) {
			throw new IllegalArgumentException("alignment " + bytes + " is no power of two");
		}
		return bytes;
	}

	private Result allocated(int id, long address, int blockPages, boolean pending) {
		ids.set(id, address == Placement.NONE ? 0 : address | blockPages);
		return new Result.AreaAllocated(id, address == Placement.NONE ? 0 : address, vmalloc.lazyPages(), !pending && vmalloc.isDrainPending());
	}

	private Result free(int id, boolean pending) {
		long held = ids.get(id);
		if (held == 0) {
			return new Result.AreaFreed(id, 0, vmalloc.lazyPages(), false);
		}
		ids.set(id, 0);
		long address = held & -vmalloc.config().geometry().pageSize();
		if (held == address) {
			vmalloc.vfree(address);
		} else {
			vmalloc.unmapRam(address, (int) (held - address));
		}
		return new Result.AreaFreed(id, address, vmalloc.lazyPages(), !pending && vmalloc.isDrainPending());
	}

	@Override
	public long allocateAreas(long[] offsets, long[] sizes, long align) {
		long base = vmalloc.chunkAreas(new ChunkRequest(offsets, sizes, align), NO_TAG);
		return base == Placement.NONE ? NONE : base;
	}

	@Override
	public void freeAreas(long base, long[] offsets, long[] sizes) {
		for (long offset : offsets) {
			// a recorded chunk may be gone already, because its areas were seen to be freed
			if (state(base + offset) == AreaState.BUSY) {
				vmalloc.vfree(base + offset);
			}
		}
	}

	@Override
	public void occupyAreas(long base, long[] offsets, long[] sizes) {
		TakeOver takeOver = vmalloc.takeOver();
		for (int group = 0; group < offsets.length; group++) {
			long start = base + offsets[group];
			if (state(start) != AreaState.BUSY) {
				takeOver.place(start, start + sizes[group], AreaType.CHUNK, caller.cpu(), NO_TAG);
			}
		}
	}

	private AreaState state(long start) {
		int pos = vmalloc.space().areas().find(start);
		return pos == 0 ? AreaState.FREE : vmalloc.space().areas().state(pos);
	}

	@Override
	public long allocateMetadata(long bytes) {
		long address = vmalloc.vmalloc(bytes, 1, caller, NO_TAG);
		return address == Placement.NONE ? NONE : address;
	}

	@Override
	public void freeMetadata(long address, long bytes) {
		vmalloc.vfree(address);
	}

	@Override
	public Object snapshot() {
		return new State(vmalloc.snapshot(), ids.snapshot());
	}

	@Override
	public void restore(Object snapshot) {
		State state = (State) snapshot;
		vmalloc.restore(state.vmalloc());
		ids.restore(state.ids());
	}
}

package org.vmalloscope.scenario.run;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.purge.PurgeStep;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Opcode;
import org.vmalloscope.scenario.machine.LiveMachine;
import org.vmalloscope.scenario.machine.MachineState;

/** Does the operations of a scenario on its machine. */
final class Operations {
	private final LiveMachine machine;
	private final Kernel kernel;
	private final int pageSize;
	private final @Nullable Caller[] callers;
	private String reason = "";

	Operations(LiveMachine machine) {
		this.machine = machine;
		kernel = machine.kernel();
		callers = new @Nullable Caller[kernel.configuration().cpus()];
		pageSize = kernel.profile().architecture().pageSize();
	}

	/** Why the last allocation failed; empty when it did not. */
	String reason() {
		return reason;
	}

	/** Allocates; returns a {@link PercpuPointer}, an address, or {@link Positions#NONE}. */
	long allocate(OperationType type, int handle, long size, long align, int gfp, int flags, int cpu, long @Nullable [] window) {
		reason = "";
		if (window != null && (flags & Opcode.EXISTING) != 0) {
			return existing(type, window);
		}
		kernel.execute(new Request.SetCpu(cpu));
		if (kernel.pages().haltReason() != null) {
			reason = String.valueOf(kernel.pages().haltReason());
			return Positions.NONE;
		}
		if (type == OperationType.ALLOCATE_PERCPU) {
			return percpu(clamped(size), clamped(align), gfp, (flags & Opcode.RESERVED) != 0);
		}
		long address = window != null ? areaIn(window, type, handle, size, align, (flags & Opcode.HUGE) != 0, caller(cpu, gfp))
				: area(type, handle, size, align, (flags & Opcode.HUGE) != 0, caller(cpu, gfp));
		if (address == Placement.NONE) {
			reason = kernel.pages().haltReason() != null ? String.valueOf(kernel.pages().haltReason()) : "no space or no pages";
			return Positions.NONE;
		}
		return address;
	}

	/** The area that begins at an address, or at an offset of a chunk. */
	private long existing(OperationType type, long[] place) {
		boolean isPercpu = type == OperationType.ALLOCATE_PERCPU;
		if (sizeOfExisting(type, place) > 0) {
			return isPercpu ? PercpuPointer.of((int) place[0], (int) place[1]) : place[0];
		}
		reason = "no area begins there";
		return Positions.NONE;
	}

	/** Bytes of the area at a place, without its guard page; 0 when none begins there. */
	long sizeOfExisting(OperationType type, long[] place) {
		if (type == OperationType.ALLOCATE_PERCPU) {
			ChunkView chunk = kernel.percpu().chunk(clamped(place[0]));
			int offset = clamped(place[1]);
			return chunk != null && offset >= 0 && offset < chunk.sizeInBytes() && chunk.isAreaStart(offset) ? chunk.areaEnd(offset) - offset : 0;
		}
		AreaMap areas = kernel.vmalloc().space().areas();
		int found = areas.find(place[0]);
		if (found == 0 || areas.state(found) != AreaState.BUSY && areas.state(found) != AreaState.UNKNOWN) {
			return 0;
		}
		return areas.end(found) - place[0] - ((areas.facts(found) & AreaMap.NO_GUARD) == 0 ? pageSize : 0);
	}

	/** @throws IllegalArgumentException when the state contradicts itself or the machine */
	void enter(MachineState state) {
		machine.enter(state);
	}

	private long areaIn(long[] window, OperationType type, int handle, long size, long align, boolean huge, Caller caller) {
		return type == OperationType.VMALLOC ? kernel.vmalloc().vmalloc(size, align, huge, window[0], window[1], caller, handle)
				: kernel.vmalloc().area(size, align, AreaType.VMALLOC, 0, window[0], window[1], caller, handle);
	}

	/** The numbers of results are the tags of their areas. */
	private long area(OperationType type, int handle, long size, long align, boolean huge, Caller caller) {
		Vmalloc vmalloc = kernel.vmalloc();
		VmallocGeometry window = vmalloc.config().geometry();
		return switch (type) {
		case VMALLOC -> vmalloc.vmalloc(size, align, huge, window.start(), window.end(), caller, handle);
		case IOREMAP -> vmalloc.area(size, 1, AreaType.IOREMAP, caller, handle);
		case MAP_RAM -> vmalloc.mapRam(pages(size), caller, handle);
		case MODULE -> vmalloc.vmalloc(size, 1, false, window.modulesStart(), window.modulesEnd(), caller, handle);
		default -> vmalloc.area(size, align, AreaType.VMALLOC, caller, handle);
		};
	}

	private int pages(long size) {
		return clamped((size + pageSize - 1) / pageSize);
	}

	private Caller caller(int cpu, int gfp) {
		Caller caller = callers[cpu];
		if (gfp == Gfp.GFP_KERNEL) {
			if (caller == null) {
				caller = Caller.onCpu(cpu);
				callers[cpu] = caller;
			}
			return caller;
		}
		return new Caller(cpu, Gfp.mayBlock(gfp), (gfp & Gfp.NOWARN) != 0, "swapper/" + cpu, "0x" + Integer.toHexString(gfp) + "(" + Gfp.toString(gfp) + ")");
	}

	private static int clamped(long value) {
		return (int) Math.min(Math.max(value, Integer.MIN_VALUE), Integer.MAX_VALUE);
	}

	/** Who asks for accounted memory is taken to be in a control group; generation B3 keeps a kind of chunk for it. */
	private long percpu(int size, int align, int gfp, boolean reserved) {
		PercpuAllocator allocator = kernel.percpu();
		boolean accounted = (gfp & Gfp.ACCOUNT) != 0 && allocator.rules().generation() == PercpuGeneration.B3;
		long pointer = allocator.allocate(size, align, gfp, reserved, accounted ? ChunkType.MEMCG : ChunkType.ROOT);
		FailureReason failure = allocator.lastFailure();
		if (pointer == PercpuPointer.NULL) {
			reason = failure == FailureReason.HALTED ? String.valueOf(kernel.pages().haltReason()) : failure == null ? "failed" : failure.text();
			return Positions.NONE;
		}
		return pointer;
	}

	/** Frees a result of an operation of this type. */
	void free(OperationType maker, long result, long size, int cpu) {
		kernel.execute(new Request.SetCpu(cpu));
		if (kernel.pages().haltReason() != null) {
			return;
		}
		if (maker == OperationType.ALLOCATE_PERCPU) {
			kernel.percpu().free(result);
		} else if (maker == OperationType.MAP_RAM) {
			kernel.vmalloc().unmapRam(result, pages(size));
		} else {
			kernel.vmalloc().vfree(result);
		}
	}

	/**
	 * The half of {@link #free} that only makes an area lazy, and takes the purge lock if there are too many lazy pages.
	 *
	 * @return whether a purge has begun, whose steps are left to do
	 */
	boolean freeLazily(long result, int cpu) {
		kernel.execute(new Request.SetCpu(cpu));
		Vmalloc vmalloc = kernel.vmalloc();
		return kernel.pages().haltReason() == null && vmalloc.vfreeLazily(result) && vmalloc.beginPurge(cpu);
	}

	/** Whether the freeing task purges by itself, and frees this area without another one with it. */
	boolean purgesInSteps(OperationType maker, long result) {
		return maker != OperationType.ALLOCATE_PERCPU && maker != OperationType.MAP_RAM && !kernel.vmalloc().purger().policy().usesDrainWork()
				&& !kernel.vmalloc().hasPagesArray(result);
	}

	/** What {@link #purgeStep} does next. */
	PurgeStep nextPurgeStep() {
		return kernel.vmalloc().purger().next();
	}

	/** One step of the purge under way; returns whether there are more. */
	boolean purgeStep() {
		if (kernel.pages().haltReason() == null && kernel.vmalloc().purger().isLocked()) {
			kernel.vmalloc().purger().step();
		}
		return kernel.vmalloc().purger().isLocked();
	}

	/** Whether an allocation with these flags must wait for the balance work, which holds {@code pcpu_alloc_mutex} between its steps. */
	boolean waitsForBalance(OperationType type, int gfp) {
		return type == OperationType.ALLOCATE_PERCPU && kernel.percpu().isMutexHeld() && !kernel.percpu().rules().atomicRule().isAtomic(gfp);
	}

	/** Begins work whose steps are done one by one; returns whether there are any. Waits of the kernel are over: nobody holds the lock. */
	boolean beginWork(OperationType type) {
		if (kernel.pages().haltReason() != null) {
			return false;
		}
		if (type == OperationType.DRAIN) {
			return kernel.vmalloc().beginDrain();
		}
		kernel.percpu().balance().start();
		return true;
	}

	/** Whether such work is under way, of this task or another one. */
	boolean isUnderWay(OperationType type) {
		return type == OperationType.DRAIN ? kernel.vmalloc().purger().isLocked() : kernel.hasPercpu() && kernel.percpu().balance().isRunning();
	}

	/** One step of the balance work under way; returns whether there are more. */
	boolean balanceStep() {
		if (kernel.pages().haltReason() == null && kernel.percpu().balance().isRunning()) {
			kernel.percpu().balance().step();
			return kernel.percpu().balance().isRunning();
		}
		return false;
	}

	/** Does something without a result; the amount is pages or a CPU where one is asked for. */
	void work(OperationType type, long amount) {
		PhysicalMemory memory = machine.physicalMemory();
		switch (type) {
		case PURGE_STEP -> purgeStep();
		case BALANCE_STEP -> balanceStep();
		case BALANCE -> kernel.execute(new Request.BalancePercpu(false));
		case DRAIN -> kernel.execute(new Request.DrainWork());
		case PURGE -> kernel.execute(new Request.Purge());
		case UNMAP_ALIASES -> kernel.execute(new Request.UnmapAliases());
		case SHRINK -> kernel.execute(new Request.ShrinkNodes());
		case SET_FREE_PAGES -> kernel.execute(new Request.SetBudget(amount));
		case SWITCH_CPU -> kernel.execute(new Request.SetCpu((int) amount));
		case KSWAPD -> {
			if (memory != null) {
				memory.runKswapd();
			}
		}
		case SET_RECLAIMABLE_PAGES -> {
			if (memory != null) {
				memory.setReclaimablePages(amount);
			}
		}
		default -> throw new IllegalArgumentException(type.name());
		}
	}
}

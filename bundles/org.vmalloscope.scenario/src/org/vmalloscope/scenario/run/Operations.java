package org.vmalloscope.scenario.run;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.percpu.FailureReason;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Opcode;
import org.vmalloscope.scenario.machine.LiveMachine;

/** Does the operations of a scenario on its machine. */
final class Operations {
	private final LiveMachine machine;
	private final Kernel kernel;
	private final int pageSize;
	private String reason = "";

	Operations(LiveMachine machine) {
		this.machine = machine;
		kernel = machine.kernel();
		pageSize = kernel.profile().architecture().pageSize();
	}

	/** Why the last allocation failed; empty when it did not. */
	String reason() {
		return reason;
	}

	/** Allocates; returns a {@link PercpuPointer}, an address, or {@link Positions#NONE}. */
	long allocate(OperationType type, int handle, long size, long align, int gfp, int flags, int cpu) {
		reason = "";
		kernel.execute(new Request.SetCpu(cpu));
		if (type == OperationType.ALLOCATE_PERCPU) {
			return percpu(kernel.execute(new Request.AllocatePercpu(handle, clamped(size), clamped(align), gfp, (flags & Opcode.RESERVED) != 0)));
		}
		int pages = clamped((size + pageSize - 1) / pageSize);
		return area(kernel.execute(switch (type) {
		case VMALLOC -> new Request.AllocateVmalloc(handle, pages, align);
		case IOREMAP -> new Request.Ioremap(handle, pages);
		case MAP_RAM -> new Request.MapRam(handle, pages);
		default -> new Request.GetArea(handle, pages, align);
		}));
	}

	private static int clamped(long value) {
		return (int) Math.min(Math.max(value, Integer.MIN_VALUE), Integer.MAX_VALUE);
	}

	private long percpu(Result result) {
		if (result instanceof Result.PercpuAllocated allocated) {
			FailureReason failure = allocated.failure();
			if (allocated.pointer() == PercpuPointer.NULL) {
				reason = failure == null ? "failed" : failure.text();
				return Positions.NONE;
			}
			return allocated.pointer();
		}
		return refused(result);
	}

	private long area(Result result) {
		if (result instanceof Result.AreaAllocated allocated) {
			if (allocated.address() == 0) {
				reason = "no vmalloc space";
				return Positions.NONE;
			}
			return allocated.address();
		}
		return refused(result);
	}

	private long refused(Result result) {
		reason = result instanceof Result.Halted halted ? halted.reason() : "this machine cannot do that";
		return Positions.NONE;
	}

	/** Frees a result of an operation of this type. */
	void free(OperationType maker, int handle, int cpu) {
		kernel.execute(new Request.SetCpu(cpu));
		kernel.execute(maker == OperationType.ALLOCATE_PERCPU ? new Request.FreePercpu(handle) : new Request.FreeArea(handle));
	}

	/** Does something without a result; the amount is pages or a CPU where one is asked for. */
	void work(OperationType type, long amount) {
		PhysicalMemory memory = machine.physicalMemory();
		switch (type) {
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

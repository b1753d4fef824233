package org.vmalloscope.engine.kernel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.percpu.ChunkAddressSpace;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.PercpuAllocator;
import org.vmalloscope.engine.percpu.PercpuEnvironment;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.PercpuProbe;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;

/**
 * A running kernel as far as its allocators go: the percpu allocator, the address space and the pages under it, wired as a
 * profile and a configuration say. It executes requests one after the other and keeps what their numbers stand for; work
 * that a kernel does later becomes pending and runs when a request says so.
 *
 * <pre>
 * KernelProfile profile = KernelProfiles.get("6.1");
 * Kernel kernel = Kernel.boot(profile, new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(20480).dynamicSize(28672));
 * kernel.execute(new Request.AllocatePercpu(1, 64, 8, Gfp.GFP_KERNEL, false));
 * </pre>
 *
 * Not thread-safe; deterministic.
 */
public final class Kernel {
	/** A line of the kernel log. */
	public record LogLine(KernelLog.Level level, String text) {
	}

	/** A machine at one moment; immutable. */
	public static final class Snapshot {
		private final KernelProfile profile;
		private final @Nullable PercpuSnapshot percpu;
		private final PageSupply.Image pages;
		private final Object addresses;
		private final IdTable.Image percpuIds;
		private final int cpu;
		private final int logSize;

		private Snapshot(Kernel kernel) {
			profile = kernel.profile;
			PercpuAllocator allocator = kernel.percpu;
			percpu = allocator == null ? null : allocator.snapshot();
			pages = kernel.pages.snapshot();
			addresses = kernel.addresses.snapshot();
			percpuIds = kernel.percpuIds.snapshot();
			cpu = kernel.cpu;
			logSize = kernel.log.size();
		}

		/** The vmalloc allocator then, or null when the machine has none. */
		public @Nullable VmallocView vmalloc() {
			return addresses instanceof VmallocMachine.State state ? state.vmalloc().view() : null;
		}

		/** The snapshot of the vmalloc allocator, or null when the machine has none. */
		public @Nullable VmallocSnapshot vmallocSnapshot() {
			return addresses instanceof VmallocMachine.State state ? state.vmalloc() : null;
		}

		/** The CPU that requests run on. */
		public int cpu() {
			return cpu;
		}

		/** The page frames then. */
		public PageSupply.Image pages() {
			return pages;
		}

		/** The rules that the machine follows. */
		public KernelProfile profile() {
			return profile;
		}

		/** The percpu allocator then, or null when the machine has none. */
		public @Nullable PercpuSnapshot percpu() {
			return percpu;
		}
	}

	private final KernelProfile profile;
	private final KernelConfiguration configuration;
	private final PageSupply pages;
	private final ChunkAddressSpace addresses;
	private final @Nullable PercpuAllocator percpu;
	private final IdTable percpuIds = new IdTable(PercpuPointer.NULL);
	private final List<LogLine> log;
	private int cpu;

	private Kernel(KernelProfile profile, KernelConfiguration configuration, PageSupply pages, ChunkAddressSpace addresses, List<LogLine> log,
			PercpuGeometry geometry, @Nullable PercpuState state) {
		this.profile = profile;
		this.configuration = configuration;
		this.pages = pages;
		this.addresses = addresses;
		this.log = log;
		listen();
		PercpuEnvironment environment = environment();
		percpu = state == null ? PercpuAllocator.boot(profile.percpu(), geometry, environment)
				: PercpuAllocator.resume(profile.percpu(), geometry, environment, state);
	}

	private Kernel(KernelProfile profile, KernelConfiguration configuration, PageSupply pages, ChunkAddressSpace addresses, List<LogLine> log) {
		this.profile = profile;
		this.configuration = configuration;
		this.pages = pages;
		this.addresses = addresses;
		this.log = log;
		listen();
		if (configuration.hasPercpu()) {
			PercpuGeometry geometry = PercpuLayouts.geometry(profile, configuration);
			percpu = PercpuAllocator.boot(profile.percpu(), geometry, environment());
		} else {
			percpu = null;
		}
	}

	/** Boots a kernel whose pages are a bare budget and whose address space percpu chunks and vmalloc share. */
	public static Kernel boot(KernelProfile profile, KernelConfiguration configuration) {
		return boot(profile, configuration, new PageBudget(configuration.pageBudget()));
	}

	/** The same on page frames made by the caller. */
	public static Kernel boot(KernelProfile profile, KernelConfiguration configuration, PageSupply pages) {
		return boot(profile, configuration, pages, new VmallocMachine(new Vmalloc(vmallocConfig(profile, configuration))));
	}

	/** The vmalloc machine that a profile and a configuration mean, for callers that want it with changes. */
	public static VmallocConfig vmallocConfig(KernelProfile profile, KernelConfiguration configuration) {
		return VmallocLayouts.config(profile, configuration);
	}

	/** Boots a kernel on pages and an address space made by the caller; a {@link VmallocMachine} also serves vmalloc requests. */
	public static Kernel boot(KernelProfile profile, KernelConfiguration configuration, PageSupply pages, ChunkAddressSpace addresses) {
		return new Kernel(profile, configuration, pages, addresses, new ArrayList<>());
	}

	/**
	 * A kernel whose percpu allocator has a recorded shape.
	 *
	 * @param geometry of its chunks; takes the place of what the configuration says about them
	 * @param state the recorded state to go on from; null for the state right after the first chunk was set up
	 * @throws IllegalArgumentException when the state contradicts itself, the geometry or the rules
	 */
	public static Kernel resume(KernelProfile profile, KernelConfiguration configuration, PageSupply pages, ChunkAddressSpace addresses,
			PercpuGeometry geometry, @Nullable PercpuState state) {
		return new Kernel(profile, configuration, pages, addresses, new ArrayList<>(), geometry, state);
	}

	private void listen() {
		if (addresses instanceof VmallocMachine machine) {
			machine.vmalloc().setMessageListener(line -> log.add(new LogLine(KernelLog.Level.WARNING, line)));
		}
	}

	private PercpuEnvironment environment() {
		return new PercpuEnvironment(pages, addresses, (level, text) -> log.add(new LogLine(level, text)), configuration.backing(),
				configuration.isMetadataInVmalloc());
	}

	/** The rules. */
	public KernelProfile profile() {
		return profile;
	}

	/** The machine. */
	public KernelConfiguration configuration() {
		return configuration;
	}

	/** The page frames. */
	public PageSupply pages() {
		return pages;
	}

	/** The percpu allocator. */
	public PercpuAllocator percpu() {
		PercpuAllocator allocator = percpu;
		if (allocator == null) {
			throw new IllegalStateException("this machine has no percpu allocator");
		}
		return allocator;
	}

	/** Whether there is a percpu allocator. */
	public boolean hasPercpu() {
		return percpu != null;
	}

	/** The vmalloc allocator with the numbers of its requests. */
	public VmallocMachine vmallocMachine() {
		if (addresses instanceof VmallocMachine machine) {
			return machine;
		}
		throw new IllegalStateException("this machine has no vmalloc allocator");
	}

	/** The vmalloc allocator. */
	public Vmalloc vmalloc() {
		return vmallocMachine().vmalloc();
	}

	/** Whether there is a vmalloc allocator. */
	public boolean hasVmalloc() {
		return addresses instanceof VmallocMachine;
	}

	/** What the kernel printed so far. */
	public List<LogLine> log() {
		return List.copyOf(log);
	}

	/** The CPU that requests run on. */
	public int cpu() {
		return cpu;
	}

	/** What a number of a percpu request stands for: a {@link PercpuPointer}, NULL when it stands for nothing now. */
	public long percpuPointer(int id) {
		return percpuIds.get(id);
	}

	/** Lets a probe watch all parts; {@link KernelProbe#NONE} for none. */
	public void setProbe(KernelProbe probe) {
		PercpuAllocator allocator = percpu;
		if (allocator != null) {
			allocator.setProbe(probe == KernelProbe.NONE ? PercpuProbe.NONE : probe);
		}
		if (addresses instanceof VmallocMachine machine) {
			machine.vmalloc().setProbe(probe == KernelProbe.NONE ? null : probe);
		}
	}

	/**
	 * Does what is asked.
	 *
	 * @throws IllegalArgumentException when the request makes no sense on this machine, such as a CPU that it does not have
	 */
	public Result execute(Request request) {
		if (pages.haltReason() == null) {
			Result result = dispatch(request);
			if (pages.haltReason() == null) {
				return result;
			}
		}
		return new Result.Halted(String.valueOf(pages.haltReason()));
	}

	private Result dispatch(Request request) {
		if (request instanceof Request.Percpu asked) {
			return percpu == null ? new Result.Unsupported(request) : percpu(asked, percpu());
		}
		if (request instanceof Request.Vmalloc asked) {
			return addresses instanceof VmallocMachine machine ? machine.execute(asked) : new Result.Unsupported(request);
		}
		if (request instanceof Request.SetBudget budget) {
			pages.setFreePages(budget.pages());
			return new Result.BudgetSet(budget.pages());
		}
		int wanted = ((Request.SetCpu) request).cpu();
		if (wanted < 0 || wanted >= configuration.cpus()) {
			throw new IllegalArgumentException("cpu " + wanted + " of " + configuration.cpus());
		}
		setCpu(wanted);
		return new Result.CpuSet(wanted);
	}

	private void setCpu(int wanted) {
		cpu = wanted;
		if (addresses instanceof VmallocMachine machine) {
			machine.setCpu(wanted);
		}
	}

	private Result percpu(Request.Percpu request, PercpuAllocator allocator) {
		boolean pending = allocator.isBalancePending();
		if (request instanceof Request.AllocatePercpu asked) {
			long pointer = allocator.allocate(asked.size(), asked.align(), asked.gfp(), asked.reserved());
			percpuIds.set(asked.id(), pointer);
			return new Result.PercpuAllocated(asked.id(), pointer, allocator.lastFailure(), !pending && allocator.isBalancePending());
		}
		if (request instanceof Request.FreePercpu asked) {
			long pointer = percpuIds.get(asked.id());
			if (allocator.free(pointer)) {
				percpuIds.set(asked.id(), PercpuPointer.NULL);
			}
			return new Result.PercpuFreed(asked.id(), pointer, !pending && allocator.isBalancePending());
		}
		if (request instanceof Request.BalancePercpu asked) {
			boolean runs = pending || !asked.onlyIfPending();
			if (runs) {
				allocator.runBalance();
			}
			return new Result.Balanced(runs, allocator.emptyPopulatedPages(ChunkType.ROOT));
		}
		return new Result.PercpuDumped(allocator.snapshot(), ((Request.DumpPercpu) request).checksumOnly());
	}

	/** The machine as it is now. Costs what changed since the last time. */
	public Snapshot snapshot() {
		return new Snapshot(this);
	}

	/** Returns to a state that {@link #snapshot} of this machine gave. */
	public void restore(Snapshot snapshot) {
		PercpuAllocator allocator = percpu;
		PercpuSnapshot then = snapshot.percpu;
		if (allocator != null && then != null) {
			allocator.restore(then);
		}
		pages.restore(snapshot.pages);
		addresses.restore(snapshot.addresses);
		percpuIds.restore(snapshot.percpuIds);
		setCpu(snapshot.cpu);
		while (log.size() > snapshot.logSize) {
			log.remove(log.size() - 1);
		}
	}

	/** Returns only the percpu allocator and the pages to a state that {@link #snapshot} gave; the address space stays as it is. */
	public void restorePercpu(Snapshot snapshot) {
		PercpuSnapshot then = snapshot.percpu;
		if (then != null) {
			percpu().restore(then);
		}
		pages.restore(snapshot.pages);
	}

	/** Checks every structure; throws an {@link AssertionError} that says what is wrong. Slow. */
	public void assertConsistent() {
		PercpuAllocator allocator = percpu;
		if (allocator != null) {
			allocator.assertConsistent();
		}
		if (addresses instanceof VmallocMachine machine) {
			machine.vmalloc().assertConsistent();
		}
	}
}

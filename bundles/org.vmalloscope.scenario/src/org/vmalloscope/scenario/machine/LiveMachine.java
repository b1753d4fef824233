package org.vmalloscope.scenario.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Architecture;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.Kernel.LogLine;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.VmallocMachine;
import org.vmalloscope.engine.memory.KernelLog;
import org.vmalloscope.engine.memory.MemoryProbe;
import org.vmalloscope.engine.memory.PageBudget;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.percpu.boot.AllocInfo;
import org.vmalloscope.engine.percpu.boot.BootLines;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocState;

/** The kernel of a scenario, booted. Not thread-safe; deterministic. */
public final class LiveMachine {
	/** A machine at one moment; immutable. */
	public record State(Kernel.Snapshot kernel, int memoryMessages, int killedTasks) {
	}

	/** A line of the page frames, printed after so many lines of the allocators. */
	private record MemoryLine(int after, LogLine line) {
	}

	private final MachineDescription description;
	private final Kernel kernel;
	private final List<MemoryLine> memoryMessages = new ArrayList<>();
	/** The lines of the kernel's own log when the page frames printed; 0 until it has booted. */
	private IntSupplier kernelLines = () -> 0;
	private final List<LogLine> bootLines;
	private KernelProbe probe = KernelProbe.NONE;
	private int killedTasks;

	private LiveMachine(MachineDescription description) {
		this.description = description;
		PageSupply pages = pages();
		Vmalloc vmalloc = new Vmalloc(VmallocMaker.config(description));
		kernel = Kernel.boot(description.profile(), description.configuration(), pages, new VmallocMachine(vmalloc));
		kernelLines = () -> kernel.log().size();
		if (pages instanceof PhysicalMemory) {
			vmalloc.setPageSource(new VmallocPages(pages));
		}
		bootLines = bootLines();
	}

	/**
	 * Boots.
	 *
	 * @throws IllegalArgumentException when the description contradicts itself
	 */
	public static LiveMachine boot(MachineDescription description) {
		return new LiveMachine(description);
	}

	private List<LogLine> bootLines() {
		Architecture architecture = description.profile().architecture();
		BootLines lines = new BootLines(description.profile().firstChunk(), architecture.pageSize(), architecture.wordBytes());
		AllocInfo info = kernel.percpu().geometry().info();
		if (info.usedSize() == 0) {
			return List.of();
		}
		return List.of(new LogLine(KernelLog.Level.INFORMATION, lines.embedded(info, description.configuration().firstBase())));
	}

	private PageSupply pages() {
		MachineDescription.Memory memory = description.memory();
		if (memory == null) {
			return new PageBudget(description.configuration().pageBudget());
		}
		PhysicalMemory pages = new PhysicalMemory(memory.freePages(), memory.watermarks(), (level, text) -> memoryMessages.add(new MemoryLine(kernelLines.getAsInt(), new LogLine(level, text))),
				new Forwarding());
		pages.setReclaimablePages(memory.reclaimablePages());
		pages.setPanicOnOom(memory.panicOnOom());
		memory.tasks().forEach(pages::addTask);
		return pages;
	}

	/**
	 * Puts the machine in a recorded state. Results of earlier requests stay what they were, whether or not their areas are in it.
	 *
	 * @throws IllegalArgumentException when the state contradicts itself or does not fit the machine
	 */
	public void enter(MachineState state) {
		PercpuState percpu = state.percpu();
		if (percpu != null) {
			PercpuGeometry geometry = kernel.percpu().geometry();
			// made beside this machine, so that a state that does not fit leaves it as it was
			Kernel other = Kernel.resume(description.profile(), description.configuration(), new PageBudget(PageSupply.UNLIMITED),
					new VmallocMachine(new Vmalloc(VmallocMaker.config(description))), geometry, percpu);
			kernel.percpu().restore(other.percpu().snapshot());
			long pages = kernel.percpu().snapshot().chunks().stream().filter(chunk -> !chunk.isImmutable()).mapToLong(ChunkView::populatedPages).sum();
			kernel.pages().adopt(PageUse.PERCPU_POPULATION, (int) (pages * geometry.framesPerPage() - kernel.pages().usedPages(PageUse.PERCPU_POPULATION)));
		}
		VmallocState vmalloc = state.vmalloc();
		if (vmalloc != null) {
			kernel.vmalloc().resume(vmalloc);
		}
	}

	/** What it was made from. */
	public MachineDescription description() {
		return description;
	}

	/** The kernel. */
	public Kernel kernel() {
		return kernel;
	}

	/** The page frames with watermarks and reclaim; null when there is only a budget. */
	public @Nullable PhysicalMemory physicalMemory() {
		return kernel.pages() instanceof PhysicalMemory memory ? memory : null;
	}

	/** Tasks that the OOM killer killed. */
	public int killedTasks() {
		return killedTasks;
	}

	/** What the kernel printed, from its boot on. */
	public List<LogLine> log() {
		List<LogLine> lines = new ArrayList<>(bootLines);
		List<LogLine> own = kernel.log();
		int next = 0;
		for (MemoryLine message : memoryMessages) {
			while (next < message.after && next < own.size()) {
				lines.add(own.get(next++));
			}
			lines.add(message.line);
		}
		lines.addAll(own.subList(next, own.size()));
		return lines;
	}

	/** How many lines it printed since the boot. */
	public int messages() {
		return kernel.log().size() + memoryMessages.size();
	}

	/** Lets a probe watch; {@link KernelProbe#NONE} for none. */
	public void setProbe(KernelProbe watcher) {
		probe = watcher;
		kernel.setProbe(watcher);
	}

	/** The machine as it is now. */
	public State snapshot() {
		return new State(kernel.snapshot(), memoryMessages.size(), killedTasks);
	}

	/** Returns to a state that {@link #snapshot} of an equal machine gave. */
	public void restore(State state) {
		kernel.restore(state.kernel);
		killedTasks = state.killedTasks;
		while (memoryMessages.size() > state.memoryMessages) {
			memoryMessages.remove(memoryMessages.size() - 1);
		}
	}

	/** The page supply gets its probe before the kernel exists. */
	private final class Forwarding implements MemoryProbe {
		@Override
		public void reclaimed(int pages) {
			probe.reclaimed(pages);
		}

		@Override
		public void oomKilled(String task, long pages) {
			killedTasks++;
			probe.oomKilled(task, pages);
		}

		@Override
		public void pageAllocationFailed(PageUse use, int pages, int gfp) {
			probe.pageAllocationFailed(use, pages, gfp);
		}

		@Override
		public void halted(String reason) {
			probe.halted(reason);
		}
	}
}

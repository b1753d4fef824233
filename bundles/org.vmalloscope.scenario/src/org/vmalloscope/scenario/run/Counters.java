package org.vmalloscope.scenario.run;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.scenario.compile.Quantity;
import org.vmalloscope.scenario.machine.LiveMachine;

/**
 * What a scenario could ask of its machine ({@code lazy pages}, {@code chunks}, …), at any moment of a run. Safe for any thread. The
 * first question boots a machine of its own; each one restores a state.
 */
public final class Counters {
	private final ScenarioRun run;
	private @Nullable LiveMachine machine;

	/** The counters of a run. */
	public Counters(ScenarioRun run) {
		this.run = run;
	}

	/**
	 * The value of a counter in words.
	 *
	 * @param words    how a scenario writes it
	 * @param position how many operations have run
	 * @param state    the machine then
	 * @return null when no counter is called so
	 */
	public @Nullable String value(String words, int position, LiveMachine.State state) {
		for (Quantity quantity : Quantity.values()) {
			if (quantity.words().equals(words)) {
				return quantity.dimension().show(value(quantity, position, state));
			}
		}
		return null;
	}

	private long value(Quantity quantity, int position, LiveMachine.State state) {
		return switch (quantity) {
		case AREAS -> areas(position);
		case FAILURES -> failures(position);
		case OPERATIONS -> position;
		case CPU -> run.length() == 0 ? 0 : run.cpu(Math.min(position, run.length() - 1));
		case LATENCY -> position == 0 ? 0 : run.latency(position - 1);
		default -> ofMachine(quantity, state);
		};
	}

	private long areas(int position) {
		long count = 0;
		for (int i = 0; i < position; i++) {
			int handle = run.handle(i);
			int death = handle < 0 || !run.type(i).allocates() || run.failed(i) ? 0 : run.death(handle);
			count += handle >= 0 && run.type(i).allocates() && !run.failed(i) && (death < 0 || death >= position) ? 1 : 0;
		}
		return count;
	}

	private long failures(int position) {
		long count = 0;
		for (int i = 0; i < position; i++) {
			count += run.failed(i) ? 1 : 0;
		}
		return count;
	}

	private synchronized long ofMachine(Quantity quantity, LiveMachine.State state) {
		LiveMachine own = machine;
		if (own == null) {
			own = LiveMachine.boot(run.program().machine());
			machine = own;
		}
		own.restore(state);
		return ofMachine(quantity, own);
	}

	/** A counter that is the machine's alone. */
	static long ofMachine(Quantity quantity, LiveMachine machine) {
		Kernel kernel = machine.kernel();
		PhysicalMemory memory = machine.physicalMemory();
		boolean isRunning = kernel.pages().haltReason() == null;
		return switch (quantity) {
		case LAZY_PAGES -> kernel.vmalloc().lazyPages();
		case LAZY_MAX -> kernel.vmalloc().lazyMax();
		case FREE_PAGES -> kernel.pages().freePages() == PageSupply.UNLIMITED ? Long.MAX_VALUE : kernel.pages().freePages();
		case RECLAIMABLE_PAGES -> memory == null ? 0 : memory.reclaimablePages();
		case EMPTY_PAGES -> emptyPages(kernel);
		case POPULATED_PAGES -> kernel.percpu().populatedPages();
		case PERCPU_MEMORY -> kernel.percpu().meminfoPercpu() << 10;
		case PAGE_SIZE -> kernel.profile().architecture().pageSize();
		case UNIT_SIZE -> kernel.percpu().geometry().unitSize();
		case CHUNKS -> kernel.percpu().snapshot().chunks().size();
		case MESSAGES -> machine.messages();
		case CPUS -> kernel.configuration().cpus();
		case TIME -> kernel.vmalloc().clock().nanos();
		case KILLED_TASKS -> machine.killedTasks();
		case BALANCE_PENDING -> isRunning && kernel.hasPercpu() && kernel.percpu().isBalancePending() ? 1 : 0;
		case DRAIN_PENDING -> isRunning && kernel.vmalloc().isDrainPending() ? 1 : 0;
		case AREAS, FAILURES, OPERATIONS, CPU, LATENCY -> throw new IllegalArgumentException(quantity + " is no counter of the machine");
		};
	}

	private static long emptyPages(Kernel kernel) {
		int pages = 0;
		for (ChunkType type : ChunkType.values()) {
			pages += kernel.percpu().emptyPopulatedPages(type);
		}
		return pages;
	}
}

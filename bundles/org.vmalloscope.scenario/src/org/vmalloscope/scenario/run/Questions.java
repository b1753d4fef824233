package org.vmalloscope.scenario.run;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Fact;
import org.vmalloscope.scenario.compile.Quantity;

/** Answers what a scenario asks about its machine and its results. */
final class Questions {
	private static final Quantity[] QUANTITIES = Quantity.values();
	private static final Fact[] FACTS = Fact.values();

	private final Unroller run;
	private final Kernel kernel;
	private int failures;

	Questions(Unroller run) {
		this.run = run;
		kernel = run.machine.kernel();
	}

	void countFailure() {
		failures++;
	}

	int failures() {
		return failures;
	}

	void failures(int count) {
		failures = count;
	}

	boolean isBalancePending() {
		return kernel.hasPercpu() && kernel.percpu().isBalancePending() && kernel.pages().haltReason() == null;
	}

	boolean isDrainPending() {
		return kernel.vmalloc().isDrainPending() && kernel.pages().haltReason() == null;
	}

	long quantity(int ordinal) {
		PhysicalMemory memory = run.machine.physicalMemory();
		return switch (QUANTITIES[ordinal]) {
		case LAZY_PAGES -> kernel.vmalloc().lazyPages();
		case LAZY_MAX -> kernel.vmalloc().lazyMax();
		case FREE_PAGES -> kernel.pages().freePages() == PageSupply.UNLIMITED ? Long.MAX_VALUE : kernel.pages().freePages();
		case RECLAIMABLE_PAGES -> memory == null ? 0 : memory.reclaimablePages();
		case EMPTY_PAGES -> {
			int pages = 0;
			for (ChunkType type : ChunkType.values()) {
				pages += kernel.percpu().emptyPopulatedPages(type);
			}
			yield pages;
		}
		case POPULATED_PAGES -> kernel.percpu().populatedPages();
		case PERCPU_MEMORY -> kernel.percpu().meminfoPercpu() << 10;
		case PAGE_SIZE -> kernel.profile().architecture().pageSize();
		case UNIT_SIZE -> kernel.percpu().geometry().unitSize();
		case CHUNKS -> kernel.percpu().snapshot().chunks().size();
		case AREAS -> run.results.live();
		case FAILURES -> failures;
		case MESSAGES -> run.machine.messages();
		case OPERATIONS -> run.positions.count;
		case CPU -> run.cpu();
		case CPUS -> kernel.configuration().cpus();
		case TIME -> kernel.vmalloc().clock().nanos();
		case KILLED_TASKS -> run.machine.killedTasks();
		case BALANCE_PENDING -> isBalancePending() ? 1 : 0;
		case DRAIN_PENDING -> isDrainPending() ? 1 : 0;
		};
	}

	long fact(int ordinal, int handle) {
		int birth = run.results.birth(handle);
		long result = run.positions.result[birth];
		boolean percpu = run.positions.type[birth] == OperationType.ALLOCATE_PERCPU.ordinal();
		return switch (FACTS[ordinal]) {
		case ADDRESS -> result == Positions.NONE ? 0 : percpu ? percpuAddress(result) : result;
		case CHUNK -> percpu && result != Positions.NONE ? PercpuPointer.chunkId(result) : -1;
		case OFFSET -> percpu && result != Positions.NONE ? PercpuPointer.offset(result) : -1;
		case SIZE -> run.positions.amount[birth];
		case FAILED -> result == Positions.NONE ? 1 : 0;
		case SUCCEEDED -> result == Positions.NONE ? 0 : 1;
		case LIVE -> run.results.death(handle) < 0 ? 1 : 0;
		};
	}

	private long percpuAddress(long pointer) {
		ChunkView chunk = kernel.percpu().chunk(PercpuPointer.chunkId(pointer));
		return chunk == null ? 0 : chunk.baseAddress() + PercpuPointer.offset(pointer);
	}

	boolean failed(int handle) {
		return run.positions.result[run.results.birth(handle)] == Positions.NONE;
	}

	String reason(int handle) {
		return run.reasons.getOrDefault(run.results.birth(handle), "");
	}

	boolean failedWith(int handle, String reason) {
		return failed(handle) && reason(handle).contains(reason);
	}

	/** Why the machine stopped; empty while it runs. */
	String haltReason() {
		String reason = kernel.pages().haltReason();
		return reason == null ? "" : reason;
	}

	long countMessages(String text) {
		return run.machine.log().stream().filter(line -> line.text().contains(text)).count();
	}
}

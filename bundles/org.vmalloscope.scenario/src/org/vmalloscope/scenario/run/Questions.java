package org.vmalloscope.scenario.run;

import org.vmalloscope.engine.kernel.Kernel;
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
		return Counters.ofMachine(Quantity.BALANCE_PENDING, run.machine) != 0;
	}

	boolean isDrainPending() {
		return Counters.ofMachine(Quantity.DRAIN_PENDING, run.machine) != 0;
	}

	long quantity(int ordinal) {
		Quantity quantity = QUANTITIES[ordinal];
		return switch (quantity) {
		case AREAS -> run.results.live();
		case FAILURES -> failures;
		case OPERATIONS -> run.positions.count;
		case CPU -> run.cpu();
		case LATENCY -> run.latency();
		default -> Counters.ofMachine(quantity, run.machine);
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

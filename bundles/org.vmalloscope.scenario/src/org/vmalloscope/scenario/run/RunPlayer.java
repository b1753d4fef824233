package org.vmalloscope.scenario.run;

import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.machine.LiveMachine;

/**
 * Executes the positions of a run again. The machine must be in the state after the positions before; what it does is then what
 * it did in the run. Not thread-safe.
 */
public final class RunPlayer {
	private final ScenarioRun run;
	private final LiveMachine machine;
	private final Operations operations;

	/** A player at position 0. */
	public RunPlayer(ScenarioRun run) {
		this.run = run;
		machine = LiveMachine.boot(run.program().machine());
		operations = new Operations(machine);
	}

	/** The run. */
	public ScenarioRun run() {
		return run;
	}

	/** The machine as it is now. */
	public LiveMachine machine() {
		return machine;
	}

	/** Executes one position. */
	public void execute(int position) {
		OperationType type = run.type(position);
		if (type.allocates()) {
			operations.allocate(type, run.handle(position), run.amount(position), run.align(position), run.gfp(position), run.flags(position), run.cpu(position),
					run.window(position));
		} else if (type == OperationType.FREE) {
			free(position);
		} else if (type == OperationType.STATE) {
			machine.enter(run.program().states().get(run.operand(position, 0)));
		} else if (type.changes()) {
			if (type != OperationType.PURGE_STEP && run.index(position) == Positions.IN_STEPS) {
				operations.beginWork(type);
			} else {
				operations.work(type, run.amount(position));
			}
		}
	}

	private void free(int position) {
		int handle = run.handle(position);
		int birth = run.birth(handle);
		if (run.failed(birth)) {
			return;
		}
		if (run.index(position) == Positions.IN_STEPS) {
			operations.freeLazily(run.result(birth), run.cpu(position));
		} else {
			operations.free(run.type(birth), run.result(birth), run.amount(birth), run.cpu(position));
		}
	}

	/** The state as it is now. */
	public LiveMachine.State snapshot() {
		return machine.snapshot();
	}

	/** Returns to a state that {@link #snapshot} of a player of the same run gave. */
	public void restore(LiveMachine.State state) {
		machine.restore(state);
	}

	/** Lets a probe watch; {@link KernelProbe#NONE} for none. */
	public void setProbe(KernelProbe probe) {
		machine.setProbe(probe);
	}
}

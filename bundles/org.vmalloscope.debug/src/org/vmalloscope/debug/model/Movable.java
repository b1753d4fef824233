package org.vmalloscope.debug.model;

import org.eclipse.debug.core.model.IStep;
import org.eclipse.debug.core.model.ISuspendResume;
import org.eclipse.debug.core.model.ITerminate;

/** Running and stepping of whatever part of a target is selected: all of it moves the one session there is. */
abstract class Movable extends SessionElement implements ISuspendResume, IStep, ITerminate {
	Movable(SessionTarget target) {
		super(target);
	}

	@Override
	public boolean canResume() {
		return target().canAdvance();
	}

	@Override
	public boolean canSuspend() {
		return target().canSuspend();
	}

	@Override
	public boolean isSuspended() {
		return target().isSuspended();
	}

	@Override
	public void resume() {
		target().resume();
	}

	@Override
	public void suspend() {
		target().suspend();
	}

	@Override
	public boolean canStepInto() {
		return target().canAdvance();
	}

	@Override
	public boolean canStepOver() {
		return target().canAdvance();
	}

	@Override
	public boolean canStepReturn() {
		return target().canAdvance();
	}

	@Override
	public boolean isStepping() {
		return false;
	}

	@Override
	public void stepInto() {
		target().navigator().stepInto(1);
	}

	@Override
	public void stepOver() {
		target().navigator().step(1);
	}

	@Override
	public void stepReturn() {
		target().navigator().stepOut(1);
	}

	/** A session ends when its editor is closed. */
	@Override
	public boolean canTerminate() {
		return false;
	}

	@Override
	public boolean isTerminated() {
		return target().isTerminated();
	}

	@Override
	public void terminate() {
		throw new UnsupportedOperationException("a session ends with its editor");
	}
}

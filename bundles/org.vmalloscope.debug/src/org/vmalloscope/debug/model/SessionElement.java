package org.vmalloscope.debug.model;

import org.eclipse.debug.core.model.DebugElement;

/** Part of a session's target. */
abstract class SessionElement extends DebugElement {
	private final SessionTarget target;

	SessionElement(SessionTarget target) {
		super(target);
		this.target = target;
	}

	final SessionTarget target() {
		return target;
	}

	@Override
	public final String getModelIdentifier() {
		return SessionTarget.MODEL;
	}
}

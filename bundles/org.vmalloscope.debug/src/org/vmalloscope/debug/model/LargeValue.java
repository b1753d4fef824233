package org.vmalloscope.debug.model;

import org.eclipse.debug.core.model.IIndexedValue;
import org.eclipse.debug.core.model.IVariable;

/** A value with so many parts that the view shows them in stretches of a hundred. */
final class LargeValue extends StateValue implements IIndexedValue {
	LargeValue(StateVariable variable) {
		super(variable);
	}

	@Override
	public IVariable getVariable(int offset) {
		return getVariables(offset, 1)[0];
	}

	@Override
	public IVariable[] getVariables(int offset, int length) {
		return StateVariable.loose(target(), item().children().part(offset, length));
	}

	@Override
	public IVariable[] getVariables() {
		return getVariables(0, getSize());
	}

	@Override
	public int getSize() {
		return item().children().count();
	}

	@Override
	public int getInitialOffset() {
		return 0;
	}
}

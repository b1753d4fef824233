package org.vmalloscope.debug.model;

import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.state.Item;

/** The value of a variable, with its parts. Equal for the same variable, so that what is expanded stays so. */
class StateValue extends SessionElement implements IValue {
	private final StateVariable variable;
	private final Item item;

	StateValue(StateVariable variable) {
		super(variable.target());
		this.variable = variable;
		item = variable.item();
	}

	final Item item() {
		return item;
	}

	@Override
	public final String getReferenceTypeName() {
		return "";
	}

	@Override
	public final String getValueString() {
		return item.value();
	}

	@Override
	public final boolean isAllocated() {
		return true;
	}

	@Override
	public IVariable[] getVariables() {
		return variable.children();
	}

	@Override
	public final boolean hasVariables() {
		return item.children() != Item.Children.NONE;
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return other instanceof StateValue value && value.variable == variable;
	}

	@Override
	public final int hashCode() {
		return variable.hashCode();
	}
}

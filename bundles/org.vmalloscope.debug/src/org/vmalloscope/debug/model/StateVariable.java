package org.vmalloscope.debug.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vmalloscope.debug.state.Item;

/** A row of the Variables view. The same object shows the same thing at every moment. */
public final class StateVariable extends SessionElement implements IVariable {
	private final String name;
	private final Map<String, StateVariable> children = new LinkedHashMap<>();
	private volatile Item item;

	private StateVariable(SessionTarget target, Item item) {
		super(target);
		this.name = item.name();
		this.item = item;
	}

	/** Variables for items: those that there are already by their names, else new ones. The caller has the lock of the map. */
	static IVariable[] bind(SessionTarget target, Map<String, StateVariable> known, List<Item> items) {
		Map<String, StateVariable> bound = new LinkedHashMap<>();
		for (Item item : items) {
			StateVariable variable = known.get(item.name());
			if (variable == null) {
				variable = new StateVariable(target, item);
			} else {
				variable.item = item;
			}
			bound.put(item.name(), variable);
		}
		known.clear();
		known.putAll(bound);
		return bound.values().toArray(IVariable[]::new);
	}

	/** A part of many, which is not kept. */
	static IVariable[] loose(SessionTarget target, List<Item> items) {
		return items.stream().map(item -> new StateVariable(target, item)).toArray(IVariable[]::new);
	}

	/** A value that belongs to no view. */
	static IValue value(SessionTarget target, Item item) {
		return new StateVariable(target, item).getValue();
	}

	/** What it shows now. */
	public Item item() {
		return item;
	}

	IVariable[] children() {
		synchronized (children) {
			return bind(target(), children, item.all());
		}
	}

	@Override
	public IValue getValue() {
		return item.children().isLarge() ? new LargeValue(this) : new StateValue(this);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getReferenceTypeName() {
		return "";
	}

	@Override
	public boolean hasValueChanged() {
		return item.changed();
	}

	@Override
	@NonNullByDefault({})
	public void setValue(String expression) throws DebugException {
		notSupported("the machine is only looked at", null);
	}

	@Override
	@NonNullByDefault({})
	public void setValue(IValue value) throws DebugException {
		notSupported("the machine is only looked at", null);
	}

	@Override
	public boolean supportsValueModification() {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public boolean verifyValue(String expression) {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public boolean verifyValue(IValue value) {
		return false;
	}
}

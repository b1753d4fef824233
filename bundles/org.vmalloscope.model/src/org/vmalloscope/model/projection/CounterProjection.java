package org.vmalloscope.model.projection;

import org.eclipse.emf.common.util.EList;
import org.vmalloscope.model.memory.Counter;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.Quantity;

/** The counters of one allocator: always the same ones in the same order. */
final class CounterProjection {
	private final EList<Counter> counters;
	private int next;

	CounterProjection(EList<Counter> counters) {
		this.counters = counters;
	}

	/** Makes the next counter what it is now. */
	void show(String name, Quantity quantity, long value) {
		if (next == counters.size()) {
			Counter counter = MemoryFactory.eINSTANCE.createCounter();
			counter.setName(name);
			counter.setQuantity(quantity);
			counter.setValue(value);
			counters.add(counter);
		} else {
			Updates.set(counters.get(next), Literals.COUNTER__VALUE, value);
		}
		next++;
	}

	/** Begins anew with the first counter. */
	void done() {
		next = 0;
	}
}

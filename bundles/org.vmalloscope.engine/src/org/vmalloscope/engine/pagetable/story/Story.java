package org.vmalloscope.engine.pagetable.story;

import java.util.Map;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * A race on an architecture with a strategy, told.
 *
 * @param name such as {@code alpha-large}
 * @param title a line
 * @param text what it is about
 * @param look what to look for
 * @param race its name in the {@link RaceCatalogue}
 * @param architecture its name in {@link Architectures}
 * @param strategy its name in {@link StrategyNames}
 * @param values of the race's parameters
 */
public record Story(String name, String title, String text, String look, String race, String architecture, String strategy, Map<String, String> values) {
	/** Copies the map. */
	public Story {
		values = Map.copyOf(values);
	}

	/** The configuration. */
	public ArchitectureConfiguration configuration() {
		return Architectures.named(architecture);
	}

	/** The address layout. */
	public AddressLayout layout() {
		return configuration().layout();
	}

	/** The strategy. */
	public PropagationStrategy propagation() {
		return StrategyNames.named(strategy, configuration());
	}

	/** A new machine, in its initial state. */
	public TaskMachine machine() {
		return RaceCatalogue.named(race).machine(layout(), propagation(), values);
	}
}

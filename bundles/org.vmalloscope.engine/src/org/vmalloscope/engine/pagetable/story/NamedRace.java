package org.vmalloscope.engine.pagetable.story;

import java.util.List;
import java.util.Map;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.schedule.TaskMachine;

/** A race with a name and parameters, for any architecture and any strategy. */
public final class NamedRace {
	@FunctionalInterface
	interface Builder {
		TaskMachine build(RaceSettings settings);
	}

	private final String name;
	private final String title;
	private final String story;
	private final List<RaceParameter> parameters;
	private final Builder builder;

	NamedRace(String name, String title, String story, List<RaceParameter> parameters, Builder builder) {
		this.name = name;
		this.title = title;
		this.story = story;
		this.parameters = List.copyOf(parameters);
		this.builder = builder;
	}

	/** Such as {@code R1}. */
	public String name() {
		return name;
	}

	/** A few words. */
	public String title() {
		return title;
	}

	/** A paragraph: who does what, and what can go wrong. */
	public String story() {
		return story;
	}

	/** What can be chosen. */
	public List<RaceParameter> parameters() {
		return parameters;
	}

	/**
	 * The machine of this race.
	 *
	 * @param values of some parameters; the others have their standard ones
	 * @throws IllegalArgumentException if there is no such parameter, it cannot have its value, or the architecture has no room for the race
	 */
	public TaskMachine machine(AddressLayout layout, PropagationStrategy strategy, Map<String, String> values) {
		return builder.build(new RaceSettings(name, layout, strategy, parameters, values));
	}

	@Override
	public String toString() {
		return name + ": " + title;
	}
}

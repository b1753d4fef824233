package org.vmalloscope.engine.pagetable.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;

/** What a race is made for: an address layout, a strategy, and a value for each of its parameters. */
final class RaceSettings {
	private final AddressLayout layout;
	private final PropagationStrategy strategy;
	private final Map<String, String> values = new TreeMap<>();

	/** @throws IllegalArgumentException if a parameter is unknown or cannot have its value */
	RaceSettings(String race, AddressLayout layout, PropagationStrategy strategy, List<RaceParameter> parameters, Map<String, String> chosen) {
		this.layout = layout;
		this.strategy = strategy;
		for (RaceParameter parameter : parameters) {
			String value = chosen.getOrDefault(parameter.name(), parameter.standard());
			parameter.check(value);
			values.put(parameter.name(), value);
		}
		for (String name : chosen.keySet()) {
			if (!values.containsKey(name)) {
				throw new IllegalArgumentException(race + " has no parameter " + name + (values.isEmpty() ? "" : "; it has " + String.join(", ", values.keySet())));
			}
		}
	}

	AddressLayout layout() {
		return layout;
	}

	PropagationStrategy strategy() {
		return strategy;
	}

	String text(String parameter) {
		return values.getOrDefault(parameter, "");
	}

	boolean is(String parameter, String value) {
		return text(parameter).equals(value);
	}

	int number(String parameter) {
		return Integer.parseInt(text(parameter));
	}

	/** The constant of an enumeration whose name is the value with capitals and underscores. */
	<E extends Enum<E>> E constant(Class<E> type, String parameter) {
		return Enum.valueOf(type, text(parameter).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
	}
}

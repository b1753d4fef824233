package org.vmalloscope.engine.pagetable.propagation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;

/** The strategies under short names, for command lines and menus. */
public final class StrategyNames {
	/** The name that means: what a kernel of the architecture does. */
	public static final String OWN = "own";

	private static final Map<String, PropagationStrategy> NAMED = new LinkedHashMap<>();

	static {
		NAMED.put("preallocated", Strategies.X86_64);
		NAMED.put("preallocated-alpha", Strategies.ALPHA);
		NAMED.put("preallocated-2025", Strategies.X86_64_2025);
		NAMED.put("one-table", Strategies.ARM64);
		NAMED.put("eager", Strategies.EAGER_ONLY);
		NAMED.put("eager-and-fault", Strategies.I386);
		NAMED.put("fault-driven", Strategies.X86_ON_FAULT);
		NAMED.put("fault-driven-alpha", Strategies.ALPHA_LARGE);
		NAMED.put("counter", Strategies.ARM);
		NAMED.put("counter-before-2025", Strategies.ARM_BEFORE_FIX);
		NAMED.put("counter-sections-only", Strategies.ARM_WITHOUT_VMAP_STACK);
		NAMED.put("generation", Strategies.GENERATION);
		NAMED.put("generation-all", Strategies.GENERATION_ALL);
		NAMED.put("extension", Strategies.EXTENSION);
		NAMED.put("extension-unpublished", Strategies.EXTENSION_UNPUBLISHED);
	}

	private StrategyNames() {
	}

	/** All names. */
	public static List<String> names() {
		return List.copyOf(NAMED.keySet());
	}

	/** The strategy of a name; {@link #OWN} is that of the configuration.
	 * @throws IllegalArgumentException if there is no such name; the message has the names */
	public static PropagationStrategy named(String name, ArchitectureConfiguration configuration) {
		if (OWN.equals(name)) {
			return Strategies.of(configuration);
		}
		@Nullable PropagationStrategy known = NAMED.get(name);
		if (known == null) {
			throw new IllegalArgumentException("no strategy is called " + name + "; there are " + OWN + ", " + String.join(", ", NAMED.keySet()));
		}
		return known;
	}
}
